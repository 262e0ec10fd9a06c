import {
  GROUPS,
  type Group,
  type Indicator,
  type Loaded,
  type Region,
  type RegionSet,
} from '../../domain';
import { statedCells } from '../cells';
import { fieldOf } from '../matrix/field';
import { countWords, wordClassOf, type WordClass, type WordCounts } from '../../domain/word-class';

/** The words of one year's targets of an indicator. */
export interface WordYear {
  readonly year: number;
  readonly counts: WordCounts;
  /** How many set a target. */
  readonly set: number;
  /** Of how many a report is held. */
  readonly of: number;
}

/** The words of an indicator's targets over the years. */
export interface WordCourse {
  readonly years: readonly WordYear[];
}

/** The courses of the whole field and of each economic region in it. */
export interface WordCourses {
  readonly indicator: Indicator;
  readonly all: WordCourse;
  /** Where the field is no single one of them. */
  readonly groups: readonly { readonly group: Group; readonly course: WordCourse }[];
}

/** The provinces whose words are counted. */
const provincesOf = (loaded: Loaded, group: RegionSet | 'all') =>
  fieldOf(loaded, { level: 'province', group });

/** The word of each region that sets a target in a year: of its foremost figure. */
function wordsIn(
  loaded: Loaded,
  indicator: string,
  year: number,
): (field: readonly Region[]) => WordClass[] {
  const lookup = statedCells(loaded, indicator, year, 'target');
  return (field) =>
    field.flatMap(({ adcode }) => {
      const cell = lookup(adcode);
      const [first] = 'sources' in cell ? cell.sources : [];
      return first ? [wordClassOf(first.stated.op)] : [];
    });
}

/** How the words of an indicator's targets are spread, year by year. Years of which no report is held are left out. */
export function wordCourses(
  loaded: Loaded,
  indicator: Indicator,
  group: RegionSet | 'all',
): WordCourses {
  const field = provincesOf(loaded, group);
  const byYear = loaded.years.map((year) => ({
    year,
    words: wordsIn(loaded, indicator.id, year),
    reported: new Set(
      loaded.reports.filter((report) => report.year === year).map(({ adcode }) => adcode),
    ),
  }));
  const courseOf = (regions: readonly Region[]): WordCourse => ({
    years: byYear.flatMap(({ year, words, reported }) => {
      const counts = countWords(words(regions));
      const set = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const of = regions.filter(({ adcode }) => reported.has(adcode)).length;
      return of === 0 ? [] : [{ year, counts, set, of }];
    }),
  });
  const parts = GROUPS.map((one) => ({
    group: one,
    regions: field.filter((region) => region.group === one),
  })).filter(({ regions }) => regions.length > 0);
  return {
    indicator,
    all: courseOf(field),
    groups:
      parts.length < 2
        ? []
        : parts.map(({ group: one, regions }) => ({ group: one, course: courseOf(regions) })),
  };
}

/** The words of all targets of one year, by indicator: those that anybody sets, most often set first. */
export function wordsByIndicator(
  loaded: Loaded,
  year: number,
  group: RegionSet | 'all',
): readonly { readonly indicator: Indicator; readonly counts: WordCounts; readonly set: number }[] {
  const field = provincesOf(loaded, group);
  return loaded.indicators
    .map((indicator) => {
      const words = wordsIn(loaded, indicator.id, year)(field);
      return { indicator, counts: countWords(words), set: words.length };
    })
    .filter(({ set }) => set > 0)
    .sort((a, b) => b.set - a.set);
}

/**
 * Which of two words more targets are set with: since when that is so without a break, up to the newest year in which
 * any is. `tie`: as many of both in it.
 */
export interface Lead {
  readonly word: WordClass | 'tie';
  readonly since: number;
}

/** Has one word replaced another? `none` where neither is used. */
export function leadOf({ years }: WordCourse, one: WordClass, other: WordClass): Lead | 'none' {
  const used = years.filter(({ counts }) => counts[one] + counts[other] > 0);
  const leader = ({ counts }: WordYear) =>
    counts[one] === counts[other] ? 'tie' : counts[one] > counts[other] ? one : other;
  const newest = used.at(-1);
  if (!newest) return 'none';
  const word = leader(newest);
  const before = used.findLastIndex((year) => leader(year) !== word);
  return { word, since: used[before + 1]?.year ?? newest.year };
}

/** 力争 stands beside other words, and can be told only where clauses are kept. */
const STRIVING = /力争/u;

/** How many of a year's targets say 力争, of those whose clause is kept. */
export function strivings(
  loaded: Loaded,
  year: number,
  group: RegionSet | 'all',
): { readonly count: number; readonly of: number } {
  const quoted = provincesOf(loaded, group)
    .flatMap(({ adcode }) => loaded.observations.of(adcode))
    .filter((one) => one.kind === 'target' && one.period === year && one.quote !== '');
  return { count: quoted.filter(({ quote }) => STRIVING.test(quote)).length, of: quoted.length };
}
