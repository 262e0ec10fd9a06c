import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, type Bounds, type PointName } from './labels';

const FRAME: Bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const point = (id: string, x: number, y: number, must = false): PointName => ({
  id,
  x,
  y,
  r: 5,
  text: id,
  width: 26,
  must,
});
const crossing = (boxes: readonly Bounds[]) =>
  boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b) > 0));

describe('placeLabels', () => {
  it('of nothing is nothing', () => {
    expect(placeLabels([], [], FRAME)).toEqual([]);
  });
  it('stands a name to the right of its point, without a leader', () => {
    const [label] = placeLabels([point('甲', 100, 100)], [], FRAME);
    expect(label?.x).toBeGreaterThan(105);
    expect(label?.lead).toBe('');
  });
  it('turns to the left at the right edge', () => {
    const [label] = placeLabels([point('甲', 395, 100)], [], FRAME);
    expect(label?.x).toBeLessThan(395);
  });
  it('goes out on a leader where it is crowded', () => {
    const crowd = [-12, 0, 12].flatMap((dx) =>
      [-12, 0, 12].map((dy) => point(`${dx},${dy}`, 200 + dx, 150 + dy)),
    );
    expect(placeLabels(crowd, [], FRAME).some(({ lead }) => lead !== '')).toBe(true);
  });
  it('always names those that must be named, once', () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      point(String(i), 200 + (i % 8) * 6, 150 + Math.floor(i / 8) * 6, i === 33 || i === 12),
    );
    const ids = placeLabels(crowd, [], FRAME).map(({ id }) => id);
    expect(ids).toContain('33');
    expect(ids).toContain('12');
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('never lets names overlap names, points or obstacles, nor leave the frame', () => {
    const obstacle: Bounds = { left: 150, top: 100, right: 250, bottom: 120 };
    const place = fc.record({
      x: fc.integer({ min: 5, max: 395 }),
      y: fc.integer({ min: 5, max: 295 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const points = places.map(({ x, y }, i) => point(String(i), x, y));
        const labels = placeLabels(points, [obstacle], FRAME);
        expect(crossing([...labels.map(({ box }) => box), obstacle])).toBe(false);
        for (const { id, box } of labels) {
          expect(box.left).toBeGreaterThanOrEqual(FRAME.left);
          expect(box.bottom).toBeLessThanOrEqual(FRAME.bottom);
          for (const other of points)
            if (other.id !== id)
              expect(
                overlap(box, {
                  left: other.x - 5,
                  right: other.x + 5,
                  top: other.y - 5,
                  bottom: other.y + 5,
                }),
              ).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
