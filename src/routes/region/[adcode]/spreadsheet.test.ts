import { describe, expect, it } from 'vitest';
import { exportCsv } from '$lib/dataset/export';
import { loadedWith, observed, REGIONS } from '$lib/view/testing/country';
import { profile } from '$lib/view/region/profile';
import { profileSpreadsheet } from './spreadsheet';

const last = { kind: 'actual', period: 2023 } as const;
const loaded = loadedWith([
  observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
  observed('110000', 'gdp_growth', { op: 'approx', value: 5.5 }, { quote: '增长5.5%左右' }),
  observed('110000', 'gdp_growth', { op: 'eq', value: 4.9 }, { ...last, quote: '增长4.9%' }),
  observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
]);
const speech = { lang: 'zh', nameOf: (id: string) => id } as const;
const linesFor = (adcode: string) => {
  const region = REGIONS.find((one) => one.adcode === adcode);
  if (!region) throw new Error(adcode);
  return profileSpreadsheet(profile(loaded, region, 2024), speech);
};

describe('a profile as a table to take away', () => {
  const { columns, rows } = linesFor('110000');
  it('has a row an indicator, silent ones too, and every column in each', () => {
    expect(rows.map((row) => row['指标'])).toEqual(['gdp_growth', 'income_growth', 'urban_jobs']);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  });
  it('has figures as numbers, with their words and clauses beside', () => {
    expect(rows[0]).toMatchObject({
      代码: '110000',
      单位: '%',
      '实绩 2023': 4.9,
      '目标 2024': 5.5,
      目标较实绩: 0.6,
      较全国目标: 0.5,
      差值单位: '百分点',
      位次: 1,
      有数值的地区: 1,
      '目标 2024表述': '5.5%左右',
      度词: '左右',
      状态: '有数值',
      '目标 2024原文': '增长5.5%左右',
      '实绩 2023原文': '增长4.9%',
    });
  });
  it('marks what is worked out, and never as a number', () => {
    expect(rows[1]).toMatchObject({
      '目标 2024': '推算 ≈5.5',
      状态: '推算',
      目标较实绩: '',
      位次: '',
    });
  });
  it('says that a report is silent', () => {
    expect(rows[2]).toMatchObject({
      单位: '万人',
      '目标 2024': '',
      '目标 2024表述': '报告未提',
      状态: '报告未提',
    });
  });
  it('is a CSV that no cell breaks', () => {
    const text = exportCsv(columns, rows);
    expect(text.startsWith('\uFEFF代码,地区,')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(4);
  });
});
