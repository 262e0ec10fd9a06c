import { describe, expect, it } from 'vitest';
import { classifyRows } from '../colour/classes';
import { palette } from '../colour/palette';
import {
  figure,
  implied,
  missing,
  percent,
  points,
  rowsOf,
  unread,
  words,
} from '../../view/testing/rows';
import { tableMeasure } from '../text';
import type { Reference } from '../../view/row';
import { layoutLegend } from './layout';

const nation: Reference = { id: 'nation', value: 5, label: '全国 5%左右' };
const lay = (cells: Parameters<typeof rowsOf>[0], width = 400, wording = percent) => {
  const rows = rowsOf(cells);
  return layoutLegend(width, {
    rows,
    classes: classifyRows(rows, false),
    references: [nation],
    palette: palette('light'),
    wording,
    measure: tableMeasure,
  });
};

describe('layoutLegend', () => {
  it('names each value of a few, with counts, and puts the nation on its block', () => {
    const legend = lay([figure(5), figure(5), figure(6), implied(6)]);
    expect(legend.labels.map(({ text }) => text)).toEqual(['5%', '6%']);
    expect(legend.blocks.map(({ count }) => count)).toEqual(['2 地', '2 地']);
    expect(legend.blocks[1]?.adcodes).toHaveLength(2);
    const [block] = legend.blocks;
    expect(legend.ticks[0]?.x).toBeCloseTo((block?.x ?? 0) + (block?.width ?? 0) / 2);
    expect(legend.rule).toBe('');
  });
  it('names the degree words where all values are equal, which are no scale for the nation', () => {
    const legend = lay([figure(3, 'approx'), figure(3, 'le'), figure(3, 'approx')]);
    expect(legend.labels.map(({ text }) => text)).toEqual(['3%以内', '3%左右']);
    expect(legend.blocks.map(({ count }) => count)).toEqual(['1 地', '2 地']);
    expect(legend.blocks[1]?.adcodes).toHaveLength(2);
    expect(legend.ticks).toEqual([]);
    expect(legend.rule).toContain('度词');
  });
  it('shows only the states that occur', () => {
    expect(lay([figure(5), missing, words]).chips.map(({ state }) => state)).toEqual([
      'words',
      'missing',
    ]);
    expect(lay([figure(5), unread, implied(5)]).chips.map(({ text }) => text)).toEqual([
      '推算 1',
      '未收录报告 1',
    ]);
  });
  it('of differences says that a figure is lacking, or that they cannot be made', () => {
    expect(lay([figure(5), missing, words], 400, points).chips.map(({ text }) => text)).toEqual([
      '无法相减 1',
      '缺一项 1',
    ]);
  });
  it('of differences says how many are mere bounds', () => {
    const [known, bound] = rowsOf([figure(1), figure(2, 'ge')]);
    if (!known || !bound) throw new Error('fixture');
    const rows = [known, { ...bound, rank: 'unranked' as const, bounded: true as const }];
    const [chip] = layoutLegend(400, {
      rows,
      classes: classifyRows(rows, true),
      references: [],
      palette: palette('light'),
      wording: points,
      measure: tableMeasure,
    }).chips;
    expect(chip).toMatchObject({ text: '只知上限或下限 1', fill: { kind: 'hollow' } });
    expect(chip?.adcodes).toEqual([bound.region.adcode]);
  });
  it('by breaks labels the borders and says which end is closed', () => {
    const legend = lay(Array.from({ length: 20 }, (_, i) => figure(i * i)));
    expect(legend.labels).toHaveLength(legend.blocks.length + 1);
    expect(legend.rule).toContain('含下限，最后一档兼含上限');
  });
  it('without numbers says so', () => {
    const legend = lay([missing, missing]);
    expect(legend.blocks).toEqual([]);
    expect(legend.ticks).toEqual([]);
    expect(legend.rule).toBe('没有数值');
  });
  it('stays inside a phone', () => {
    const legend = lay(
      Array.from({ length: 20 }, (_, i) => figure(i * i * 100)),
      300,
    );
    for (const { text, x } of legend.labels) {
      const half = tableMeasure(text, legend.labelSize) / 2;
      expect(x - half).toBeGreaterThanOrEqual(-1);
      expect(x + half).toBeLessThanOrEqual(301);
    }
  });
});
