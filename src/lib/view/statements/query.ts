import {
  KINDS,
  VALUED_OPS,
  type Change,
  type Kind,
  type Quantity,
  type StatementTopic,
} from '../../domain';
import { CHANGES, STATEMENT_TOPICS } from '../../domain/statement';
import {
  indicatorId,
  oneOf,
  parseParams,
  REGION_CODES,
  writeParams,
  type Known,
  type Params,
  type Parsed,
} from '../params';

export const QUERY_SORTS = ['relevance', 'region', 'size'] as const;
/**
 * The order of what is found: best match first (by region where nothing is typed), by region, or the largest
 * first among those in one unit.
 */
export type QuerySort = (typeof QUERY_SORTS)[number];

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
  readonly sort: QuerySort;
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

/** What a query is judged by. */
type KnownNames = Pick<Known, 'regions' | 'indicators'>;

const QUERY_PARAMS = {
  q: [NO_QUERY.q, (text) => text],
  select: REGION_CODES,
  kind: [NO_QUERY.kind, oneOf(KINDS)],
  topic: [NO_QUERY.topic, oneOf(STATEMENT_TOPICS)],
  change: [NO_QUERY.change, oneOf(CHANGES)],
  op: [NO_QUERY.op, oneOf(QUANTITY_OPS)],
  indicator: [NO_QUERY.indicator, indicatorId],
  sort: [NO_QUERY.sort, oneOf(QUERY_SORTS)],
} as const satisfies Params<Query, KnownNames>;

/** The query that the search part of a URL asks for. */
export function parseQuery(search: string, known: KnownNames): Parsed<Query> {
  return parseParams<Query, KnownNames>(search, QUERY_PARAMS, known);
}

/** The parameters of a query's URL, defaults left out. */
export function queryParams(query: Query): Readonly<Record<string, string>> {
  return writeParams<Query, KnownNames>(query, QUERY_PARAMS);
}
