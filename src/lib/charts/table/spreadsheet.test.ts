import { describe, expect, it } from 'vitest';
import {
  figure,
  implied,
  impliedAbove,
  missing,
  percent,
  points,
  rowsOf,
} from '../../view/testing/rows';
import { spreadsheetOf } from './spreadsheet';

const rows = rowsOf([figure(5, 'ge'), implied(5.5), missing]).map((row) => ({
  ...row,
  figures: {
    target: row.cell,
    actual: implied(4),
    outcome: missing,
    step: figure(-0.2),
    lead: missing,
  },
}));
const measures = [
  { measure: 'target' as const, head: '目标 2024', wording: percent },
  { measure: 'actual' as const, head: '上年实绩 2023', wording: percent },
  {
    measure: 'step' as const,
    head: '目标较实绩',
    wording: points,
  },
];
const lines = spreadsheetOf(rows, measures, 'target', 'zh');

describe('linesOf', () => {
  it('names each column once, units in the heads', () => {
    expect(lines.columns).toEqual([
      '位次',
      '代码',
      '地区',
      '目标 2024（%）',
      '上年实绩 2023（%）',
      '目标较实绩（百分点）',
      '表述',
      '度词',
      '单位',
      '状态',
      '原文',
      '上年实绩 2023表述',
      '目标较实绩表述',
    ]);
  });
  it('says what its ranks are among, where filters leave only some', () => {
    expect(spreadsheetOf(rows, measures, 'target', 'zh', '西部·左右').columns[0]).toBe(
      '位次（西部·左右）',
    );
  });
  it('gives stated figures as numbers, with their words beside', () => {
    expect(lines.rows[0]).toMatchObject({
      位次: 1,
      代码: '100001',
      '目标 2024（%）': 5,
      '目标较实绩（百分点）': -0.2,
      表述: '5%以上',
      度词: '以上',
      状态: '有数值',
    });
  });
  it('keeps the words of last year’s figures and of differences too', () => {
    const about = rows.map((row) => ({
      ...row,
      figures: { ...row.figures, actual: figure(9, 'approx'), step: figure(-0.7, 'ge') },
    }));
    expect(spreadsheetOf(about, measures, 'target', 'zh').rows[0]).toMatchObject({
      '上年实绩 2023（%）': 9,
      '上年实绩 2023表述': '9%左右',
      目标较实绩表述: '不低于−0.7百分点',
    });
  });
  it('lets no implied figure leave unmarked, in whatever column', () => {
    expect(lines.rows[1]).toMatchObject({
      '目标 2024（%）': '推算 5.5',
      '上年实绩 2023（%）': '推算 4',
      状态: '推算',
    });
    expect(lines.rows[1]?.['表述']).toContain('推算');
  });
  it('keeps the sign of what is implied by “faster than”', () => {
    const [row] = rowsOf([impliedAbove(8)]).map((one) => ({
      ...one,
      figures: {
        target: one.cell,
        actual: missing,
        outcome: missing,
        step: missing,
        lead: missing,
      },
    }));
    if (!row) throw new Error('no row');
    expect(spreadsheetOf([row], measures, 'target', 'zh').rows[0]).toMatchObject({
      '目标 2024（%）': '推算 >8',
    });
  });
  it('of differences says what is lacking, and has no word of degree for two bounds', () => {
    const bounds = { state: 'words', stated: { op: 'gt', value: 8 }, sources: [] } as const;
    const difference = rowsOf([missing, bounds]).map((one) => ({
      ...one,
      figures: {
        target: figure(5),
        actual: missing,
        outcome: missing,
        step: one.cell,
        lead: missing,
      },
    }));
    expect(spreadsheetOf(difference, measures, 'step', 'zh').rows).toMatchObject([
      { 表述: '缺一项', 状态: '缺一项' },
      { 表述: '两数均为下限，不可相减', 状态: '无法相减', 度词: '' },
    ]);
  });
  it('leaves silence empty, not zero', () => {
    expect(lines.rows[2]).toMatchObject({ 位次: '', '目标 2024（%）': '', 状态: '报告未提' });
  });
});
