import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../domain';
import { CHANGES, STATEMENT_TOPICS } from '../../domain/statement';
import { NO_QUERY, parseQuery, QUANTITY_OPS, queryParams, QUERY_SORTS, type Query } from './query';

const known = { regions: new Set(['110000', '520000']), indicators: new Set(['cpi', 'grain']) };
const parse = (search: string) => parseQuery(search, known);

const queries = fc.record<Query>({
  q: fc.string({ unit: 'grapheme' }),
  select: fc.uniqueArray(fc.constantFrom(...known.regions)),
  kind: fc.constantFrom<Query['kind'][]>('all', ...KINDS),
  topic: fc.constantFrom<Query['topic'][]>('all', ...STATEMENT_TOPICS),
  change: fc.constantFrom<Query['change'][]>('all', ...CHANGES),
  op: fc.constantFrom<Query['op'][]>('all', ...QUANTITY_OPS),
  indicator: fc.constantFrom('all', ...known.indicators),
  sort: fc.constantFrom(...QUERY_SORTS),
});

describe('the URL is the query', () => {
  it('leaves defaults out', () => {
    expect(queryParams(NO_QUERY)).toEqual({});
    expect(queryParams({ ...NO_QUERY, q: '养老 床位', select: ['110000', '520000'] })).toEqual({
      q: '养老 床位',
      select: '110000,520000',
    });
  });
  it('comes back from its own URL, whatever it is', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const search = new URLSearchParams(queryParams(query)).toString();
        expect(parse(`?${search}`)).toEqual({ state: query, unusable: [] });
      }),
    );
  });
  it('falls back and says so for what it does not understand', () => {
    expect(
      parse(
        '?q=5G&topic=moon&kind=&op=sync&indicator=x&change=size&sort=best&level=province&lang=fr',
      ),
    ).toEqual({
      state: { ...NO_QUERY, q: '5G' },
      unusable: [
        { param: 'kind', value: '' },
        { param: 'topic', value: 'moon' },
        { param: 'change', value: 'size' },
        { param: 'op', value: 'sync' },
        { param: 'indicator', value: 'x' },
        { param: 'sort', value: 'best' },
        { param: 'lang', value: 'fr' },
        { param: 'level', value: 'province' },
      ],
    });
  });
  it('keeps the regions that it knows, and names those that it does not', () => {
    expect(parse('?select=999999,110000,,110000')).toEqual({
      state: { ...NO_QUERY, select: ['110000'] },
      unusable: [{ param: 'select', value: '999999' }],
    });
  });
});
