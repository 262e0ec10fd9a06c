import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Cell, Indicator } from '../../domain';
import { countBoth, type ShownPair } from '../../view/explore/pair';
import { palette } from '../colour/palette';
import {
  figure,
  growth,
  implied,
  missing,
  region,
  rowsOf,
  unread,
  words,
} from '../../view/testing/rows';
import { tableMeasure } from '../text';
import { walk } from '../marks/keys';
import { overlap } from './labels';
import { labelScatter, layoutScatter } from './layout';
import ScatterDrawing from './ScatterDrawing.svelte';

const jobs: Indicator = { ...growth, id: 'urban_jobs', nameZh: '城镇新增就业', unit: '万人' };

function pairOf(cells: readonly (readonly [Cell, Cell])[], x: Indicator = growth): ShownPair {
  const rows = rowsOf(cells.map(([first]) => first));
  return {
    x: { indicator: x, kind: 'actual', period: 2023 },
    y: { indicator: growth, kind: 'target', period: 2024 },
    rows: cells.map(([first, second], i) => ({
      region: rows[i]?.region ?? region('0', ''),
      x: first,
      y: second,
      tied: false,
    })),
    above: [
      { region: region('100000', '全国'), x: figure(5.2), y: figure(5, 'approx'), tied: false },
    ],
  };
}
const lay = (pair: ShownPair, width = 640) =>
  layoutScatter(
    { width, plot: 560 },
    { pair, palette: palette('light'), lang: 'zh', nameOf: () => '增速', measure: tableMeasure },
  );
const some: readonly (readonly [Cell, Cell])[] = [
  [figure(5.2), figure(5, 'approx')],
  [figure(6), figure(6, 'ge')],
  [figure(3), figure(5.5, 'approx')],
  [figure(-1), figure(4)],
];

describe('layoutScatter', () => {
  it('is square, with one scale, where both axes count in one unit', () => {
    const { plot, equal, xTicks, yTicks } = lay(pairOf(some));
    expect(plot.right - plot.left).toBeCloseTo(plot.bottom - plot.top);
    expect(xTicks.map(({ label }) => label)).toEqual(yTicks.map(({ label }) => label));
    expect(equal).toMatchObject({ from: [plot.left, plot.bottom], to: [plot.right, plot.top] });
  });
  it('names the line of equal values, and its sides where they are free', () => {
    const { equal } = lay(pairOf(some));
    const texts = equal === 'none' ? [] : equal.texts.map(({ text }) => text);
    expect(texts[0]).toBe('目标＝上年实绩');
    expect(texts).toContain('目标高于上年实绩');
  });
  it('has no such line where units differ', () => {
    expect(
      lay(
        pairOf(
          [
            [figure(50), figure(5)],
            [figure(70), figure(6)],
          ],
          jobs,
        ),
      ).equal,
    ).toBe('none');
  });
  it('puts a point on the line exactly where both are equal', () => {
    const { dots, plot } = lay(pairOf(some));
    const even = dots.find((dot) => dot.adcode === '100002');
    expect((even?.x ?? 0) - plot.left).toBeCloseTo(plot.bottom - (even?.y ?? 0));
  });
  it('lists those that lack an axis with the reason, and drops none', () => {
    const pair = pairOf([
      [figure(5), figure(5)],
      [missing, figure(5)],
      [figure(5), words],
      [missing, missing],
      [words, missing],
      [unread, unread],
    ]);
    const { dots, lacking, across, down } = lay(pair);
    expect(dots.map((dot) => dot.adcode)).toEqual(['100001']);
    expect(lacking.headings.map(({ text }) => text)).toEqual([
      '横轴报告未提 1 地',
      '纵轴无单一值 1 地',
      '两项均为“报告未提” 1 地',
      '横轴无单一值，纵轴报告未提 1 地',
      '未收录报告 1 地',
    ]);
    expect(lacking.marks.map(({ state }) => state)).toEqual([
      'missing',
      'words',
      'missing',
      'missing',
      'unread',
    ]);
    expect(across).toHaveLength(6);
    expect([...across].sort()).toEqual([...down].sort());
    expect(countBoth(pair)).toBe(1);
  });
  it('draws what is implied hollow', () => {
    const { dots } = lay(
      pairOf([
        [figure(5), implied(6)],
        [figure(4), figure(5)],
      ]),
    );
    expect(dots.map(({ state, fill }) => [state, fill.kind])).toEqual([
      ['implied', 'hollow'],
      ['value', 'solid'],
    ]);
  });
  it('keeps points and ticks inside at any width, of one, of equals, of negatives, of none', () => {
    for (const width of [300, 640, 1100])
      for (const cells of [
        [],
        [[missing, missing]],
        [[figure(5), figure(5)]],
        Array.from({ length: 9 }, () => [figure(0), figure(0)] as const),
        [
          [figure(-7), figure(-2)],
          [figure(-3), figure(-2)],
        ],
      ] as (readonly (readonly [Cell, Cell])[])[]) {
        const { dots, plot, height, width: whole } = lay(pairOf(cells), width);
        expect(Number.isFinite(height)).toBe(true);
        for (const { x, y, r } of dots) {
          expect(x - r).toBeGreaterThanOrEqual(plot.left);
          expect(x + r).toBeLessThanOrEqual(whole);
          expect(y - r).toBeGreaterThanOrEqual(plot.top - 1);
          expect(y + r).toBeLessThanOrEqual(plot.bottom + 1);
        }
      }
  });
  it('says so where points stand beside their place, and only there', () => {
    const key = (values: readonly number[]) =>
      lay(pairOf(values.map((value) => [figure(value), figure(value)] as const))).key.items;
    expect(key([5, 5]).map(({ text }) => text)).toContain('数值相同的点并排画出，位置略有偏移');
    expect(key([5, 6]).map(({ text }) => text)).not.toContain('数值相同的点并排画出，位置略有偏移');
  });
  it('tells in its key each sign as it points, and of which axis it speaks', () => {
    const { items } = lay(
      pairOf([
        [figure(5), figure(5, 'approx')],
        [figure(6, 'ge'), figure(6)],
        [figure(7), figure(7, 'ge')],
        [figure(8, 'approx'), figure(8)],
      ]),
    ).key;
    const signed = items.flatMap(({ dot, text }) =>
      dot === 'none' ? [] : [[text, dot.sign, dot.sign === 'up' ? dot.towards : 'none']],
    );
    expect(signed).toEqual([
      ['左右', 'about', 'none'],
      ['纵轴以上', 'up', 'top'],
      ['横轴以上', 'up', 'right'],
    ]);
  });
  it('tells in its key whom the diamond stands for', () => {
    const { items } = lay(pairOf(some)).key;
    expect(items.filter(({ diamond }) => diamond !== undefined).map(({ text }) => text)).toEqual([
      '全国',
    ]);
    expect(lay({ ...pairOf(some), above: [] }).key.items.map(({ text }) => text)).not.toContain(
      '全国',
    );
  });
  it('never hides a point behind another of the same values', () => {
    const { dots } = lay(pairOf(Array.from({ length: 7 }, () => [figure(5), figure(5)] as const)));
    dots.forEach((a, i) =>
      dots.slice(i + 1).forEach((b) => {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(12);
      }),
    );
  });
});

describe('labelScatter', () => {
  const crowd = pairOf(
    Array.from(
      { length: 31 },
      (_, i) => [figure(4 + (i % 7) / 2), figure(5 + (i % 4) / 2)] as const,
    ),
  );
  it('lets no two names overlap', () => {
    const labels = labelScatter(lay(crowd), new Set(), tableMeasure);
    expect(labels.length).toBeGreaterThan(3);
    labels.forEach((a, i) =>
      labels.slice(i + 1).forEach((b) => {
        expect(overlap(a.box, b.box)).toBe(0);
      }),
    );
  });
  it('always names the chosen and the nation', () => {
    for (const adcode of crowd.rows.map((row) => row.region.adcode)) {
      const ids = labelScatter(lay(crowd), new Set([adcode]), tableMeasure).map(({ id }) => id);
      expect(ids).toContain(adcode);
      expect(ids).toContain('100000');
    }
  });
});

describe('walk', () => {
  it('goes by x sideways and by y upwards', () => {
    const layout = lay(pairOf(some));
    expect(layout.across).toEqual(['100004', '100003', '100001', '100002']);
    expect(walk(layout, '100004', 'ArrowRight')).toBe('100003');
    expect(walk(layout, '100003', 'ArrowUp')).toBe('100002');
    expect(walk(layout, '100003', 'ArrowDown')).toBe('100001');
    expect(walk(layout, '100003', 'Home')).toBe('100004');
  });
});

describe('ScatterDrawing', () => {
  it('says each point in words; in a picture none takes the focus', () => {
    const layout = lay(pairOf([...some, [missing, figure(5)]]));
    const { body } = render(ScatterDrawing, {
      props: {
        layout,
        labels: [],
        palette: palette('light'),
        uid: 'x',
        selected: new Set<string>(),
      },
    });
    expect(body).toContain('aria-label="北京，横轴 5.2%，纵轴 5%左右"');
    expect(body).toContain('data-state="missing"');
    expect(body).not.toMatch(/tabindex|var\(--/u);
  });
});
