import { describe, expect, it } from 'vitest';
import { REGIONS } from '../testing/country';
import { choicesOf, countsOf, filtered, regionCounts, withoutFilter } from './facets';
import { entries, stated } from '../testing/statements';
import { NO_QUERY } from './query';

const FOUND = entries(
  stated('a', { topic: 'green', kind: 'target' }),
  stated('b', { topic: 'green', kind: 'actual', adcode: '120000' }),
  stated('c', { topic: 'security', kind: 'actual', adcode: '120000' }),
  stated('d', { topic: 'security', kind: 'actual', stated: { op: 'ge', value: 2 } }),
);

describe('filters and their counts', () => {
  it('count every choice without filters', () => {
    const counts = countsOf(FOUND, NO_QUERY);
    expect(choicesOf(counts, 'kind')).toEqual([
      { value: 'all', count: 4 },
      { value: 'actual', count: 3 },
      { value: 'target', count: 1 },
    ]);
    expect(choicesOf(counts, 'topic').filter(({ count }) => count > 0)).toEqual([
      { value: 'all', count: 4 },
      { value: 'green', count: 2 },
      { value: 'security', count: 2 },
    ]);
  });
  it('count a choice under the other filters, not under its own', () => {
    const query = { ...NO_QUERY, topic: 'green', select: ['120000'] } as const;
    const counts = countsOf(FOUND, query);
    expect(filtered(FOUND, query).map(({ row }) => row)).toEqual([1]);
    expect(counts.topic).toEqual(
      new Map([
        ['green', 1],
        ['security', 1],
      ]),
    );
    expect(counts.select).toEqual(
      new Map([
        ['110000', 1],
        ['120000', 1],
      ]),
    );
    expect(counts.kind).toEqual(new Map([['actual', 1]]));
    expect(withoutFilter(counts, 'topic')).toBe(2);
  });
  it('agree with what each choice leaves', () => {
    const query = { ...NO_QUERY, kind: 'actual', op: 'eq' } as const;
    for (const { value, count } of choicesOf(countsOf(FOUND, query), 'topic'))
      expect(filtered(FOUND, { ...query, topic: value })).toHaveLength(count);
  });
  it('stand by region, most first, with bars as parts of the longest', () => {
    const rows = regionCounts(countsOf(FOUND.slice(1), NO_QUERY), REGIONS.slice(0, 4));
    expect(rows.map(({ region, count, share }) => [region.adcode, count, share])).toEqual([
      ['120000', 2, 1],
      ['110000', 1, 0.5],
      ['100000', 0, 0],
      ['110100', 0, 0],
    ]);
  });
});
