import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import { loadMessages } from '../../i18n';
import type { Reference } from '../../view/row';
import { classifyRows } from '../colour/classes';
import { palette } from '../colour/palette';
import {
  between,
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
import { layoutRanking } from './layout';
import type { RankingSize } from './plan';

const TABLET: RankingSize = { width: 384, height: 620, density: 'fit' };
const LINES: Reference[] = [
  { id: 'nation', value: 5, label: '全国 5%左右' },
  { id: 'median', value: 5.5, label: '中位数 5.5%' },
  { id: 'weighted', value: 5.4, label: '加权均值 5.4%（28省，占GDP 97%）' },
];
const lay = (
  cells: readonly Cell[],
  size = TABLET,
  references: Reference[] = [],
  pinned: ReadonlySet<string> = new Set(),
) => {
  const rows = rowsOf(cells);
  return layoutRanking(size, {
    rows,
    pinned,
    classes: classifyRows(rows, false),
    references,
    palette: palette('light'),
    wording: percent,
    measure: tableMeasure,
  });
};

describe('layoutRanking', () => {
  it('gives a finger rows of 24 px at least, running over the room', () => {
    const many = Array.from({ length: 31 }, (_, i) => figure(i));
    const touched = lay(many, { ...TABLET, by: 'finger' });
    expect(touched.rowHeight).toBe(24);
    expect(touched.height).toBeGreaterThan(TABLET.height);
  });
  it('fits 31 rows of at least 17 px in 620, with two lines of labels and a pinned row', () => {
    const layout = lay(
      Array.from({ length: 31 }, (_, i) => figure(4.5 + (i % 5) / 2, 'approx')),
      TABLET,
      LINES,
      new Set(['100003']),
    );
    expect(layout.rowHeight).toBeGreaterThanOrEqual(17);
    expect(layout.height).toBeLessThanOrEqual(620);
  });
  it('parts mere bounds of a difference from what is known', () => {
    const [known, bound] = rowsOf([figure(1), figure(2, 'ge')]);
    if (!known || !bound) throw new Error('fixture');
    const rows = [known, { ...bound, rank: 'unranked' as const, bounded: true as const }];
    const layout = layoutRanking(TABLET, {
      rows,
      classes: classifyRows(rows, true),
      references: [],
      palette: palette('light'),
      wording: points,
      measure: tableMeasure,
    });
    expect(layout.breaks).toEqual([layout.rows[1]?.y]);
    expect(layout.rows[1]?.rank).toBe('–');
  });
  it('puts figures under one another in one unit', () => {
    const rows = rowsOf([figure(2), figure(0.69)]);
    const layout = layoutRanking(TABLET, {
      rows,
      classes: classifyRows(rows, false),
      references: [],
      palette: palette('light'),
      wording: { ...percent, unit: '万张' },
      measure: tableMeasure,
    });
    expect(layout.rows.map((row) => row.words)).toEqual(['2万张', '0.69万张']);
  });
  it('says a unit once over signs that have no room for it', () => {
    const rows = rowsOf([figure(120, 'ge'), figure(86)]);
    const lay = (width: number, unit: string) =>
      layoutRanking(
        { width, height: 400, density: 'fit' },
        {
          rows,
          classes: classifyRows(rows, false),
          references: [],
          palette: palette('light'),
          wording: { ...percent, unit },
          measure: tableMeasure,
        },
      );
    expect(lay(600, '万人')).toMatchObject({ unit: '' });
    const narrow = lay(190, '万人');
    expect(narrow.rows.map(({ words }) => words)).toEqual(['≥120', '86']);
    expect(narrow.unit).toBe('万人');
    expect(lay(190, '%').unit).toBe('');
  });
  it('notes what a row alone counts, where others count more', () => {
    const [first, second] = rowsOf([figure(2), figure(1)]);
    if (!first || !second) throw new Error('fixture');
    const rows = [{ ...first, kinds: ['home' as const] }, second];
    const layout = layoutRanking(TABLET, {
      rows,
      classes: classifyRows(rows, false),
      references: [],
      palette: palette('light'),
      wording: { ...percent, unit: '万张' },
      measure: tableMeasure,
    });
    expect(layout.rows.map((row) => row.words)).toEqual(['2万张（家庭）', '1万张']);
    expect(layout.rows[0]?.says).toContain('家庭');
  });
  it('keeps rows and letters as they are while most regions have one', () => {
    const with31 = lay([...Array.from({ length: 31 }, () => figure(5)), unread], TABLET, LINES);
    const with25 = lay(
      [...Array.from({ length: 25 }, () => figure(5)), ...Array.from({ length: 6 }, () => missing)],
      TABLET,
    );
    const with9 = lay([
      ...Array.from({ length: 9 }, () => figure(5)),
      ...Array.from({ length: 22 }, () => missing),
    ]);
    expect(with25.rowHeight).toBe(with31.rowHeight);
    expect(with25.fontSize).toBe(with31.fontSize);
    expect(with9.rowHeight).toBeGreaterThan(with31.rowHeight);
  });
  it('makes room for lines of silent regions', () => {
    const cells = [
      ...Array.from({ length: 20 }, (_, i) => figure(4 + (i % 5) / 2, 'approx')),
      ...Array.from({ length: 14 }, () => missing),
      unread,
    ];
    const layout = lay(cells, TABLET, LINES);
    expect(layout.height).toBeLessThanOrEqual(620);
    expect(new Set(layout.plain.map(({ y }) => y)).size).toBeGreaterThan(2);
  });
  it('has rows for a finger where it may be long', () => {
    const layout = lay([figure(5), missing], { ...TABLET, density: 'comfortable' });
    expect(layout.rowHeight).toBe(44);
    expect(layout.plain[0]?.height).toBe(44);
    expect(layout.plain[0]?.width).toBeGreaterThanOrEqual(44);
  });
  it('keeps the order of its rows and shares ranks: 1, 2, 2, 4', () => {
    const layout = lay([figure(5), figure(8), figure(6), figure(6)]);
    expect(layout.rows.map((row) => row.rank)).toEqual(['4', '1', '2', '2']);
    expect(layout.rows[1]?.words).toBe('8%');
  });
  it('says selected rows again on top, rank kept, and loses none below', () => {
    const layout = lay([figure(8), figure(6), missing], TABLET, [], new Set(['100002', '100003']));
    expect(layout.pins.map((row) => [row.adcode, row.rank])).toEqual([['100002', '2']]);
    expect(layout.pins[0]?.y).toBe(layout.header);
    expect(layout.rows.map((row) => row.adcode)).toEqual(['100001', '100002']);
    expect(layout.rows[0]?.y).toBeGreaterThan(layout.header + layout.rowHeight);
    expect(layout.order).toEqual(['100001', '100002', '100003']);
  });
  it('gives the long label of the mean a line of its own, so that no line runs along another label', () => {
    for (const width of [384, 900]) {
      const { references } = lay([figure(5), figure(8)], { ...TABLET, width }, LINES);
      for (const { id, path, labelX } of references) {
        const [from = 0, to = 0] = [...path.matchAll(/[ML](-?[\d.]+) /gu)].map((at) =>
          Number(at[1]),
        );
        const own = tableMeasure(LINES.find((one) => one.id === id)?.label ?? '', 11, 500) / 2;
        if (id !== 'weighted') expect(Math.abs(from - labelX)).toBeLessThanOrEqual(own);
        expect(Math.abs(to === 0 ? 0 : to - from)).toBeLessThan(own);
      }
    }
  });
  it('gives labels a second line where one is too short, inside the frame', () => {
    const one = lay([figure(5), figure(8)], TABLET, LINES.slice(0, 2));
    const two = lay([figure(5), figure(8)], TABLET, LINES);
    expect(two.header).toBeGreaterThan(one.header);
    expect(new Set(two.references.map(({ labelY }) => labelY)).size).toBe(2);
    for (const { label, labelX } of two.references) {
      const half = tableMeasure(label, 11, 500) / 2;
      expect(labelX - half).toBeGreaterThanOrEqual(0);
      expect(labelX + half).toBeLessThanOrEqual(384);
    }
  });
  it('says the unit of differences once, over the words', async () => {
    await loadMessages('en');
    const rows = rowsOf([figure(0.6, 'approx'), figure(-1, 'ge')]);
    for (const lang of ['zh', 'en'] as const) {
      const layout = layoutRanking(TABLET, {
        rows,
        classes: classifyRows(rows, true),
        references: [],
        palette: palette('light'),
        wording: { ...percent, lang, unit: '百分点', sign: true },
        measure: tableMeasure,
      });
      expect(layout.unit).toBe(lang === 'zh' ? '百分点' : 'pp');
      for (const { words } of layout.rows) expect(words).not.toContain(layout.unit);
    }
    expect(lay([figure(5)]).unit).toBe('');
  });
  it('keeps implied values in their place, unranked', () => {
    const layout = lay([figure(8), implied(6), figure(5)]);
    expect(layout.rows.map((row) => [row.state, row.rank, row.words])).toEqual([
      ['value', '1', '8%'],
      ['implied', '–', '推算 6%'],
      ['value', '2', '5%'],
    ]);
    expect(layout.rows[1]?.fill.kind).toBe('hollow');
  });
  it('draws degree words and ranges', () => {
    const layout = lay([figure(8, 'ge'), figure(7, 'le'), figure(6, 'approx'), between(4, 5)]);
    expect(layout.rows.map((row) => row.sign)).toEqual(['up', 'down', 'about', 'range']);
    const range = layout.rows[3]?.range;
    if (!range || range === 'none') throw new Error('no range');
    expect(range[0]).toBeLessThan(range[1]);
    expect(layout.rows[3]?.words).toBe('4–5%');
  });
  it('loses no region: words, missing, unread stand below under their headings', () => {
    const layout = lay([figure(5), words, missing, unread, missing]);
    expect(layout.headings.map(({ text }) => text)).toEqual([
      '无单一值，不参与排名',
      '报告未提',
      '未收录报告',
    ]);
    expect(layout.plain.map(({ state }) => state)).toEqual([
      'words',
      'missing',
      'missing',
      'unread',
    ]);
    expect(layout.order).toHaveLength(5);
    for (const mark of layout.plain)
      expect(mark.y + mark.height).toBeLessThanOrEqual(layout.height);
  });
  it('of nothing stated has no axis', () => {
    const layout = lay([missing, words], TABLET, [{ id: 'nation', value: 5, label: '全国 5%' }]);
    expect(layout.ticks).toEqual([]);
    expect(layout.references).toEqual([]);
  });
  it('draws all equal values on one line, and references inside the frame', () => {
    const layout = lay([figure(3), figure(3)], TABLET, [
      { id: 'nation', value: 3, label: '全国 3%左右' },
      { id: 'median', value: 3, label: '中位数 3%' },
    ]);
    expect(new Set(layout.rows.map((row) => row.x)).size).toBe(1);
    for (const { label, labelX } of layout.references) {
      const half = tableMeasure(label, 11, 500) / 2;
      expect(labelX - half).toBeGreaterThanOrEqual(0);
      expect(labelX + half).toBeLessThanOrEqual(384);
    }
  });
  it('keeps marks between names and words on a phone', () => {
    const layout = lay([figure(135673.2), figure(-3)], {
      width: 320,
      height: 0,
      density: 'comfortable',
    });
    for (const { x } of layout.rows) {
      expect(x).toBeGreaterThanOrEqual(layout.plot[0]);
      expect(x).toBeLessThanOrEqual(layout.plot[1]);
    }
    for (const { words: text } of layout.rows)
      expect(layout.wordsX + tableMeasure(text, layout.fontSize)).toBeLessThanOrEqual(321);
  });
  it('marks what changed beside names, of those without a number too, and says so', () => {
    const rows = rowsOf([figure(6), figure(5), words, missing]);
    const changes = new Map([
      ['100001', { d: 'M0 0', says: '，较2023年上调：5% → 6%' }],
      ['100004', { d: 'M1 1', says: '，较2023年不再提：5% → 未提' }],
    ]);
    const layout = layoutRanking(TABLET, {
      rows,
      changes,
      classes: classifyRows(rows, false),
      references: [],
      palette: palette('light'),
      wording: percent,
      measure: tableMeasure,
    });
    expect(layout.rows.map(({ change }) => change)).toEqual(['M0 0', '']);
    expect(layout.rows[0]?.says).toContain('较2023年上调：5% → 6%');
    expect(layout.plain.map(({ change }) => change)).toEqual(['', 'M1 1']);
    expect(layout.changeX).toBeGreaterThan(layout.nameX);
    expect(layout.changeX + 4.5).toBeLessThanOrEqual(layout.plot[0]);
  });
});
