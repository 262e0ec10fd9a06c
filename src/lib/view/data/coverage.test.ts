import { describe, expect, it } from 'vitest';
import { coverageOf, gapsOf, loadedReports, indicatorCoverage } from './coverage';
import { loadedWith, observed } from '../testing/country';

const LOADED = loadedWith(
  [
    observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'gdp_growth', { op: 'eq', value: 5.2 }, { kind: 'actual', period: 2023 }),
    observed('110000', 'urban_jobs', { op: 'ge', value: 26 }),
    observed('110000', 'urban_jobs', { op: 'assigned' }),
    observed('120000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
    observed('120000', 'income_growth', { op: 'eq', value: 6 }, { period: 2023 }),
  ],
  ['100000', '110000', '120000'],
);
const level = (name: string) => coverageOf(LOADED).find((one) => one.level === name);

describe('coverageOf', () => {
  it('groups reports by level, from the nation down, and leaves out levels without regions', () => {
    expect(coverageOf(LOADED).map((one) => one.level)).toEqual([
      'country',
      'province',
      'prefecture',
    ]);
    expect(level('province')?.reports.map(({ region }) => region.shortZh)).toEqual(['甲', '乙']);
  });

  it('counts what was read of a report: targets and results of any year', () => {
    expect(level('province')?.reports.map(({ figures }) => figures)).toEqual([
      { targets: 3, results: 1 },
      { targets: 2, results: 0 },
    ]);
    expect(level('country')?.reports[0]?.figures).toEqual({ targets: 0, results: 0 });
  });

  it('names the regions without a report', () => {
    expect(level('country')).toMatchObject({ read: 1, unread: [] });
    expect(level('province')?.read).toBe(2);
    expect(level('province')?.unread.map((one) => one.shortZh)).toEqual(['丙', '丁']);
    expect(level('prefecture')?.unread.map((one) => one.shortZh)).toEqual(['甲一']);
  });

  it('does not count the figures of a year that is not loaded, and puts the newest report first', () => {
    const [first] = LOADED.reports;
    if (!first) throw new Error('the fixture has reports');
    const older = { ...first, year: 2023 };
    const found = coverageOf({ ...LOADED, reports: [older, ...LOADED.reports] })[0];
    expect(found?.reports.map(({ report, figures }) => [report.year, figures])).toEqual([
      [2024, { targets: 0, results: 0 }],
      [2023, 'unloaded'],
    ]);
    expect(found?.read).toBe(1);
    const both = coverageOf({ ...LOADED, years: [2023, 2024] })[0];
    expect(both?.reports[0]?.figures).toBe('unloaded');
  });
});

describe('loadedReports', () => {
  it('leaves out reports of years that are not loaded', () => {
    const reports = LOADED.reports.map((report, i) => ({ ...report, year: i === 0 ? 2023 : 2024 }));
    expect(loadedReports({ reports, years: [2024] })).toEqual(reports.slice(1));
  });
});

describe('gapsOf', () => {
  it('tells by the region above which have none, and how many have one', () => {
    const provinces = level('province');
    expect(provinces && gapsOf(LOADED, provinces)).toMatchObject([
      { parent: { adcode: '100000' }, read: 2, unread: [{ shortZh: '丙' }, { shortZh: '丁' }] },
    ]);
    const complete = loadedWith([], ['110100']);
    const prefectures = coverageOf(complete).find((one) => one.level === 'prefecture');
    expect(prefectures && gapsOf(complete, prefectures)).toEqual([]);
  });
});

describe('saidOf', () => {
  it('counts regions, not figures, of the newest year', () => {
    expect(
      indicatorCoverage(LOADED).map(({ indicator, targets, results }) => [
        indicator.id,
        targets,
        results,
      ]),
    ).toEqual([
      ['gdp_growth', 1, 1],
      ['income_growth', 1, 0],
      ['urban_jobs', 1, 0],
    ]);
  });
});
