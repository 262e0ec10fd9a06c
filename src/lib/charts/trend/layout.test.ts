import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import type { FieldYear, Trend, TrendLine } from '../../view/explore/trend';
import { figure, growth, implied, missing, percent, region, words } from '../../view/testing/rows';
import { palette } from '../colour/palette';
import { tableMeasure } from '../text';
import { layoutTrend } from './layout';
import TrendDrawing from './TrendDrawing.svelte';

const FIRST = 2003;

/** A region's line from 2003: targets and actuals, as far as given. */
function line(name: string, actuals: readonly Cell[], targets: readonly Cell[] = []): TrendLine {
  return {
    region: region(name, name),
    years: actuals.map((actual, i) => ({
      year: FIRST + i,
      series: 'gdp_growth',
      target: targets[i] ?? missing,
      actual,
      outcome: missing,
    })),
  };
}
function lay(
  lines: readonly TrendLine[],
  rest: Partial<Trend> = {},
  { width = 700, height = 220, year = 'none' as number | 'none' } = {},
) {
  const most = Math.max(1, ...lines.map(({ years }) => years.length));
  const trend: Trend = {
    indicator: growth,
    span: [FIRST, FIRST + most - 1],
    whole: 'none',
    lines,
    field: [],
    breaks: [],
    ...rest,
  };
  return layoutTrend({ trend, wording: percent, measure: tableMeasure, year }, { width, height });
}
const field = (year: number, low: number, high: number): FieldYear => ({
  year,
  series: 'gdp_growth',
  low,
  median: (low + high) / 2,
  high,
  count: 31,
});

describe('layoutTrend', () => {
  it('draws a line through neighbouring years, and none over a gap', () => {
    const [mark] = lay([line('浙江', [figure(8), figure(9), missing, figure(7)])]).marks;
    expect(mark?.dots.map(({ year }) => year)).toEqual([2003, 2004, 2006]);
    expect(mark?.paths).toHaveLength(1);
    expect(mark?.paths[0]).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/u);
  });
  it('breaks a line where another series begins', () => {
    const whole = line('浙江', [figure(8), figure(9), figure(10), figure(11)]);
    const years = whole.years.map((one) => ({
      ...one,
      series: one.year < 2005 ? 'older' : 'newer',
    }));
    const layout = lay([{ ...whole, years }], { breaks: [{ from: 2005, older: 'older' }] });
    expect(layout.marks[0]?.paths).toHaveLength(2);
    const [before, after] = [layout.years[1]?.x ?? 0, layout.years[2]?.x ?? 0];
    expect(layout.breaks).toEqual([{ x: (before + after) / 2, label: '口径改变' }]);
  });
  it('keeps the word of a target as a sign, and in what it says', () => {
    const targets = [figure(8, 'approx'), figure(8, 'ge'), implied(7), words];
    const actuals = targets.map(() => figure(8));
    const [mark] = lay([line('浙江', actuals, targets)]).marks;
    expect(mark?.ticks.map(({ sign }) => sign)).toEqual(['about', 'up', 'none']);
    expect(mark?.ticks.map(({ implied }) => implied)).toEqual([false, false, true]);
    expect(mark?.ticks[0]?.says).toBe('8%左右');
  });
  it('puts a target at the height of an equal actual', () => {
    const [mark] = lay([line('浙江', [figure(8), figure(5)], [figure(5, 'ge')])]).marks;
    expect(mark?.ticks[0]?.y).toBe(mark?.dots[1]?.y);
  });
  it('keeps names apart and in the order of their ends', () => {
    const { names } = lay([line('浙江', [figure(8)]), line('江苏', [figure(8.01)])]);
    expect(Math.abs((names[0]?.y ?? 0) - (names[1]?.y ?? 0))).toBeGreaterThanOrEqual(12);
    expect(names[1]?.y).toBeLessThan(names[0]?.y ?? 0);
  });
  it('gives no name to a region without a figure', () => {
    const layout = lay([line('浙江', [missing, words]), line('江苏', [figure(8), figure(7)])]);
    expect(layout.names.map(({ text }) => text)).toEqual(['江苏']);
  });
  it('labels as many years as there is room for, the newest always', () => {
    const many = Array<Cell>(24).fill(figure(8));
    const labels = (width: number) =>
      lay([line('浙江', many)], {}, { width })
        .years.map(({ label }) => label)
        .filter((label) => label !== '');
    expect(labels(1400)).toHaveLength(24);
    expect(labels(340).length).toBeLessThan(9);
    expect(labels(340).at(-1)).toBe('2026');
  });
  it('labels the year of the view always, and nothing in its way', () => {
    const many = line('浙江', Array<Cell>(24).fill(figure(8)));
    const { years } = lay([many], {}, { width: 340, year: 2025 });
    const labelled = years.filter(({ label }) => label !== '').map(({ year }) => year);
    expect(labelled).toContain(2025);
    expect(labelled).not.toContain(2026);
  });
  it('says on a track of its own why a line has a gap', () => {
    const cells: Cell[] = [figure(8), { state: 'abridged' }, missing, words, { state: 'pending' }];
    const layout = lay([line('江苏', [figure(8)]), line('浙江', cells)]);
    const [whole, gaps] = [layout.marks[0]?.gaps, layout.marks[1]?.gaps ?? []];
    expect(whole).toEqual([]);
    expect(gaps.map(({ year, why }) => [year, why])).toEqual([
      [2004, 'abridged'],
      [2005, 'missing'],
      [2006, 'words'],
    ]);
    expect(new Set(gaps.map(({ y }) => y)).size).toBe(1);
    expect(gaps[0]?.y).toBeGreaterThan(layout.plot[3]);
  });
  it('explains the signs that occur, and gives the key up where the plot would be too low', () => {
    const lines = [line('浙江', [figure(8), missing], [figure(8, 'approx'), figure(8, 'ge')])];
    const signs = (height: number) => lay(lines, {}, { height }).key.items.map(({ sign }) => sign);
    expect(signs(220)).toEqual(['actual', 'target', 'about', 'up', 'missing']);
    expect(signs(110)).toEqual([]);
  });
  it('keeps the nation beneath the chosen, with a look of its own', () => {
    const { marks } = lay([line('浙江', [figure(8)])], { whole: line('全国', [figure(7)]) });
    expect(marks.map(({ index }) => index)).toEqual(['whole', 0]);
  });
  it('draws the field behind as bands that stop at its gaps', () => {
    const layout = lay([line('浙江', Array<Cell>(4).fill(figure(8)))], {
      field: [field(2003, 5, 9), field(2004, 6, 8), field(2006, 5, 7)],
    });
    expect(layout.bands).toHaveLength(2);
    expect(layout.medians).toHaveLength(2);
  });
  it('keeps all it draws inside the frame', () => {
    const shapes = [[-3, 0, 12], [5], [0, 0], [120, 130000]];
    for (const values of shapes) {
      const { marks, plot } = lay([
        line(
          '浙江',
          values.map((value) => figure(value)),
        ),
      ]);
      for (const { x, y } of marks[0]?.dots ?? []) {
        expect(x).toBeGreaterThanOrEqual(plot[0]);
        expect(x).toBeLessThanOrEqual(plot[2]);
        expect(y).toBeGreaterThanOrEqual(plot[1]);
        expect(y).toBeLessThanOrEqual(plot[3]);
      }
    }
  });
  it('has no marks where nothing is known', () => {
    const layout = lay([line('浙江', [missing, missing])]);
    expect(layout.marks[0]).toMatchObject({ dots: [], ticks: [], paths: [] });
  });
});

describe('TrendDrawing', () => {
  it('tells lines apart by the shape of their dots, and marks the year of the view', () => {
    const layout = lay([line('浙江', [figure(8)]), line('江苏', [figure(7)])]);
    const { body } = render(TrendDrawing, {
      props: { layout, palette: palette('light'), theme: 'light', year: 2003 },
    });
    expect(body).toContain('data-line="浙江"');
    expect(body).toContain(palette('light').wash);
    const shapes = [...body.matchAll(/<path d="M[\d.,]+(m[^"]+)"/gu)].map(([, shape]) => shape);
    expect(new Set(shapes).size).toBe(2);
    expect(body).not.toContain('var(--');
  });
});
