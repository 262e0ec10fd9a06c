import { describe, expect, it } from 'vitest';
import { NATION, type Loaded, type Stated } from '../../domain';
import { INDICATORS, loadedWith, observed, REGIONS } from '../testing/country';
import { changeList, changeYears } from './change-list';

const provinces = REGIONS.filter(({ parent }) => parent === NATION);

/** Targets of 2023 and of 2024, by region. */
type Targets = Readonly<Record<string, readonly [Stated | 'none', Stated | 'none']>>;
function list(targets: Targets, abridged = '') {
  const [indicator] = INDICATORS;
  if (!indicator) throw new Error('the invented country has no indicator');
  const loaded = loadedWith(
    Object.entries(targets).flatMap(([adcode, [before, now]]) => [
      ...(before !== 'none' ? [observed(adcode, 'gdp_growth', before, { period: 2023 })] : []),
      ...(now !== 'none' ? [observed(adcode, 'gdp_growth', now)] : []),
    ]),
  );
  const reports = loaded.reports.flatMap((report) => [
    { ...report, year: 2023, ...(report.adcode === abridged ? { copy: 'abridged' as const } : {}) },
    report,
  ]);
  const both: Loaded = { ...loaded, reports, years: [2023, 2024], held: [2023, 2024] };
  const rows = provinces.map((region) => ({
    region,
    cell: { state: 'missing' as const },
    rank: 'unranked' as const,
  }));
  const above = REGIONS.filter(({ adcode }) => adcode === NATION).map((region) => ({
    region,
    cell: { state: 'missing' as const },
  }));
  return changeList(both, { indicator, measure: 'target', period: 2024, rows, above });
}
const about = (value: number): Stated => ({ op: 'approx', value });

describe('changeList', () => {
  it('groups what moved, which way, the largest step first', () => {
    const { groups } = list({
      '110000': [about(6), about(5.5)],
      '120000': [about(6), about(5)],
      '130000': [about(5), about(6)],
    });
    expect(groups.map(({ group }) => group)).toEqual(['up', 'down', 'silent']);
    expect(groups[1]?.items.map(({ region, by }) => [region.adcode, by])).toEqual([
      ['120000', -1],
      ['110000', -0.5],
    ]);
  });
  it('tells a word that changed from a figure that was kept', () => {
    const { groups } = list({
      '110000': [{ op: 'ge', value: 5 }, about(5)],
      '120000': [about(5), about(5)],
    });
    expect(groups.slice(0, 2).map(({ group }) => group)).toEqual(['words', 'same']);
  });
  it('tells what was set and dropped, and not where a text was abridged', () => {
    const targets = { '110000': ['none', about(5)], '120000': [about(5), 'none'] } as const;
    expect(list(targets).groups.map(({ group }) => group)).toEqual(['set', 'dropped', 'silent']);
    expect(list(targets, '110000').groups.map(({ group }) => group)).toEqual([
      'dropped',
      'unknown',
      'silent',
    ]);
  });
  it('has the nation beside them', () => {
    const { above } = list({ [NATION]: [about(5.5), about(5)] });
    expect(above.map(({ by }) => by)).toEqual([-0.5]);
  });
});

describe('changeYears', () => {
  it('are those of the reports, whatever year the measure is about', () => {
    expect(changeYears({ measure: 'target', period: 2024 })).toEqual([2023, 2024]);
    expect(changeYears({ measure: 'actual', period: 2023 })).toEqual([2023, 2024]);
  });
});
