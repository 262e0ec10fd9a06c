// Doubts of one figure, by what others say of the same: in its report, its series, its year.
import { groups } from 'd3-array';
import { farOut } from './far-out';
import { named, scaled, statedOf, written, type Doubt, type Fact } from './fact';

/** Below these nothing is doubted, on the scale of the form: points, or the logarithm of a ratio. */
const FLOOR = { growth: 4, rate: 4, level: Math.log(1.5) } as const;
const floorOf = ({ form }: Pick<Fact, 'form'>): number => FLOOR[form];
/**
 * Results of one year that two places tell differ less: by rounding. Targets may have a stretch beside them.
 */
const sameFactFloor = (fact: Fact): number => floorOf(fact) / (fact.kind === 'actual' ? 2 : 1);

/** A share or a rate that no whole can have. */
const isNoShare = ({ form, value }: Fact): boolean => form === 'rate' && (value < 0 || value > 100);

/** Amounts that are nothing or less have no ratio to others. */
const isComparable = ({ form, value }: Fact): boolean => form !== 'level' || value > 0;

/** One fact a report, indicator and kind: the headline's, else the first. */
export function leading(facts: readonly Fact[]): Fact[] {
  const key = ({ adcode, year, indicator, period, kind }: Fact): string =>
    [adcode, year, indicator, period, kind].join(' ');
  return groups(facts, key).flatMap(
    ([, list]) => list.find(({ headline }) => headline) ?? list.slice(0, 1),
  );
}

/** Figures of one report for one indicator, period and kind that cannot be the same fact: the outermost two. */
export function twoValues(facts: readonly Fact[]): Doubt[] {
  const key = ({ adcode, year, indicator, period, kind }: Fact): string =>
    [adcode, year, indicator, period, kind].join(' ');
  return groups(facts.filter(isComparable), key).flatMap(([, list]) => {
    const sorted = list.toSorted((a, b) => a.value - b.value);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low === undefined || high === undefined) return [];
    const score = (scaled(high, high.value) - scaled(low, low.value)) / sameFactFloor(low);
    if (score <= 1) return [];
    return [
      { doubt: 'two values', ...named(low), stated: statedOf(low), against: statedOf(high), score },
    ];
  });
}

/** Changes and rates far from what other governments state for the same year; shares beyond a whole. */
export function outOfRange(facts: readonly Fact[]): Doubt[] {
  const impossible = facts.filter(isNoShare).map((fact): Doubt => ({
    doubt: 'range',
    ...named(fact),
    stated: statedOf(fact),
    against: '0 to 100',
    score: 9,
  }));
  const points = facts.filter((fact) => fact.form !== 'level' && !isNoShare(fact));
  const far = farOut(points, {
    valueOf: ({ value }) => value,
    familyOf: ({ indicator, kind }) => `${indicator} ${kind}`,
    yearOf: ({ period }) => period,
    floorOf,
  });
  return [
    ...impossible,
    ...far.map(({ item, score, usual }): Doubt => ({
      doubt: 'range',
      ...named(item),
      stated: statedOf(item),
      against: `usual ${written(usual)}`,
      score,
    })),
  ];
}

/** A fact and an earlier one of the same series. */
interface Pair {
  readonly fact: Fact;
  readonly before: Fact;
}

/** Pairs whose step on the scale of their indicator is far from the steps of others in that year. */
function strangeSteps(
  pairs: readonly Pair[],
  doubt: Doubt['doubt'],
  tell: (before: Fact) => string,
): Doubt[] {
  const far = farOut(pairs, {
    valueOf: ({ fact, before }) => scaled(fact, fact.value) - scaled(fact, before.value),
    familyOf: ({ fact }) => fact.indicator,
    yearOf: ({ fact }) => fact.period,
    floorOf: ({ fact }) => floorOf(fact),
  });
  return far.map(({ item: { fact, before }, score }) => ({
    doubt,
    ...named(fact),
    stated: statedOf(fact),
    against: tell(before),
    score,
  }));
}

const seriesKey = ({ adcode, indicator }: Fact): string => `${adcode} ${indicator}`;

/** Last year's results far from what last year's report set: kept or missed by more than others were. */
export function strangeOutcomes(facts: readonly Fact[]): Doubt[] {
  const targets = new Map(
    facts
      .filter((fact) => fact.kind === 'target' && isComparable(fact))
      .map((fact) => [`${seriesKey(fact)} ${fact.period}`, fact]),
  );
  const pairs = facts
    .filter((fact) => fact.kind === 'actual' && isComparable(fact))
    .flatMap((fact): Pair[] => {
      const before = targets.get(`${seriesKey(fact)} ${fact.period}`);
      return before === undefined ? [] : [{ fact, before }];
    });
  return strangeSteps(pairs, 'outcome', (target) => `target ${statedOf(target)} of ${target.year}`);
}

/** Results far from the year before, by the steps that other governments made. */
export function jumps(facts: readonly Fact[]): Doubt[] {
  const results = facts.filter((fact) => fact.kind === 'actual' && isComparable(fact));
  const pairs = groups(results, seriesKey).flatMap(([, series]) => {
    const sorted = series.toSorted((a, b) => a.period - b.period);
    return sorted.flatMap((fact, i): Pair[] => {
      const before = sorted[i - 1];
      return before && fact.period - before.period === 1 ? [{ fact, before }] : [];
    });
  });
  return strangeSteps(pairs, 'jump', ({ value, period }) => `${written(value)} in ${period}`);
}

/** Results that two reports tell otherwise: this report's last year, and the same year in a later one. */
export function retold(facts: readonly Fact[]): Doubt[] {
  const results = facts.filter((fact) => fact.kind === 'actual' && isComparable(fact));
  return groups(results, (fact) => `${seriesKey(fact)} ${fact.period}`).flatMap(([, list]) => {
    const [first, ...later] = list.toSorted((a, b) => a.year - b.year);
    return later.flatMap((fact): Doubt[] => {
      if (first === undefined) return [];
      const step = Math.abs(scaled(fact, fact.value) - scaled(fact, first.value));
      const score = step / sameFactFloor(fact);
      const against = `${statedOf(first)} in the report of ${first.year}`;
      return score > 1
        ? [{ doubt: 'retold', ...named(fact), stated: statedOf(fact), against, score }]
        : [];
    });
  });
}
