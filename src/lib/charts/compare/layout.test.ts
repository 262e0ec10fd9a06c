import { describe, expect, it } from 'vitest';
import type { Cell, Indicator } from '../../domain';
import { compareCells, type Comparison } from '../../view/compare/comparison';
import type { OverYears } from '../../view/compare/over-years';
import { figure, growth, implied, missing, percent, region, words } from '../../view/testing/rows';
import { tableMeasure } from '../text';
import { layoutComparison } from './layout';
import { endTexts, sparkOf } from './row';

const NAMES = ['甲', '乙', '丙'];
const regions = NAMES.map((name, i) => region(`${i + 1}10000`, name));
const income: Indicator = { ...growth, id: 'income_growth', nameZh: '居民收入增速' };
const jobs: Indicator = {
  ...growth,
  id: 'urban_jobs',
  nameZh: '城镇新增就业',
  form: 'level',
  unit: '万人',
};
const line = (indicator: Indicator, cells: readonly Cell[]) =>
  compareCells(
    indicator,
    cells.map((cell, i) => ({ region: regions[i] ?? region('', ''), cell })),
  );
const comparison: Comparison = {
  regions,
  measure: 'target',
  period: 2024,
  year: 2024,
  topics: [
    {
      topic: 'macro',
      lines: [
        line(growth, [figure(5), figure(6, 'ge'), implied(5.05)]),
        line(income, [figure(8), figure(6), missing]),
        line(jobs, [figure(60), figure(50), words]),
        line({ ...growth, id: 'alone' }, [figure(5), words, missing]),
      ],
    },
  ],
};
const layout = (width: number) =>
  layoutComparison(
    { comparison, years: 'none', speech: { lang: 'zh', nameOf: () => '' }, measure: tableMeasure },
    width,
  );
const row = (id: string, width = 1080) => {
  const found = layout(width).rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row of ${id}`);
  return found;
};

describe('layoutComparison', () => {
  it('draws what at least two have a number of', () => {
    expect(layout(1080).rows.map(({ id }) => id)).toEqual([
      'gdp_growth',
      'income_growth',
      'urban_jobs',
    ]);
  });
  it('sets growth rates on one scale, all else on its own', () => {
    const six = row('gdp_growth').dots.find(({ adcode }) => adcode === '210000');
    const alsoSix = row('income_growth').dots.find(({ adcode }) => adcode === '210000');
    expect(six?.x).toBe(alsoSix?.x);
    expect(row('urban_jobs').shared).toBe(false);
    expect(
      row('urban_jobs')
        .name.map(({ text }) => text)
        .join(''),
    ).toBe('城镇新增就业（万人）');
  });
  it('sets dots that would touch above one another, and makes room for them', () => {
    const { dots, top, bottom, y } = row('gdp_growth');
    expect(dots.map((dot) => dot.y < 0)).toEqual([false, false, true]);
    expect(y + Math.min(...dots.map((dot) => dot.y))).toBeGreaterThan(top);
    expect(y).toBeLessThan(bottom);
  });
  it('rings who leads, and says the difference; the figures at the ends keep their degree', () => {
    const { dots, says, ends } = row('gdp_growth');
    expect(dots.filter(({ best }) => best).map(({ adcode }) => adcode)).toEqual(['210000']);
    expect(says.map(({ text }) => text).join('')).toBe('甲较乙至少低1个百分点');
    expect(ends.map(({ text }) => text)).toEqual(['5%', '≥6%']);
  });
  it('tells each word of those that share an end', () => {
    const said = endTexts(
      line(growth, [figure(5, 'le'), figure(5, 'approx'), figure(5, 'approx')]),
      percent,
    );
    expect(said).toEqual(['', '≤5% ≈5%']);
  });
  it('has the whole width of a phone for its scale, beneath name and years', () => {
    const years = { year: 2024, series: 'a', cell: figure(5) } as const;
    const lines = regions.map((one) => ({ region: one, years: [years] }));
    const over: OverYears = { span: [2003, 2026], lines };
    const phone = layoutComparison(
      {
        comparison,
        years: new Map([['gdp_growth', over]]),
        speech: { lang: 'zh', nameOf: () => '' },
        measure: tableMeasure,
      },
      332,
    );
    const [first] = phone.rows;
    expect((first?.track[1] ?? 0) - (first?.track[0] ?? 0)).toBeGreaterThan(332 / 2);
    expect(first?.scaleTop).toBeGreaterThan((first?.sparkTop ?? 0) + 30);
    for (const { y } of first?.dots ?? [])
      expect((first?.y ?? 0) + y).toBeGreaterThan(first?.scaleTop ?? 0);
  });
  it('stays in its width, on a phone too', () => {
    for (const width of [320, 390, 820, 1180])
      for (const { dots, track, ends } of layout(width).rows) {
        expect(track[1]).toBeLessThanOrEqual(width);
        for (const { x } of dots) expect(x).toBeLessThanOrEqual(track[1] + 0.01);
        for (const { x, text, anchor } of ends) {
          const size = tableMeasure(text, 11);
          expect(anchor === 'end' ? x - size : x).toBeGreaterThanOrEqual(0);
          expect(anchor === 'end' ? x : x + size).toBeLessThanOrEqual(width);
        }
      }
  });
});

describe('sparkOf', () => {
  const of = (...cells: readonly (readonly [year: number, series: string, cell: Cell])[]) => {
    const years = cells.map(([year, series, cell]) => ({ year, series, cell }));
    const over: OverYears = { span: [2020, 2025], lines: [{ region: region('1', '甲'), years }] };
    return sparkOf(over, { width: 100, height: 20 });
  };
  it('breaks at a year without a figure, and where another series is told', () => {
    const { paths, dots } = of(
      [2020, 'a', figure(5)],
      [2021, 'a', figure(6)],
      [2022, 'a', missing],
      [2023, 'a', figure(5)],
      [2024, 'b', figure(5)],
      [2025, 'b', figure(6)],
    );
    expect(paths).toHaveLength(2);
    expect(dots).toHaveLength(1);
  });
});
