import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import type { Reference } from '../../view/row';
import { classifyRows } from '../colour/classes';
import { palette } from '../colour/palette';
import {
  between,
  figure,
  implied,
  missing,
  percent,
  rowsOf,
  unread,
  words,
} from '../../view/testing/rows';
import { tableMeasure } from '../text';
import { labelStrip, layoutStrip } from './layout';
import StripDrawing from './StripDrawing.svelte';

const WIDE = 1100;
const lay = (cells: readonly Cell[], width = WIDE, references: Reference[] = []) => {
  const rows = rowsOf(cells);
  return layoutStrip(width, {
    rows,
    classes: classifyRows(rows, false),
    references,
    palette: palette('light'),
    wording: percent,
    measure: tableMeasure,
  });
};
const nation: Reference = { id: 'nation', value: 5, label: '全国 5%左右' };
const median: Reference = { id: 'median', value: 5.1, label: '中位数 5.1%' };

describe('layoutStrip', () => {
  it('gives each region one dot, from least to greatest, then those without a number', () => {
    const layout = lay([figure(8), missing, figure(5), words, unread, implied(6)]);
    expect(layout.order).toEqual(['100003', '100006', '100001', '100004', '100002', '100005']);
    expect(layout.dots.map((dot) => dot.state)).toEqual([
      'value',
      'implied',
      'value',
      'words',
      'missing',
      'unread',
    ]);
    expect(layout.headings.map(({ text }) => text)).toEqual([
      '无单一值 1 地',
      '报告未提 1 地',
      '未收录报告 1 地',
    ]);
  });
  it('is about 110 px high for 31 provinces', () => {
    const values = [4.5, ...Array<number>(11).fill(5), ...Array<number>(12).fill(6), 7, 8, 8];
    const layout = lay(
      values.map((value) => figure(value, 'approx')),
      WIDE,
      [nation, median],
    );
    expect(layout.height).toBeLessThanOrEqual(150);
    expect(layout.dots[0]?.r).toBeGreaterThanOrEqual(5);
  });
  it('draws degree words inside the dots, and explains those that occur', () => {
    const layout = lay([figure(5, 'approx'), figure(6, 'ge'), figure(7, 'le'), between(4, 5)]);
    expect(layout.dots.map((dot) => dot.sign)).toEqual(['range', 'about', 'up', 'down']);
    expect(layout.key.items.map(({ text }) => text)).toEqual(['左右', '以上', '以内', '区间']);
    expect(lay([figure(5), figure(6)]).key.items).toEqual([]);
  });
  it('keeps every dot inside, whatever the values', () => {
    const shapes = [[5], [5, 5, 5], [-3, 0, 4], [0, 0], [2000, 130000, 131000], []];
    for (const width of [320, 700, WIDE])
      for (const values of shapes) {
        const layout = lay([...values.map((value) => figure(value)), missing], width);
        for (const { x, y, r } of layout.dots) {
          expect(x - r).toBeGreaterThanOrEqual(0);
          expect(x + r).toBeLessThanOrEqual(width);
          expect(y - r).toBeGreaterThanOrEqual(0);
          expect(y + r).toBeLessThanOrEqual(layout.height);
        }
      }
  });
  it('keeps labels of reference lines apart', () => {
    const { references } = lay([figure(5), figure(8)], 360, [nation, median]);
    const [a, b] = references;
    expect(Math.abs((a?.labelX ?? 0) - (b?.labelX ?? 0))).toBeGreaterThanOrEqual(60);
  });
  it('gives a long label a lane of its own where there is no room beside the others', () => {
    const mean: Reference = {
      id: 'weighted',
      value: 5.3,
      label: '生产总值加权平均 5.3%（31省，占99%）',
    };
    const rows = [figure(5), figure(8)];
    const { references } = lay(rows, 360, [nation, median, mean]);
    expect(references.map(({ labelY }) => labelY)).toEqual([25, 25, 10]);
    expect(references[2]?.sample).not.toBe('');
    expect(
      new Set(lay(rows, WIDE, [nation, median, mean]).references.map((one) => one.labelY)).size,
    ).toBe(1);
  });
  it('has no axis and no lines without a number', () => {
    const layout = lay([missing, words], WIDE, [nation]);
    expect(layout.ticks).toEqual([]);
    expect(layout.references).toEqual([]);
    expect(layout.dots).toHaveLength(2);
  });
});

describe('labelStrip', () => {
  it('names the chosen, apart from each other, with a line to the dot', () => {
    const layout = lay([figure(5), figure(5), figure(8), missing]);
    const labels = labelStrip(layout, new Set(['100001', '100002', '100004']), tableMeasure);
    expect(labels.map(({ text }) => text)).toEqual(['北京', '天津', '山西']);
    expect((labels[1]?.x ?? 0) - (labels[0]?.x ?? 0)).toBeGreaterThanOrEqual(24);
    expect(labels.map(({ lead }) => lead !== '')).toEqual([true, true, false]);
  });
  it('names those without a number side by side, as many as have room', () => {
    const layout = lay([figure(5), ...Array.from({ length: 8 }, () => missing)], WIDE);
    const codes = layout.dots.flatMap(({ state, adcode }) => (state === 'missing' ? adcode : []));
    const named = (count: number) =>
      labelStrip(layout, new Set(codes.slice(0, count)), tableMeasure).map(({ x }) => x);
    const [one = 0, other = 0] = named(2);
    expect(other - one).toBeGreaterThanOrEqual(24);
    expect(named(8).length).toBeLessThan(8);
    expect(Math.max(...named(8))).toBeLessThan(layout.width);
  });
});

describe('StripDrawing', () => {
  it('says each dot in words; in a picture none takes the focus', () => {
    const layout = lay([figure(5, 'approx'), missing]);
    const { body } = render(StripDrawing, {
      props: {
        layout,
        labels: [],
        palette: palette('light'),
        uid: 'x',
        selected: new Set<string>(),
      },
    });
    expect(body).toContain('aria-label="北京：5%左右，第 1 位"');
    expect(body).toContain('data-state="missing"');
    expect(body).not.toMatch(/tabindex|var\(--/u);
  });
});
