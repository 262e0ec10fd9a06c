import {
  CHANGES,
  KINDS,
  STATEMENT_TOPICS,
  VALUED_OPS,
  type Change,
  type Kind,
  type Quantity,
  type StatementTopic,
} from '../../domain';
import { LANGS, type Lang } from '../../i18n';
import type { Unusable } from '../explore/url';

export const SORTS = ['relevance', 'region', 'size'] as const;
/**
 * The order of what is found: best match first (by region where nothing is typed), by region, or the largest
 * first among those in one unit.
 */
export type Sort = (typeof SORTS)[number];

/** Degree words that a quantity can have. */
export const QUANTITY_OPS = [...VALUED_OPS, 'between'] as const satisfies readonly Quantity['op'][];

/** What the page of statements shows: everything that its URL says but the language. */
export interface Query {
  /** As typed. */
  readonly q: string;
  /** Codes of the regions whose reports are kept, in the order of choosing; none: all. */
  readonly select: readonly string[];
  readonly kind: Kind | 'all';
  readonly topic: StatementTopic | 'all';
  readonly change: Change | 'all';
  readonly op: Quantity['op'] | 'all';
  readonly indicator: string | 'all';
  readonly sort: Sort;
}

/** What the page shows before anything is typed or chosen. */
export const NO_QUERY: Query = {
  q: '',
  select: [],
  kind: 'all',
  topic: 'all',
  change: 'all',
  op: 'all',
  indicator: 'all',
  sort: 'relevance',
};

/** The filters: what is neither typed nor an order. */
export const FILTERS = ['select', 'kind', 'topic', 'change', 'op', 'indicator'] as const;
export type Filter = (typeof FILTERS)[number];

/** A query with no filter. */
export const NO_FILTERS: Pick<Query, Filter> = {
  select: [],
  kind: 'all',
  topic: 'all',
  change: 'all',
  op: 'all',
  indicator: 'all',
};

/** What the data know, so that a parameter can be judged. */
export interface Known {
  /** Codes of the regions, with a report or without. */
  readonly regions: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** A query, and what of its URL was not understood. */
export interface ParsedQuery {
  readonly query: Query;
  readonly unusable: readonly Unusable[];
}

/**
 * The query that the search part of a URL asks for. What is not understood falls back to the default and is
 * listed in `unusable`; a bad code in `select` does not take the good ones with it.
 */
export function parseQuery(search: string, known: Known): ParsedQuery {
  const params = new URLSearchParams(search);
  const unusable: Unusable[] = [];
  function read<T>(param: string, fallback: T, find: (text: string) => T | undefined): T {
    const value = params.get(param);
    if (value === null) return fallback;
    const found = find(value);
    if (found === undefined) unusable.push({ param, value });
    return found ?? fallback;
  }
  const oneOf = <T extends string>(param: string, choices: readonly T[]): T | 'all' =>
    read<T | 'all'>(param, 'all', (text) => choices.find((choice) => choice === text));
  const codes = [...new Set((params.get('select') ?? '').split(','))].filter((one) => one !== '');
  for (const value of codes)
    if (!known.regions.has(value)) unusable.push({ param: 'select', value });
  const query: Query = {
    q: params.get('q') ?? NO_QUERY.q,
    select: codes.filter((one) => known.regions.has(one)),
    kind: oneOf('kind', KINDS),
    topic: oneOf('topic', STATEMENT_TOPICS),
    change: oneOf('change', CHANGES),
    op: oneOf('op', QUANTITY_OPS),
    indicator: oneOf('indicator', [...known.indicators]),
    sort: read<Sort>('sort', NO_QUERY.sort, (text) => SORTS.find((sort) => sort === text)),
  };
  read('lang', LANGS[0], (text) => LANGS.find((lang) => lang === text));
  for (const [param, value] of params)
    if (!(param in NO_QUERY) && param !== 'lang') unusable.push({ param, value });
  return { query, unusable };
}

/** The parameters of a query's URL in a language, defaults left out. */
export function queryParams(query: Query, lang: Lang): Record<string, string> {
  const written = { ...query, select: query.select.join(',') };
  const pairs = Object.entries(written).filter(
    ([key, value]) => value !== String(NO_QUERY[key as keyof Query]),
  );
  return Object.fromEntries(lang === LANGS[0] ? pairs : [...pairs, ['lang', lang]]);
}
