import { describe, expect, it } from 'vitest';
import { loadedWith, observed } from '../testing/country';
import { references } from './references';
import { show } from './rows';
import { DEFAULT_VIEW } from './state';

const nation = observed('100000', 'gdp_growth', { op: 'approx', value: 5 });
const a = observed('110000', 'gdp_growth', { op: 'eq', value: 5 });
const b = observed('120000', 'gdp_growth', { op: 'eq', value: 6 });
const lines = (...list: Parameters<typeof loadedWith>[0]) =>
  references(show(loadedWith(list), DEFAULT_VIEW), 'zh', (id) => id);

describe('references', () => {
  it('draws the nation in its own words, and the median', () => {
    expect(lines(nation, a, b)).toEqual([
      { id: 'nation', value: 5, label: '全国 5%左右' },
      { id: 'median', value: 5.5, label: '中位数 5.5%' },
    ]);
  });
  it('draws no line for words', () => {
    const words = observed('100000', 'gdp_growth', { op: 'qualitative' });
    expect(lines(words, a).map((line) => line.id)).toEqual(['median']);
  });
  it('draws no line for a total of the whole', () => {
    const jobs = (code: string, value: number) => observed(code, 'urban_jobs', { op: 'eq', value });
    const shown = show(loadedWith([jobs('100000', 1200), jobs('110000', 100)]), {
      ...DEFAULT_VIEW,
      indicator: 'urban_jobs',
    });
    expect(references(shown, 'zh', (id) => id).map((line) => line.id)).toEqual(['median']);
  });
  it('counts as the axis does: the middle of amounts in the one unit of all', () => {
    const jobs = (code: string, value: number) => observed(code, 'urban_jobs', { op: 'eq', value });
    const shown = show(loadedWith([jobs('110000', 0.6), jobs('120000', 0.4)]), {
      ...DEFAULT_VIEW,
      indicator: 'urban_jobs',
    });
    expect(references(shown, 'zh', (id) => id).map(({ label }) => label)).toEqual([
      '中位数 0.5万人',
    ]);
  });
  it('says what the weighted mean covers', () => {
    const product = (code: string, value: number) =>
      observed(code, 'gdp', { op: 'eq', value }, { kind: 'actual', period: 2023 });
    const all = [a, b, product('110000', 300), product('120000', 300), product('100000', 900)];
    expect(lines(...all).at(-1)).toEqual({
      id: 'weighted',
      value: 5.5,
      label: '加权均值 5.5%（2省，占GDP 67%）',
    });
  });
  it('draws nothing where nothing is stated', () => {
    expect(lines()).toEqual([]);
  });
});
