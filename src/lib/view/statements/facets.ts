import { KINDS, type Region } from '../../domain';
import { CHANGES, STATEMENT_TOPICS } from '../../domain/statement';
import type { Facet } from '../explore/facets';
import type { Entry } from './entry';
import { type Filter, FILTERS, QUANTITY_OPS, type Query } from './query';

/** Every choice of every filter, and how many statements it would leave, all other filters kept. */
export type Counts = Readonly<Record<Filter, ReadonlyMap<string, number>>>;

/** What a filter sees of an entry. */
const SEEN: Readonly<Record<Filter, (entry: Entry) => string>> = {
  select: ({ statement }) => statement.adcode,
  kind: ({ statement }) => statement.kind,
  topic: ({ statement }) => statement.topic,
  change: ({ statement }) => statement.change,
  op: ({ statement }) => statement.stated.op,
  indicator: ({ statement }) => statement.indicator,
};

/** Is it one that a filter of the query keeps? */
function keeps(query: Query, filter: Filter, entry: Entry): boolean {
  const seen = SEEN[filter](entry);
  if (filter === 'select') return query.select.length === 0 || query.select.includes(seen);
  return query[filter] === 'all' || query[filter] === seen;
}

/** Entries that pass all filters, in their order. */
export function filtered(found: readonly Entry[], query: Query): Entry[] {
  return found.filter((entry) => FILTERS.every((filter) => keeps(query, filter, entry)));
}

/**
 * How many of the entries found each choice would leave, the other filters kept: an entry that all filters
 * keep counts for all of them, one that a single filter keeps out counts for that filter's choices.
 */
export function countsOf(found: readonly Entry[], query: Query): Counts {
  const counts: Record<Filter, Map<string, number>> = {
    select: new Map(),
    kind: new Map(),
    topic: new Map(),
    change: new Map(),
    op: new Map(),
    indicator: new Map(),
  };
  for (const entry of found) {
    const against = FILTERS.filter((filter) => !keeps(query, filter, entry));
    if (against.length > 1) continue;
    for (const filter of against.length === 0 ? FILTERS : against) {
      const seen = SEEN[filter](entry);
      counts[filter].set(seen, (counts[filter].get(seen) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many statements lifting a filter would leave. */
export function withoutFilter(counts: Counts, filter: Filter): number {
  let sum = 0;
  for (const count of counts[filter].values()) sum += count;
  return sum;
}

/** Choices of the filters that have few, in their own order. */
const CHOICES = {
  kind: KINDS,
  topic: STATEMENT_TOPICS,
  change: CHANGES,
  op: QUANTITY_OPS,
} as const;
type Choices = typeof CHOICES;

/** A filter's choices with what each would leave, `all` first. */
export function choicesOf<F extends keyof Choices>(
  counts: Counts,
  filter: F,
): Facet<Choices[F][number] | 'all'>[] {
  const choices: readonly Choices[F][number][] = CHOICES[filter];
  return [
    { value: 'all', count: withoutFilter(counts, filter) },
    ...choices.map((value) => ({ value, count: counts[filter].get(value) ?? 0 })),
  ];
}

/** A region with how many statements of its report are found. */
export interface RegionCount {
  readonly region: Region;
  readonly count: number;
  /** Length of its bar, as a part of the longest. */
  readonly share: number;
}

/** Regions with a report by how many statements each has, most first; ties by code. */
export function regionCounts(counts: Counts, regions: readonly Region[]): RegionCount[] {
  const numbers = regions.map((region) => ({
    region,
    count: counts.select.get(region.adcode) ?? 0,
  }));
  const most = Math.max(1, ...numbers.map(({ count }) => count));
  return numbers
    .map((one) => ({ ...one, share: one.count / most }))
    .sort((a, b) => b.count - a.count || Number(a.region.adcode) - Number(b.region.adcode));
}
