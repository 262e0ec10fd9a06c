import { ascending, groups, max } from 'd3-array';
import type { Indicator } from '../../../src/lib/domain';
import type { ReportReading } from '../read-text';
import { factOf, subjectOf, type Doubt } from './fact';
import { jumps, leading, outOfRange, retold, strangeOutcomes, twoValues } from './figures';
import { carriedOver, hardlyRead, twins } from './reports';

/**
 * What of all reports a person should look at, once the figures are held against each other: one doubt a
 * figure, by year, region and indicator.
 */
export function doubtsOf(
  readings: readonly Pick<ReportReading, 'report' | 'observations'>[],
  indicators: readonly Indicator[],
): Doubt[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const all = readings.flatMap(({ report, observations }) =>
    observations.flatMap((one) => factOf(one, report.year, byId) ?? []),
  );
  const facts = leading(all);
  const counts = readings.map(({ report: { adcode, year, copy }, observations }) => ({
    adcode,
    year,
    observations: observations.length,
    whole: copy !== 'excerpt',
  }));
  const doubts = [
    ...twoValues(all),
    ...outOfRange(facts),
    ...strangeOutcomes(facts),
    ...jumps(facts),
    ...retold(facts),
    ...carriedOver(facts),
    ...twins(facts),
    ...hardlyRead(counts),
  ];
  return groups(doubts, subjectOf)
    .flatMap(([, list]) => joined(list))
    .sort(byPlace);
}

/** Several doubts of one thing as one. */
function joined(list: readonly Doubt[]): Doubt[] {
  const [first] = list;
  if (first === undefined) return [];
  const all = (field: 'doubt' | 'stated' | 'against', mark: string): string =>
    [...new Set(list.map((doubt) => doubt[field]))].join(mark);
  return [
    {
      ...first,
      doubt: all('doubt', ' + '),
      stated: all('stated', '; '),
      against: all('against', '; '),
      score: max(list, ({ score }) => score) ?? first.score,
    },
  ];
}

const byPlace = (a: Doubt, b: Doubt): number =>
  a.year - b.year ||
  ascending(a.adcode, b.adcode) ||
  ascending(a.indicator, b.indicator) ||
  ascending(a.kind, b.kind) ||
  ascending(a.against, b.against);
