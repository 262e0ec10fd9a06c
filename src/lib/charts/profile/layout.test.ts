import { describe, expect, it } from 'vitest';
import type { Cell, Indicator } from '../../domain';
import type { Profile, ProfileLine } from '../../view/region/profile';
import type { ToldYear, YearsOfIndicator } from '../../view/region/years';
import { figure, growth, implied, missing, region, words } from '../../view/testing/rows';
import { tableMeasure } from '../text';
import { layoutProfile } from './layout';
import { yearsSpark } from './spark';

const line = (indicator: Indicator, actual: Cell, target: Cell): ProfileLine => ({
  indicator,
  actual,
  target,
  step: missing,
  lead: missing,
  lacking: { step: 'none', lead: 'none' },
  place: 'none',
});
const jobs: Indicator = { ...growth, id: 'urban_jobs', form: 'level', unit: '万人' };
const profile: Profile = {
  region: region('110000', '甲'),
  year: 2024,
  above: 'none',
  topics: [
    {
      topic: 'macro',
      lines: [
        line(growth, figure(5), figure(6, 'ge')),
        line({ ...growth, id: 'income_growth' }, figure(8), implied(6)),
        line({ ...growth, id: 'worded' }, missing, words),
        line(jobs, missing, figure(60)),
      ],
    },
  ],
  silent: [],
  counts: { indicators: 4, targets: 4, words: 1, implied: 1, results: 2 },
};
const layout = (width: number) =>
  layoutProfile(
    { profile, years: 'none', speech: { lang: 'zh', nameOf: () => '' }, measure: tableMeasure },
    width,
  );
const row = (id: string, width = 1080) => {
  const found = layout(width).rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row of ${id}`);
  return found;
};
const number = (value: number | 'none') => (value === 'none' ? Number.NaN : value);

describe('layoutProfile', () => {
  it('has a row for each line with a figure', () => {
    expect(layout(1080).rows.map(({ id }) => id)).toEqual([
      'gdp_growth',
      'income_growth',
      'urban_jobs',
    ]);
  });
  it('sets growth rates on one scale: six is six in each row', () => {
    expect(row('gdp_growth').target).toBe(row('income_growth').target);
    expect(number(row('gdp_growth').actual)).toBeLessThan(number(row('gdp_growth').target));
    expect(number(row('income_growth').actual)).toBeGreaterThan(
      number(row('income_growth').target),
    );
  });
  it('writes the figures outside, the lesser before and the greater behind, with their degree', () => {
    expect(row('gdp_growth').ends.map(({ text, anchor, of }) => [text, anchor, of])).toEqual([
      ['5%', 'end', 'actual'],
      ['≥6%', 'start', 'target'],
    ]);
    expect(row('income_growth').ends.map(({ of }) => of)).toEqual(['target', 'actual']);
  });
  it('draws what is worked out hollow, and one figure alone in its own scale', () => {
    expect(row('income_growth').implied).toBe(true);
    const { actual, shared, ends } = row('urban_jobs');
    expect([actual, shared, ends.length]).toEqual(['none', false, 1]);
  });
  it('stays in its width, on a phone too', () => {
    for (const width of [320, 390, 820, 1180])
      for (const { track, ends } of layout(width).rows) {
        expect(track[0]).toBeGreaterThanOrEqual(0);
        expect(track[1]).toBeLessThanOrEqual(width);
        for (const { x, text, anchor } of ends) {
          const size = tableMeasure(text, 11);
          expect(anchor === 'end' ? x - size : x).toBeGreaterThanOrEqual(0);
          expect(anchor === 'end' ? x : x + size).toBeLessThanOrEqual(width);
        }
      }
  });
});

describe('yearsSpark', () => {
  const told = (year: number, series: string, actual: Cell, target: Cell = missing): ToldYear => ({
    year,
    series,
    actual,
    target,
  });
  const over: YearsOfIndicator = {
    span: [2020, 2025],
    years: [
      told(2020, 'a', figure(5)),
      told(2021, 'a', figure(6), figure(7)),
      told(2022, 'a', missing, words),
      told(2023, 'a', figure(5)),
      told(2024, 'b', figure(5)),
      told(2025, 'b', figure(6), implied(9)),
    ],
    breaks: [2024],
  };
  const spark = yearsSpark(over, { width: 120, height: 24 });
  it('breaks at a year without a result, and where another series is told', () => {
    expect(spark.paths).toHaveLength(2);
    expect(spark.dots).toHaveLength(1);
    expect(spark.breaks).toEqual([80]);
  });
  it('has a tick a stated target, and none for words and what is worked out', () => {
    expect(spark.ticks).toHaveLength(1);
    expect(spark.ticks[0]?.y).toBeLessThan(12);
  });
  it('of one series, or none at all, is whole or empty', () => {
    const none = yearsSpark({ span: [2020, 2021], years: [], breaks: [] }, { width: 9, height: 9 });
    expect(none).toEqual({ paths: [], dots: [], ticks: [], breaks: [] });
  });
});
