import { describe, expect, it } from 'vitest';
import { dotAxis } from './axis';

describe('dotAxis', () => {
  it('holds every value between its ends, whichever way it runs', () => {
    for (const values of [
      [4.5, 8],
      [-3, 2],
      [-7, -2],
      [0, 130000],
    ]) {
      for (const [start, end] of [
        [10, 300],
        [300, 10],
      ] as const) {
        const axis = dotAxis(values, start, end);
        for (const value of values) {
          expect(axis.at(value)).toBeGreaterThanOrEqual(10);
          expect(axis.at(value)).toBeLessThanOrEqual(300);
        }
      }
    }
  });
  it('need not start at zero', () => {
    expect(dotAxis([4.5, 8], 0, 300).from).toBeGreaterThan(0);
  });
  it('gives one value alone room on both sides', () => {
    for (const value of [5, 0, -5]) {
      const at = dotAxis([value, value], 0, 300).at(value);
      expect(at).toBeGreaterThan(60);
      expect(at).toBeLessThan(240);
    }
  });
  it('of nothing is an axis all the same', () => {
    expect(dotAxis([], 0, 300).ticks.length).toBeGreaterThan(1);
  });
  it('has fewer ticks where labels are wide', () => {
    expect(dotAxis([0, 100], 0, 300, 120).ticks.length).toBeLessThan(
      dotAxis([0, 100], 0, 300).ticks.length,
    );
  });
});
