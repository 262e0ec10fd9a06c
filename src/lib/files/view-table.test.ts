import { describe, expect, it } from 'vitest';
import { figure, implied, missing, rowsOf } from '../view/testing/rows';
import type { Cell } from '../domain';
import { spreadsheetTable } from './spreadsheet-table';
import { viewTable } from './view-table';
import { INDICATORS, REGIONS } from '../view/testing/country';
import type { Shown } from '../view/explore/rows';
import { recordsOf } from '../dataset/files/json';

const [indicator, whole] = [INDICATORS[0], REGIONS[0]];
if (!indicator || !whole) throw new Error('the country has neither');
const shown: Shown = {
  indicator,
  measure: 'target',
  unit: '%',
  period: 2024,
  whole,
  level: 'province',
  rows: [],
  above: [],
  median: 'none',
  weighted: 'none',
  group: 'all',
  filter: { op: 'all', state: 'all' },
};
const range: Cell = {
  state: 'value',
  value: 5.5,
  stated: { op: 'between', value: 5, valueHi: 6 },
  sources: [],
};
const cells: readonly Cell[] = [
  figure(9, 'approx'),
  range,
  implied(5.5),
  missing,
  { state: 'unread' },
];
const rows = rowsOf([...cells]).map((row) => ({
  ...row,
  figures: {
    target: row.cell,
    actual: figure(8),
    outcome: missing,
    step: figure(-0.7, 'ge'),
    lead: missing,
  },
}));
const records = recordsOf(
  viewTable(rows, ['target', 'step'], shown, { lang: 'zh', nameOf: (id) => id }),
);
const targets = records.filter(({ measure }) => measure === 'target');

describe('the view as a table for programs', () => {
  it('has a row for each region and measure', () => {
    expect(records).toHaveLength(rows.length * 2);
  });
  it('keeps the word by the figure, and the unit', () => {
    expect(targets[0]).toMatchObject({
      value: 9,
      op: 'approx',
      words: '9%左右',
      unit: '%',
      reason: null,
    });
  });
  it('gives a range by both of its ends, not by its middle', () => {
    expect(targets[1]).toMatchObject({ value: 5, value_hi: 6, op: 'between', words: '5–6%' });
  });
  it('keeps what was worked out apart from what is stated', () => {
    expect(targets[2]).toMatchObject({
      value: null,
      implied: 5.5,
      state: 'implied',
      reason: '推算',
    });
  });
  it('leaves silence empty, and says why', () => {
    expect(targets[3]).toMatchObject({
      value: null,
      rank: null,
      state: 'missing',
      reason: '报告未提',
    });
    expect(targets[4]).toMatchObject({ value: null, state: 'unread', reason: '未收录报告' });
  });
  it('counts differences of percentages in points, negative ones as numbers', () => {
    const step = records.find(({ measure }) => measure === 'step');
    expect(step).toMatchObject({
      value: -0.7,
      unit: '百分点',
      words: '不低于−0.7百分点',
      period: 2024,
    });
  });
});

describe('a table of the screen as a file', () => {
  it('has figures as numbers with their unit, and everything else as text', () => {
    const table = spreadsheetTable(
      {
        columns: ['地区', '目标（%）'],
        rows: [
          { 地区: '甲', '目标（%）': 5 },
          { 地区: '乙', '目标（%）': '推算 5' },
        ],
        units: { '目标（%）': { label: '%', signed: false } },
      },
      '目标',
    );
    expect(table.columns).toEqual([
      { name: '地区', head: '地区', type: 'text' },
      { name: '目标（%）', head: '目标（%）', type: 'number', unit: '%', signed: false },
    ]);
    expect(table.rows).toEqual([
      ['甲', 5],
      ['乙', '推算 5'],
    ]);
  });
});
