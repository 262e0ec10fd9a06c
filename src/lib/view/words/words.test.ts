import { describe, expect, it } from 'vitest';
import type { Report, Stated } from '../../domain';
import { INDICATORS, loadedWith, observed } from '../testing/country';
import { leadOf, strivings, wordCourses, wordsByIndicator } from './words';
import { parseWords, wordsParams } from './url';

const YEARS = [2022, 2023, 2024];
const about: Stated = { op: 'approx', value: 5 };
const least: Stated = { op: 'ge', value: 5 };
const target = (adcode: string, period: number, stated: Stated, quote = '') =>
  observed(adcode, 'gdp_growth', stated, { period, quote });

const base = loadedWith([
  target('110000', 2022, least),
  target('120000', 2022, { op: 'gt', value: 6 }),
  target('130000', 2022, about),
  target('110000', 2023, about),
  target('120000', 2023, about),
  target('130000', 2023, { op: 'between', value: 5, valueHi: 6 }),
  target('110000', 2024, about, '力争增长5%左右'),
  target('120000', 2024, { op: 'qualitative' }, '稳定增长'),
  observed('120000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
]);
const loaded = {
  ...base,
  years: YEARS,
  held: YEARS,
  reports: YEARS.flatMap((year) => base.reports.map((one): Report => ({ ...one, year }))),
};
const [gdp] = INDICATORS;
if (!gdp) throw new Error('no indicator');

describe('wordCourses', () => {
  const { all, groups } = wordCourses(loaded, gdp, 'all');
  it('counts each government by the word of its target, 超过 with 以上', () => {
    expect(all.years.map(({ counts }) => [counts.least, counts.about, counts.range])).toEqual([
      [2, 1, 0],
      [0, 2, 1],
      [0, 1, 0],
    ]);
    expect(all.years.at(-1)).toMatchObject({ set: 2, of: 4 });
  });
  it('does so for each economic region, where there are more than one', () => {
    expect(groups.map(({ group }) => group)).toEqual(['east', 'west']);
    expect(groups[1]?.course.years[0]?.counts.about).toBe(1);
    expect(wordCourses(loaded, gdp, 'west').groups).toEqual([]);
  });
});

describe('leadOf', () => {
  const { all } = wordCourses(loaded, gdp, 'all');
  it('says since when one word is used more than another', () => {
    expect(leadOf(all, 'about', 'least')).toEqual({ word: 'about', since: 2023 });
  });
  it('says nothing of words that nobody uses', () => {
    expect(leadOf(all, 'most', 'tied')).toBe('none');
  });
});

describe('wordsByIndicator', () => {
  it('lists the indicators of a year with their words, most often set first', () => {
    const lines = wordsByIndicator(loaded, 2024, 'all');
    expect(lines.map(({ indicator, set }) => [indicator.id, set])).toEqual([
      ['gdp_growth', 2],
      ['income_growth', 1],
    ]);
    expect(lines[1]?.counts.tied).toBe(1);
  });
});

describe('strivings', () => {
  it('counts 力争 among the clauses that are kept', () => {
    expect(strivings(loaded, 2024, 'all')).toEqual({ count: 1, of: 2 });
    expect(strivings(loaded, 2022, 'all')).toEqual({ count: 0, of: 0 });
  });
});

describe('the address of the words', () => {
  const known = { indicators: new Set(['cpi', 'gdp_growth']), years: new Set([2012]) };
  it('is read as it was written', () => {
    const view = { indicator: 'cpi', year: 2012, group: 'west' } as const;
    const search = new URLSearchParams(wordsParams(view)).toString();
    expect(parseWords(search, known)).toEqual({ state: view, unusable: [] });
  });
  it('falls back from what is unknown, and says so', () => {
    expect(parseWords('?indicator=x', known).unusable).toEqual([
      { param: 'indicator', value: 'x' },
    ]);
  });
});
