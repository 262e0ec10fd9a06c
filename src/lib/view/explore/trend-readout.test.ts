import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import { figure, growth, implied, missing, percent, region } from '../testing/rows';
import type { Trend, TrendLine } from './trend';
import { readYear, shortCell } from './trend-readout';

const met: Cell = {
  state: 'value',
  value: 0.5,
  stated: { op: 'eq', value: 0.5 },
  sources: [],
  verdict: 'met',
};

function line(name: string, target: Cell, actual: Cell, outcome: Cell): TrendLine {
  const series = 'gdp_growth';
  return { region: region(name, name), years: [{ year: 2022, series, target, actual, outcome }] };
}
const trend: Trend = {
  indicator: growth,
  span: [2022, 2022],
  whole: line('全国', figure(5.5, 'approx'), { state: 'abridged' }, missing),
  lines: [line('浙江', figure(6, 'approx'), figure(6.5), met)],
  field: [{ year: 2022, series: 'gdp_growth', low: 3.125, median: 4, high: 5, count: 28 }],
  breaks: [],
};

describe('readYear', () => {
  it('tells the nation, the chosen and the field, words and reasons kept', () => {
    const { regions, field, says } = readYear(trend, 2022, percent);
    expect(regions).toEqual([
      { adcode: '全国', name: '全国', target: '5.5%左右', actual: '文本有删节', verdict: '' },
      { adcode: '浙江', name: '浙江', target: '6%左右', actual: '6.5%', verdict: '完成' },
    ]);
    expect(field).toEqual({ median: '4%', range: '中间一半 3.13%–5%', count: 28 });
    expect(says).toBe(
      '2022年：全国目标5.5%左右，实绩文本有删节。浙江目标6%左右，实绩6.5%，完成。28地实绩中位数4%，中间一半在3.13%至5%之间',
    );
  });
  it('says nothing of a year outside', () => {
    expect(readYear(trend, 2001, percent)).toMatchObject({ regions: [], field: 'none' });
  });
});

describe('shortCell', () => {
  it('marks what is implied', () => {
    expect(shortCell(implied(5, 'approx'), percent)).toBe('推算 5%左右');
  });
});
