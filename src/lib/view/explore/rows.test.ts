import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain';
import { loadedWith, observed } from '../testing/country';
import { isNarrowed, show } from './rows';
import { DEFAULT_VIEW, type View } from './state';

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
      ['丙', 1],
      ['乙', 1],
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
  it('ranks among those that the filters leave', () => {
    const shown = show(loaded, { ...DEFAULT_VIEW, op: 'eq' });
    expect(shown.rows.map((row) => [row.region.shortZh, row.rank])).toEqual([['甲', 1]]);
  });
  it('shows the cities of the nation, or of a province', () => {
    const all = show(loaded, { ...DEFAULT_VIEW, level: 'prefecture' });
    expect(all.whole.adcode).toBe('100000');
    expect(all.rows.map((row) => row.region.adcode)).toEqual(['110100']);
    expect(all.above.map((one) => one.region.adcode)).toEqual(['100000']);
    const own = show(loaded, { ...DEFAULT_VIEW, level: 'prefecture', parent: '110000' });
    expect(own.whole.adcode).toBe('110000');
    expect(own.above.map((one) => one.region.adcode)).toEqual(['100000', '110000']);
    const none = show(loaded, { ...DEFAULT_VIEW, level: 'prefecture', parent: '120000' });
    expect(none.rows).toEqual([]);
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
  it('gives a difference that is only bounded no rank, and counts it in no middle', () => {
    const result = (code: string, value: number) =>
      observed(code, 'gdp_growth', { op: 'eq', value }, { kind: 'actual', period: 2023 });
    const steps = loadedWith([
      observed('110000', 'gdp_growth', { op: 'eq', value: 5 }),
      observed('120000', 'gdp_growth', { op: 'ge', value: 9 }),
      observed('130000', 'gdp_growth', { op: 'approx', value: 4 }),
      ...['110000', '120000', '130000'].map((code) => result(code, 5)),
    ]);
    const shown = show(steps, { ...DEFAULT_VIEW, measure: 'step' });
    expect(shown.rows.map((row) => [row.region.shortZh, row.rank]).slice(0, 3)).toEqual([
      ['甲', 1],
      ['丙', 2],
      ['乙', 'unranked'],
    ]);
    expect(shown.rows.flatMap(({ region, bounded }) => (bounded ? [region.shortZh] : []))).toEqual([
      '乙',
    ]);
    expect(shown.median).toBe(-0.5);
  });
  it('refuses an indicator that the data do not have', () => {
    expect(() => show(loaded, { ...DEFAULT_VIEW, indicator: 'nonsense' })).toThrow('nonsense');
  });
});

const product = (adcode: string, value: number, headline = true) =>
  observed(adcode, 'gdp', { op: 'eq', value }, { kind: 'actual', period: 2023, headline });
const target = (adcode: string, value: number) =>
  observed(adcode, 'gdp_growth', { op: 'approx', value });
const weighted = (observations: readonly Observation[], view: Partial<View> = {}) =>
  show(loadedWith(observations), { ...DEFAULT_VIEW, ...view }).weighted;

const targets = [target('110000', 4), target('120000', 6), target('130000', 8)];
const products = [product('110000', 300), product('120000', 100)];

describe('the mean weighted by gross product', () => {
  it('weighs by last year’s product, and says what part of the whole’s it covers', () => {
    expect(weighted([...targets, ...products, product('100000', 500)])).toEqual({
      value: 4.5,
      count: 2,
      share: 0.8,
    });
  });
  it('is absent where it covers less than half', () => {
    expect(weighted([...targets, ...products, product('100000', 801)])).toBe('none');
  });
  it('is absent where the coverage cannot be told', () => {
    expect(weighted([...targets, ...products])).toBe('none');
  });
  it('holds a group against its own sum, if all of it is known', () => {
    const nation = product('100000', 5000);
    expect(weighted([...targets, ...products, nation], { group: 'east' })).toMatchObject({
      value: 4.5,
      share: 1,
    });
    expect(weighted([...targets, ...products, nation], { group: 'west' })).toBe('none');
  });
  it('takes the headline’s product before the body’s', () => {
    const body = product('110000', 1, false);
    const all = [...targets, body, ...products, body, product('100000', 500)];
    expect(weighted(all)).toMatchObject({ value: 4.5 });
  });
  it('has nothing to do with amounts', () => {
    const jobs = observed('110000', 'urban_jobs', { op: 'eq', value: 5 });
    expect(weighted([jobs, ...products], { indicator: 'urban_jobs' })).toBe('none');
  });
  it('weighs results by their own year’s product, and differences like targets', () => {
    const result = (code: string, value: number) =>
      observed(code, 'gdp_growth', { op: 'eq', value }, { kind: 'actual', period: 2023 });
    const all = [
      ...targets,
      ...products,
      product('100000', 400),
      result('110000', 5),
      result('120000', 9),
    ];
    expect(weighted(all, { measure: 'actual' })).toMatchObject({ value: 6, share: 1 });
    expect(weighted(all, { measure: 'step' })).toMatchObject({ value: -1.5 });
  });
});
