import { describe, expect, it } from 'vitest';
import { facets } from './facets';
import { DEFAULT_VIEW, filtersOf, NO_FILTER, type View } from './state';
import { loadedWith, observed } from '../testing/country';
import { show } from './rows';
import { spokenOf } from './indicator-counts';

const loaded = loadedWith([
  observed('110000', 'gdp_growth', { op: 'eq', value: 5 }),
  observed('120000', 'gdp_growth', { op: 'approx', value: 6 }),
  observed('130000', 'gdp_growth', { op: 'ge', value: 6 }),
  observed('140000', 'gdp_growth', { op: 'qualitative' }),
  observed('110100', 'urban_jobs', { op: 'eq', value: 3 }),
]);
const of = (view: Partial<View> = {}) => facets(loaded, { ...DEFAULT_VIEW, ...view });
const count = (list: readonly { value: string; count: number }[], value: string) =>
  list.find((one) => one.value === value)?.count;

describe('facets', () => {
  it('count what each choice would leave, and say none', () => {
    const { ops, states } = of();
    expect([count(ops, 'all'), count(ops, 'ge'), count(ops, 'le')]).toEqual([4, 1, 0]);
    expect([count(states, 'value'), count(states, 'words'), count(states, 'missing')]).toEqual([
      3, 1, 0,
    ]);
  });
  it('keep the other filters, not their own', () => {
    const { ops, groups, states } = of({ group: 'west', op: 'ge' });
    expect([count(ops, 'all'), count(ops, 'ge'), count(ops, 'approx')]).toEqual([2, 1, 0]);
    expect([count(groups, 'all'), count(groups, 'west'), count(groups, 'east')]).toEqual([1, 1, 0]);
    expect(count(states, 'value')).toBe(1);
  });
  it('agree with what the view shows once chosen', () => {
    const view = { ...DEFAULT_VIEW, group: 'west' as const };
    for (const { value, count: promised } of facets(loaded, view).ops) {
      expect(show(loaded, { ...view, op: value }).rows).toHaveLength(promised);
    }
  });
  it('count indicators that are spoken of at the level, and reports', () => {
    expect(count(of().topics, 'macro')).toBe(1);
    expect(count(of({ level: 'prefecture' }).topics, 'macro')).toBe(1);
    expect(count(of().topics, 'green')).toBe(0);
    expect(of().levels).toEqual([
      { value: 'province', count: 4 },
      { value: '110000', count: 1 },
    ]);
    expect(spokenOf(loaded, DEFAULT_VIEW).get('gdp_growth')).toBe(4);
    expect(spokenOf(loaded, DEFAULT_VIEW).get('urban_jobs')).toBe(0);
  });
});

describe('filtersOf', () => {
  it('counts those in force, and none once cleared', () => {
    const view: View = { ...DEFAULT_VIEW, op: 'ge', group: 'west', implied: false };
    expect(filtersOf(view)).toBe(3);
    expect(filtersOf({ ...view, ...NO_FILTER })).toBe(0);
  });
});
