import { group, groups, median, quantile } from 'd3-array';

/**
 * How many interquartile ranges from the middle count as far out. Tukey's far-out fence is three; of figures of
 * governments those between three and six were found to be true nearly always (a good year of trade, a small
 * province), and hundreds: a person looks at what is twice as far.
 */
const FENCE = 6;
/** Fewer items tell no spread. */
const FEWEST = 12;
/** Fewer items of a year tell no middle of their own: a crisis moves all governments, and is no error. */
const FEWEST_OF_YEAR = 5;

/** What is measured of items, and against which others. */
export interface Measured<T> {
  readonly valueOf: (item: T) => number;
  /** Items whose values spread alike. */
  readonly familyOf: (item: T) => string;
  readonly yearOf: (item: T) => number;
  /** No distance below this counts, however close the others are. */
  readonly floorOf: (item: T) => number;
}

/** An item far from what others of its family and year are; `score` in fences, above 1. */
export interface FarOut<T> {
  readonly item: T;
  readonly score: number;
  /** What the others of its year are. */
  readonly usual: number;
}

/** The items that lie far out of their family, measured from the middle of their year. */
export function farOut<T>(items: readonly T[], measured: Measured<T>): FarOut<T>[] {
  return groups(items, measured.familyOf).flatMap(([, family]) =>
    family.length < FEWEST ? [] : farOutOfFamily(family, measured),
  );
}

function farOutOfFamily<T>(
  family: readonly T[],
  { valueOf, yearOf, floorOf }: Measured<T>,
): FarOut<T>[] {
  const middle = median(family, valueOf) ?? 0;
  const years = group(family, yearOf);
  const middles = new Map(
    [...years].map(([year, list]) => [
      year,
      list.length < FEWEST_OF_YEAR ? middle : (median(list, valueOf) ?? middle),
    ]),
  );
  const usualOf = (item: T): number => middles.get(yearOf(item)) ?? middle;
  const distances = family.map((item) => valueOf(item) - usualOf(item));
  const range = (quantile(distances, 0.75) ?? 0) - (quantile(distances, 0.25) ?? 0);
  return family.flatMap((item, i) => {
    const score = Math.abs(distances[i] ?? 0) / Math.max(FENCE * range, floorOf(item));
    return score > 1 ? [{ item, score, usual: usualOf(item) }] : [];
  });
}
