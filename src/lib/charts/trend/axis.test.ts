import { describe, expect, it } from 'vitest';
import { lineAxis } from './axis';

describe('lineAxis', () => {
  it('runs upwards and gives nothing away beyond its values', () => {
    const axis = lineAxis([2, 14], 100, 0);
    expect(axis.at(2)).toBeLessThan(100);
    expect(axis.at(2)).toBeGreaterThan(90);
    expect(axis.at(14)).toBeGreaterThan(0);
    expect(axis.ticks).toEqual([5, 10]);
  });
  it('puts one value in the middle, and stands without any', () => {
    expect(lineAxis([5, 5], 100, 0).at(5)).toBe(50);
    expect(lineAxis([0], 100, 0).at(0)).toBe(50);
    expect(lineAxis([], 100, 0).ticks.length).toBeGreaterThan(0);
  });
});
