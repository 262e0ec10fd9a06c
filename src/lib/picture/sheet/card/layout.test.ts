import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../../../charts/text';
import type { Details, ToldSource } from '../../../view/explore/details';
import { observed } from '../../../view/testing/country';
import { growth } from '../../../view/testing/rows';
import { wordingOf } from '../../../view/wording';
import { layoutCard } from './layout';

const LONG =
  '今年发展主要预期目标是：地区生产总值增长5.5%左右，固定资产投资增长6%以上，社会消费品零售总额增长7%左右，城镇新增就业60万人以上';
const told = (quote: string): ToldSource => ({
  source: observed('520000', 'gdp_growth', { op: 'approx', value: 5.5 }, { quote, end: 9 }),
  report: undefined,
  wording: wordingOf(growth, 'target', { lang: 'zh', nameOf: () => '' }),
  role: '报告原文',
  gloss: '',
  tellsReport: true,
});
const details = (sources: readonly ToldSource[]): Details => ({
  what: '目标 2024',
  figure: '5.5%左右',
  place: '第13位（8地并列），共31地',
  others: ['实绩 2023', '完成情况', '目标较实绩', '较上级目标', '另一'].map((name) => ({
    measure: 'actual',
    name,
    figure: '未完成 −0.2百分点',
    silent: false,
  })),
  sources,
  noSource: '这份报告没有提到该指标。',
});
const layout = (sources: readonly ToldSource[], width = 820) =>
  layoutCard(details(sources), { width, lang: 'zh', measure: tableMeasure });

describe.each([820, 600])('what is told of a region, %s px wide', (width) => {
  const { texts, rects, height } = layout([told(LONG)], width);
  it('stays within, and no line runs into another', () => {
    const boxes = texts.map(({ text, x, y, size, weight }) => ({
      left: x,
      right: x + tableMeasure(text, size, weight),
      top: y - size * 0.9,
      bottom: y,
    }));
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    }
    const run = boxes.filter((a, i) =>
      boxes.some(
        (b, j) =>
          i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(run).toEqual([]);
  });
  it('gives the clause whole, with a bar as high as its lines', () => {
    const clause = texts.filter(({ serif, size }) => serif && size < 30);
    expect(clause.map(({ text }) => text).join('')).toBe(LONG);
    const bar = rects.find(({ kind }) => kind === 'bar');
    expect(bar?.height).toBeGreaterThan((clause.length - 1) * 32);
  });
  it('puts a ground under the figure alone', () => {
    const marks = rects.filter(({ kind }) => kind === 'mark');
    const long = marks.reduce((sum, { width }) => sum + width - 4, 0);
    expect(long).toBeCloseTo(tableMeasure('5.5%', 19, 400));
  });
});

it('a figure without its clause is told in our own words, and where it stands', () => {
  const said = layout([told('')]).texts.map(({ text }) => text);
  expect(said).toContain('原句未随数据发布，在报告文本第1–9字。');
});

it('where there is nothing to quote, that is said', () => {
  expect(layout([]).texts.map(({ text }) => text)).toContain('这份报告没有提到该指标。');
});
