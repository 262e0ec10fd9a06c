import { describe, expect, it } from 'vitest';
import type { Report } from '../../domain';
import { loadedWith, observed } from '../testing/country';
import { matrixYears, type YearsQuery } from './years';

const YEARS = [2021, 2022, 2023, 2024];
const PROVINCES = ['110000', '120000', '130000', '140000'];
const QUERY: YearsQuery = {
  level: 'province',
  group: 'all',
  topic: 'all',
  headline: false,
  order: 'region',
};

/** How many provinces set a target in each year. */
function setBy(indicator: string, counts: readonly number[]) {
  return counts.flatMap((count, i) =>
    PROVINCES.slice(0, count).map((adcode) =>
      observed(adcode, indicator, { op: 'eq', value: 5 }, { period: YEARS[i] ?? 0 }),
    ),
  );
}

const base = loadedWith([
  ...setBy('gdp_growth', [4, 4, 4, 4]),
  ...setBy('income_growth', [1, 3, 2, 3]),
  ...setBy('urban_jobs', [3, 3, 2, 1]),
]);
const loaded = {
  ...base,
  years: YEARS,
  held: YEARS,
  reports: YEARS.flatMap((year) =>
    PROVINCES.map((adcode): Report => {
      const [report] = base.reports;
      if (!report) throw new Error('no report');
      return { ...report, adcode, year, copy: year < 2023 ? 'abridged' : 'whole' };
    }),
  ),
};

describe('matrixYears', () => {
  const { lines } = matrixYears(loaded, QUERY);
  it('counts who sets what, year by year, and says how many copies are whole', () => {
    expect(lines.map(({ counts }) => counts.map(({ count }) => count))).toEqual([
      [4, 4, 4, 4],
      [1, 3, 2, 3],
      [3, 3, 2, 1],
    ]);
    expect(lines[0]?.counts.map(({ whole }) => whole)).toEqual([0, 0, 4, 4]);
  });
  it('says since when most set it: half is not most', () => {
    expect(lines.map(({ majority }) => majority)).toEqual([
      { kind: 'always' },
      { kind: 'since', year: 2024 },
      { kind: 'until', year: 2023 },
    ]);
  });
  it('says where most never did, and when it was most', () => {
    const few = {
      ...loaded,
      ...{ observations: loadedWith(setBy('gdp_growth', [1, 2, 2, 0])).observations },
    };
    expect(matrixYears(few, QUERY).lines[0]?.majority).toEqual({
      kind: 'never',
      year: 2022,
      count: 2,
    });
    expect(matrixYears(few, QUERY).unset).toHaveLength(2);
  });
  it('has those set most first, by count', () => {
    const sorted = matrixYears(loaded, { ...QUERY, order: 'count' }).lines;
    expect(sorted.map(({ indicator }) => indicator.id)).toEqual([
      'gdp_growth',
      'income_growth',
      'urban_jobs',
    ]);
  });
});
