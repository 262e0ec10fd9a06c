import { describe, expect, it } from 'vitest';
import { rankingAxis } from './axis';

describe('rankingAxis', () => {
  it('starts bars at zero', () => {
    const axis = rankingAxis([2000, 130000], 0, 300);
    expect(axis.mode).toBe('bars');
    expect(axis.from).toBe(0);
  });
  it('uses dots for values far from zero and near each other', () => {
    const axis = rankingAxis([4.5, 8], 0, 300);
    expect(axis.mode).toBe('dots');
    expect(axis.from).toBeGreaterThan(0);
  });
  it('has no more ticks than their own labels have room for, whole or not', () => {
    const room = 38;
    const wide = (ticks: readonly number[]) =>
      ticks.some((tick) => !Number.isInteger(tick)) ? room : 20;
    for (const length of [200, 240, 280, 320])
      for (const values of [
        [11, 12.7],
        [8000, 52000],
        [4.5, 8],
      ]) {
        const { at, ticks } = rankingAxis(values, 0, length, wide);
        const [first = 0, second = 0] = ticks.map(at);
        expect(second - first).toBeGreaterThanOrEqual(wide(ticks));
      }
  });
  it('uses bars for negatives, zeros and nothing', () => {
    expect(rankingAxis([-3, 2], 0, 300)).toMatchObject({ mode: 'bars' });
    expect(rankingAxis([0, 0], 0, 300).at(0)).toBe(0);
    expect(rankingAxis([], 0, 300).mode).toBe('bars');
  });
  it('places every value between its ends', () => {
    for (const values of [[3, 3], [-5], [4.5, 8], [-1, 500]]) {
      const axis = rankingAxis(values, 10, 300);
      for (const value of values) {
        expect(axis.at(value)).toBeGreaterThanOrEqual(10);
        expect(axis.at(value)).toBeLessThanOrEqual(300);
      }
    }
  });
});
