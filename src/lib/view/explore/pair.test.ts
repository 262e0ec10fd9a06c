import { describe, expect, it } from 'vitest';
import { loadedWith, observed } from '../testing/country';
import {
  againstOf,
  countBoth,
  countRead,
  countTied,
  pairOf,
  presetPairs,
  showPair,
  type Pair,
} from './pair';
import { show } from './rows';
import { parseSide, sideText } from './axis-param';
import { DEFAULT_VIEW, type View } from './state';

const view = (part: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...part });
const own: Pair = {
  x: { indicator: 'gdp_growth', kind: 'actual' },
  y: { indicator: 'gdp_growth', kind: 'target' },
};

describe('parseSide', () => {
  it('reads what sideText writes, and nothing else', () => {
    expect(parseSide(sideText(own.x))).toEqual(own.x);
    for (const text of ['', 'gdp', 'gdp:', ':target', 'gdp:step', 'gdp:target:x'])
      expect(parseSide(text)).toBe('none');
  });
});

describe('pairOf', () => {
  it('is the view’s target against its last result, unless asked otherwise', () => {
    expect(pairOf(view())).toEqual(own);
    expect(pairOf(view({ measure: 'actual' }))).toEqual(own);
  });
  it('takes x from the first, y from the second', () => {
    const x = { indicator: 'income_growth', kind: 'target' as const };
    expect(pairOf(view({ against: ['income_growth:target'] }))).toEqual({ x, y: own.y });
    const y = { indicator: 'urban_jobs', kind: 'actual' as const };
    expect(pairOf(view({ against: ['income_growth:target', 'urban_jobs:actual'] }))).toEqual({
      x,
      y,
    });
  });
  it('holds nothing against itself', () => {
    expect(pairOf(view({ against: ['gdp_growth:target'] }))).toEqual(own);
  });
});

describe('againstOf', () => {
  it('leaves out what the view says anyway', () => {
    expect(againstOf(own, 'gdp_growth')).toEqual([]);
    expect(againstOf({ ...own, x: { indicator: 'cpi', kind: 'target' } }, 'gdp_growth')).toEqual([
      'cpi:target',
    ]);
    expect(againstOf(own, 'cpi')).toEqual(['gdp_growth:actual', 'gdp_growth:target']);
  });
  it('comes back as the same pair', () => {
    for (const pair of presetPairs(loadedWith([]), 'urban_jobs'))
      expect(pairOf(view({ against: againstOf(pair, 'cpi') }))).toEqual(pair);
  });
});

describe('presetPairs', () => {
  it('offers what the data know', () => {
    expect(presetPairs(loadedWith([]), 'urban_jobs').map(({ y }) => y.indicator)).toEqual([
      'urban_jobs',
      'income_growth',
    ]);
  });
});

describe('showPair', () => {
  const loaded = loadedWith([
    observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'gdp_growth', { op: 'eq', value: 5.2 }, { period: 2023, kind: 'actual' }),
    observed('120000', 'gdp_growth', { op: 'ge', value: 6 }),
    observed('110000', 'urban_jobs', { op: 'ge', value: 20 }),
  ]);
  it('keeps a region that lacks one side, with the reason', () => {
    const { x, y, rows } = showPair(loaded, view(), show(loaded, view()));
    expect([x.period, y.period]).toEqual([2023, 2024]);
    const cells = Object.fromEntries(rows.map((row) => [row.region.adcode, row]));
    expect(cells['110000']).toMatchObject({ x: { value: 5.2 }, y: { value: 5 } });
    expect(cells['120000']).toMatchObject({ x: { state: 'missing' }, y: { value: 6 } });
    expect(rows).toHaveLength(4);
  });
  it('takes both years from the view’s report, whatever its measure', () => {
    const results = view({ measure: 'actual' });
    const { x, y } = showPair(loaded, results, show(loaded, results));
    expect([x.period, y.period]).toEqual([2023, 2024]);
  });
  it('lets no value stand against the figure that it is worked out from', () => {
    const incomes = view({ against: ['gdp_growth:target', 'income_growth:target'] });
    const sync = { op: 'sync', ref: 'gdp_growth' } as const;
    const tied = loadedWith([
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'income_growth', sync, { start: 9 }),
      observed('120000', 'gdp_growth', { op: 'approx', value: 6 }),
      observed('120000', 'income_growth', { op: 'approx', value: 7 }, { start: 9 }),
    ]);
    const pair = showPair(tied, incomes, show(tied, incomes));
    expect(pair.rows[1]).toMatchObject({ x: { value: 5 }, y: { state: 'words' }, tied: true });
    expect(pair.rows[0]).toMatchObject({ x: { value: 6 }, y: { value: 7 }, tied: false });
    expect([countBoth(pair), countTied(pair), countRead(pair)]).toEqual([1, 1, 4]);
    const results = view({ against: ['urban_jobs:target', 'income_growth:target'] });
    expect(showPair(tied, results, show(tied, results)).rows[1]).toMatchObject({
      y: { state: 'implied' },
      tied: false,
    });
  });
  it('has no nation where figures add up', () => {
    expect(showPair(loaded, view(), show(loaded, view())).above).toHaveLength(1);
    const jobs = view({ against: ['urban_jobs:target'] });
    expect(showPair(loaded, jobs, show(loaded, jobs)).above).toEqual([]);
  });
});
