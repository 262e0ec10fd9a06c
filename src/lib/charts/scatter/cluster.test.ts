import { describe, expect, it } from 'vitest';
import { beside } from './cluster';

const FRAME = { left: 0, top: 0, right: 200, bottom: 200 };
const at = (x: number, y: number) => ({ x, y });

describe('beside', () => {
  it('leaves points alone that have their place to themselves', () => {
    expect(beside([], 10, FRAME)).toEqual([]);
    expect(beside([at(1, 2), at(3, 4)], 10, FRAME)).toEqual([at(1, 2), at(3, 4)]);
  });
  it('sets two at one place side by side around it', () => {
    expect(beside([at(50, 50), at(0, 0), at(50, 50)], 10, FRAME)).toEqual([
      at(45, 50),
      at(0, 0),
      at(55, 50),
    ]);
  });
  it('stands one over the other where the sides are taken', () => {
    expect(beside([at(50, 50), at(60, 50), at(50, 50)], 10, FRAME)).toEqual([
      at(50, 45),
      at(60, 50),
      at(50, 55),
    ]);
  });
  it('keeps a block inside the frame', () => {
    expect(beside([at(200, 0), at(200, 0)], 10, FRAME)).toEqual([at(185, 5), at(195, 5)]);
  });
  it('keeps any number apart, their middle at their place', () => {
    for (const count of [2, 3, 5, 9, 12]) {
      const spots = beside(Array<{ x: number; y: number }>(count).fill(at(100, 80)), 10, FRAME);
      spots.forEach((a, i) =>
        spots.slice(i + 1).forEach((b) => {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(10 - 1e-9);
        }),
      );
      const mean = spots.reduce((sum, { x }) => sum + x, 0) / count;
      expect(mean).toBeCloseTo(100);
    }
  });
});
