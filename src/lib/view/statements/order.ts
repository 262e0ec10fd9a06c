import { group } from 'd3-array';
import type { Entry } from './entry';
import type { QuerySort } from './query';

/** An entry in its place, and the unit that begins with it where entries stand by units. */
export interface Placed {
  readonly entry: Entry;
  /** Of the first of a unit: the unit, and how many there are in it. */
  readonly heads: { readonly unit: string; readonly count: number } | 'none';
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Entries (best match first) in the order asked for. */
export function ordered(found: readonly Entry[], sort: QuerySort): Placed[] {
  if (sort === 'size') return bySize(found);
  const entries = sort === 'region' ? [...found].sort(byRow) : found;
  return entries.map((entry) => ({ entry, heads: 'none' }));
}

/** The files' order is by region, then as the report tells it. */
const byRow = (a: Entry, b: Entry) => a.row - b.row;

/** Only amounts of one unit can be compared: unit by unit, the commonest first, and in it the largest first. */
function bySize(found: readonly Entry[]): Placed[] {
  const units = group(found, ({ statement }) => statement.baseUnit);
  return [...units]
    .sort(([a, one], [b, other]) => other.length - one.length || text(a, b))
    .flatMap(([unit, entries]) =>
      entries
        .sort((a, b) => b.statement.baseValue - a.statement.baseValue || byRow(a, b))
        .map((entry, index) => ({
          entry,
          heads: index === 0 ? { unit, count: entries.length } : ('none' as const),
        })),
    );
}
