import { describe, expect, it } from 'vitest';
import { areaOf, boxOf, centroidOf, pathOf, type Point } from './shape';

const square = (x: number, y: number, size: number): Point[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe('shapes', () => {
  it('have area and middle, whichever way they are wound', () => {
    for (const ring of [square(0, 0, 10), square(0, 0, 10).reverse()]) {
      expect(areaOf(ring)).toBe(100);
      expect(centroidOf([[ring]])).toEqual([5, 5]);
    }
  });
  it('weigh islands by area, and take holes out', () => {
    expect(centroidOf([[square(0, 0, 10)], [square(20, 0, 10)]])).toEqual([15, 5]);
    const [x] = centroidOf([[square(0, 0, 10), square(0, 0, 5)]]);
    expect(x).toBeGreaterThan(5);
  });
  it('without area have the middle of their box', () => {
    expect(
      centroidOf([
        [
          [
            [2, 2],
            [4, 4],
            [2, 2],
          ],
        ],
      ]),
    ).toEqual([3, 3]);
  });
  it('have a box and a path', () => {
    expect(boxOf([[square(1, 2, 3)], [square(10, 0, 1)]])).toEqual([1, 0, 11, 5]);
    expect(pathOf([[square(0, 0, 1)]])).toBe('M0,0L1,0L1,1L0,1Z');
    expect(pathOf([])).toBe('');
  });
});
