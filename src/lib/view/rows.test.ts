import { describe, expect, it } from 'vitest';
import { loadedWith, observed } from './fixture';
import { isNarrowed, show, unitOf } from './rows';
import { DEFAULT_VIEW } from './view';

const loaded = loadedWith([
  observed('110000', 'gdp_growth', { op: 'eq', value: 5 }),
  observed('120000', 'gdp_growth', { op: 'approx', value: 6 }),
  observed('130000', 'gdp_growth', { op: 'ge', value: 6 }),
  observed('140000', 'gdp_growth', { op: 'qualitative' }),
]);

describe('show', () => {
  it('ranks largest first, shares ranks on ties, and puts words after numbers', () => {
    const shown = show(loaded, DEFAULT_VIEW);
    expect(shown.rows.map((row) => [row.region.shortZh, row.rank])).toEqual([
      ['乙', 1],
      ['丙', 1],
      ['甲', 3],
      ['丁', 'unranked'],
    ]);
    expect(shown.median).toBe(6);
  });
  it('keeps to a group of regions', () => {
    const shown = show(loaded, { ...DEFAULT_VIEW, group: 'west' });
    expect(shown.rows.map((row) => row.region.shortZh)).toEqual(['丙', '丁']);
  });
  it('keeps to a degree word', () => {
    const shown = show(loaded, { ...DEFAULT_VIEW, op: 'ge' });
    expect(shown.rows.map((row) => row.region.shortZh)).toEqual(['丙']);
  });
  it('shows the cities of the first province that has reports of them', () => {
    const shown = show(loaded, { ...DEFAULT_VIEW, level: 'prefecture' });
    expect(shown.whole.adcode).toBe('110000');
    expect(shown.rows.map((row) => row.region.adcode)).toEqual(['110100']);
    expect(shown.above.map((one) => one.region.adcode)).toEqual(['100000', '110000']);
  });
  it('keeps to what the report says of the indicator', () => {
    const shown = show(loaded, { ...DEFAULT_VIEW, state: 'words' });
    expect(shown.rows.map((row) => row.region.shortZh)).toEqual(['丁']);
    expect(isNarrowed(shown)).toBe(true);
  });
  it('puts rows in the order asked for, ranks kept', () => {
    const shown = show(loaded, { ...DEFAULT_VIEW, sort: 'name' });
    expect(shown.rows.map((row) => [row.region.shortZh, row.rank])).toEqual([
      ['丙', 1],
      ['丁', 'unranked'],
      ['甲', 3],
      ['乙', 1],
    ]);
  });
  it('sorts by the step from the last result', () => {
    const actual = (code: string, value: number) =>
      observed(code, 'gdp_growth', { op: 'eq', value }, { kind: 'actual', period: 2023 });
    const stepped = loadedWith([
      observed('110000', 'gdp_growth', { op: 'eq', value: 5 }),
      observed('120000', 'gdp_growth', { op: 'eq', value: 6 }),
      observed('130000', 'gdp_growth', { op: 'eq', value: 7 }),
      actual('110000', 4),
      actual('120000', 6),
    ]);
    for (const measure of ['target', 'actual', 'lead'] as const) {
      const { rows } = show(stepped, { ...DEFAULT_VIEW, measure, sort: 'step' });
      expect(rows.map((row) => row.region.shortZh).slice(0, 2)).toEqual(['甲', '乙']);
    }
  });
  it('refuses an indicator that the data do not have', () => {
    expect(() => show(loaded, { ...DEFAULT_VIEW, indicator: 'nonsense' })).toThrow('nonsense');
  });
});

describe('unitOf', () => {
  it('counts differences of percentages in percentage points', () => {
    const [growth, , jobs] = loaded.indicators;
    if (!growth || !jobs) throw new Error('fixture');
    expect(unitOf(growth, 'target')).toBe('%');
    expect(unitOf(growth, 'step')).toBe('百分点');
    expect(unitOf(jobs, 'lead')).toBe('万人');
  });
});
