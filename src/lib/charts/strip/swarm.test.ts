import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swarm as packed, type Spot } from './swarm';

const WALLS = [0, 600] as const;

/** Dots that may leave their values as far as they must. */
function swarm(
  places: readonly number[],
  diameter: number,
  height: number,
  walls: readonly [number, number],
): readonly Spot[] {
  const spots = packed(places)(diameter, height, walls, Infinity);
  return spots === 'none' ? [] : spots;
}

function closest(spots: readonly Spot[]): number {
  let least = Infinity;
  spots.forEach((a, i) =>
    spots.slice(i + 1).forEach((b) => {
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
    }),
  );
  return least;
}

describe('swarm', () => {
  it('of nothing is nothing', () => {
    expect(swarm([], 10, 60, WALLS)).toEqual([]);
  });
  it('lays one dot on the base line', () => {
    expect(swarm([40], 10, 60, WALLS)).toEqual([{ x: 40, y: 5 }]);
  });
  it('stacks equal values at their value', () => {
    const spots = swarm([50, 50, 50], 10, 60, WALLS);
    expect(spots.map(({ x }) => x)).toEqual([50, 50, 50]);
    expect(spots.map(({ y }) => Math.round(y))).toEqual([5, 15, 25]);
  });
  it('sets full stacks side by side, around their value', () => {
    const spots = swarm(Array<number>(8).fill(100), 10, 40, WALLS);
    expect([...new Set(spots.map(({ x }) => x))].sort((a, b) => a - b)).toEqual([95, 105]);
    expect(Math.max(...spots.map(({ y }) => y))).toBeLessThanOrEqual(35 + 1e-6);
  });
  it('lifts a dot over a near neighbour, without moving it along the axis', () => {
    const [low, high] = swarm([50, 56], 10, 60, WALLS);
    expect([low?.x, high?.x]).toEqual([50, 56]);
    expect(high?.y).toBeCloseTo(5 + 8);
  });
  it('answers in the order of the question', () => {
    expect(swarm([90, 10], 10, 60, WALLS).map(({ x }) => x)).toEqual([90, 10]);
  });
  it('never overlaps, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }),
        fc.constantFrom(6, 9, 13),
        (tens, diameter) => {
          const places = tens.map((ten) => ten * 10);
          const spots = swarm(places, diameter, 70, WALLS);
          expect(closest(spots)).toBeGreaterThanOrEqual(diameter - 1e-3);
          expect(spots.every(({ y }) => y >= diameter / 2 - 1e-6)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('keeps within the height where the axis has room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 20, max: 580, noNaN: true }), { maxLength: 40 }),
        (at) => {
          const spots = swarm(at, 13, 70, WALLS);
          expect(Math.max(0, ...spots.map(({ y }) => y))).toBeLessThanOrEqual(70 - 6.5 + 1e-3);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('runs over the height rather than the ends of the axis', () => {
    const spots = swarm(Array<number>(20).fill(10), 10, 20, [5, 25]);
    expect(spots.every(({ x }) => x >= 5 && x <= 25)).toBe(true);
    expect(closest(spots)).toBeGreaterThanOrEqual(10 - 1e-3);
  });
});

describe('how far a dot may leave its value', () => {
  it('is kept to, or there is no swarm', () => {
    const tens = Array<number>(20).fill(100);
    expect(packed(tens)(10, 40, WALLS, 10)).toBe('none');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 580 }), { maxLength: 60 }), (at) => {
        const pack = packed(at);
        const [free, held] = [pack(9, 30, WALLS, Infinity), pack(9, 30, WALLS, 9)];
        if (free === 'none') throw new Error('a swarm that may drift was not made');
        const far = Math.max(0, ...free.map(({ x }, i) => Math.abs(x - (at[i] ?? x))));
        expect(held).toEqual(far > 9 ? 'none' : free);
      }),
      { numRuns: 60 },
    );
  });
});
