import { describe, expect, it } from 'vitest';
import type { Measure } from '../../domain';
import { loadedWith, observed } from '../testing/country';
import { detailsOf } from './details';
import { show } from './rows';
import { DEFAULT_VIEW } from './state';

const QUOTE = '地区生产总值增长6%左右';
const loaded = loadedWith([
  observed('100000', 'gdp_growth', { op: 'approx', value: 5 }, { quote: '增长5%左右' }),
  observed('110000', 'gdp_growth', { op: 'approx', value: 6 }, { quote: QUOTE }),
  observed('110000', 'gdp_growth', { op: 'eq', value: 5.2 }, { kind: 'actual', period: 2023 }),
  observed('120000', 'gdp_growth', { op: 'ge', value: 5 }, { start: 10, end: 20 }),
]);
function detailsIn(adcode: string, measure: Measure = 'target') {
  const shown = show(loaded, { ...DEFAULT_VIEW, indicator: 'gdp_growth', measure });
  const row = shown.rows.find(({ region }) => region.adcode === adcode);
  if (!row) throw new Error(`no row of ${adcode}`);
  return detailsOf({ loaded, shown, row, implied: false, lang: 'zh', nameOf: (id) => id });
}

describe('what is told of a region', () => {
  it('is its figure with its word, its year and its place', () => {
    const { what, figure, place } = detailsIn('110000');
    expect([what, figure]).toEqual(['目标 2024', '6%左右']);
    expect(place).toBe('第1位，共2地');
  });
  it('and the same report’s other measures, not that which is shown', () => {
    const { others } = detailsIn('110000');
    expect(others.map(({ measure }) => measure)).not.toContain('target');
    expect(others.find(({ measure }) => measure === 'actual')).toMatchObject({
      name: '实绩 2023',
      figure: '5.2%',
      silent: false,
    });
  });
  it('with the clause it is from, whose report is told once', () => {
    const [clause] = detailsIn('110000').sources;
    expect(clause?.source.quote).toBe(QUOTE);
    expect([clause?.role, clause?.gloss, clause?.tellsReport]).toEqual(['报告原文', '', true]);
    expect(clause?.report?.adcode).toBe('110000');
  });
  it('or with what is recorded, where the clause is not kept', () => {
    expect(detailsIn('120000').sources.map(({ role }) => role)).toEqual(['所记数值']);
  });
  it('of a difference names both figures, each with its own report', () => {
    const { sources } = detailsIn('110000', 'lead');
    expect(sources.map(({ role }) => role)).toEqual([
      '2024 gdp_growth 目标',
      '2024 gdp_growth 目标',
    ]);
    expect(sources.map(({ report }) => report?.adcode)).toEqual(['110000', '100000']);
    expect(sources.every(({ tellsReport }) => tellsReport)).toBe(true);
  });
  it('or why there is nothing to quote', () => {
    const { sources, noSource, place } = detailsIn('130000');
    expect(sources).toEqual([]);
    expect(noSource).toBe('这份报告没有提到该指标。');
    expect(place).toBe('不参与排名');
  });
});
