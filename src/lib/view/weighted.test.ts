import { describe, expect, it } from 'vitest';
import type { Observation } from '../domain';
import { loadedWith, observed } from './fixture';
import { show } from './rows';
import { DEFAULT_VIEW, type View } from './view';

const product = (adcode: string, value: number, headline = true) =>
  observed(adcode, 'gdp', { op: 'eq', value }, { kind: 'actual', period: 2023, headline });
const aim = (adcode: string, value: number) =>
  observed(adcode, 'gdp_growth', { op: 'approx', value });
const weighted = (observations: readonly Observation[], view: Partial<View> = {}) =>
  show(loadedWith(observations), { ...DEFAULT_VIEW, ...view }).weighted;

const aims = [aim('110000', 4), aim('120000', 6), aim('130000', 8)];
const products = [product('110000', 300), product('120000', 100)];

describe('the mean weighted by gross product', () => {
  it('weighs by last year’s product, and says what part of the whole’s it covers', () => {
    expect(weighted([...aims, ...products, product('100000', 500)])).toEqual({
      value: 4.5,
      count: 2,
      share: 0.8,
    });
  });
  it('is absent where it covers less than half', () => {
    expect(weighted([...aims, ...products, product('100000', 801)])).toBe('none');
  });
  it('is absent where the coverage cannot be told', () => {
    expect(weighted([...aims, ...products])).toBe('none');
  });
  it('holds a group against its own sum, if all of it is known', () => {
    const nation = product('100000', 5000);
    expect(weighted([...aims, ...products, nation], { group: 'east' })).toMatchObject({
      value: 4.5,
      share: 1,
    });
    expect(weighted([...aims, ...products, nation], { group: 'west' })).toBe('none');
  });
  it('takes the headline’s product before the body’s', () => {
    const body = product('110000', 1, false);
    const all = [...aims, body, ...products, body, product('100000', 500)];
    expect(weighted(all)).toMatchObject({ value: 4.5 });
  });
  it('has nothing to do with amounts', () => {
    const jobs = observed('110000', 'urban_jobs', { op: 'eq', value: 5 });
    expect(weighted([jobs, ...products], { indicator: 'urban_jobs' })).toBe('none');
  });
  it('weighs results by their own year’s product, and differences like aims', () => {
    const result = (code: string, value: number) =>
      observed(code, 'gdp_growth', { op: 'eq', value }, { kind: 'actual', period: 2023 });
    const all = [
      ...aims,
      ...products,
      product('100000', 400),
      result('110000', 5),
      result('120000', 9),
    ];
    expect(weighted(all, { measure: 'actual' })).toMatchObject({ value: 6, share: 1 });
    expect(weighted(all, { measure: 'step' })).toMatchObject({ value: -1.5 });
  });
});
