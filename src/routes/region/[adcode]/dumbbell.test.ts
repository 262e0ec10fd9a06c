import { describe, expect, it } from 'vitest';
import { loadedWith, observed, REGIONS } from '$lib/view/testing/country';
import { profile } from '$lib/view/region/profile';
import { dumbbells } from './dumbbell';

const last = { kind: 'actual', period: 2023 } as const;
const [, province] = REGIONS;
if (!province) throw new Error('fixture');

/** The drawings of the province's only topic, 140 px wide: 100 px between the ends. */
function drawn(...observations: Parameters<typeof loadedWith>[0]) {
  const { topics } = profile(loadedWith(observations), province ?? fail(), 2024);
  return dumbbells(topics[0]?.lines ?? [], 140);
}
function fail(): never {
  throw new Error('fixture');
}

describe('dumbbells', () => {
  it('share one scale, from zero to the largest', () => {
    const { marks, ticks } = drawn(
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'gdp_growth', { op: 'eq', value: 4 }, last),
      observed('110000', 'income_growth', { op: 'ge', value: 10 }),
      observed('110000', 'income_growth', { op: 'eq', value: 8 }, last),
    );
    expect(marks.get('gdp_growth')).toEqual({ actual: 60, target: 70, implied: false });
    expect(marks.get('income_growth')).toEqual({ actual: 100, target: 120, implied: false });
    expect(ticks).toEqual([
      { at: 20, value: 0 },
      { at: 120, value: 10 },
    ]);
  });
  it('reach down to a fall, and keep zero', () => {
    const { marks, ticks } = drawn(
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'gdp_growth', { op: 'eq', value: -5 }, last),
    );
    expect(marks.get('gdp_growth')).toEqual({ actual: 20, target: 120, implied: false });
    expect(ticks.map(({ value }) => value)).toEqual([-5, 0, 5]);
  });
  it('mark a target that is worked out', () => {
    const { marks } = drawn(
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
      observed('110000', 'income_growth', { op: 'eq', value: 6 }, last),
    );
    expect(marks.get('income_growth')?.implied).toBe(true);
  });
  it('leave out what lacks one of the two, has words alone, or is an amount', () => {
    const { marks, ticks } = drawn(
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'income_growth', { op: 'positive' }),
      observed('110000', 'income_growth', { op: 'eq', value: 6 }, last),
      observed('110000', 'urban_jobs', { op: 'eq', value: 8 }),
      observed('110000', 'urban_jobs', { op: 'eq', value: 9 }, last),
    );
    expect(marks.size).toBe(0);
    expect(ticks).toEqual([]);
  });
  it('have no scale where all is zero', () => {
    const { marks, ticks } = drawn(
      observed('110000', 'gdp_growth', { op: 'eq', value: 0 }),
      observed('110000', 'gdp_growth', { op: 'eq', value: 0 }, last),
    );
    expect(marks.size).toBe(0);
    expect(ticks).toEqual([]);
  });
});
