import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import type { Trend, TrendLine } from '../../view/explore/trend';
import { figure, growth, implied, missing, percent, region } from '../../view/testing/rows';
import { trendSpreadsheet } from './spreadsheet';

const missed: Cell = {
  state: 'value',
  value: -0.5,
  stated: { op: 'eq', value: -0.5 },
  sources: [],
  verdict: 'missed',
};
const unsaid: Cell = { state: 'words', stated: { op: 'assigned' }, sources: [], why: 'words' };

function line(name: string, target: Cell, actual: Cell, outcome: Cell): TrendLine {
  const series = 'gdp_growth';
  return { region: region(name, name), years: [{ year: 2022, series, target, actual, outcome }] };
}
const trend: Trend = {
  indicator: growth,
  span: [2022, 2022],
  whole: line('全国', figure(5.5, 'approx'), figure(5), missed),
  lines: [
    line('浙江', implied(6, 'ge'), { state: 'abridged' }, missing),
    line('江苏', { state: 'words', stated: { op: 'assigned' }, sources: [] }, figure(7), unsaid),
  ],
  field: [],
  breaks: [],
};

describe('trendSpreadsheet', () => {
  const { columns, rows } = trendSpreadsheet(trend, percent);
  const column = (name: string) => rows.map((row) => row[name]);

  it('has every column in every row', () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  });
  it('sets figures beside what the reports say', () => {
    expect(column('目标（%）')).toEqual([5.5, '推算 ≥6', '']);
    expect(column('目标表述')).toEqual([
      '5.5%左右',
      '推算 6%以上（与地区生产总值增速同步）',
      '完成上级下达任务',
    ]);
    expect(column('实绩表述')).toEqual(['5%', '所据文本有删节', '7%']);
  });
  it('says whether a target was met, or why that cannot be said', () => {
    expect(column('实绩减目标（百分点）')).toEqual([-0.5, '', '']);
    expect(column('是否完成')).toEqual(['未完成', '', '目标没有数值']);
  });
});
