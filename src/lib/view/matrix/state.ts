import type { RegionSet, Topic } from '../../domain';
import type { ViewLevel } from '../explore/state';

export const MATRIX_CHARTS = ['matrix', 'years'] as const;
/** Governments × indicators of one year, or indicators × years. */
export type MatrixChart = (typeof MATRIX_CHARTS)[number];

export const MATRIX_ORDERS = ['region', 'count', 'similar'] as const;
/**
 * The order of rows and columns: regions as they are listed officially, in their groups, and indicators by how many set
 * them; both by how many; or both so that alike ones are neighbours.
 */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** What the page of the matrix shows: everything that its URL says but the language. */
export interface MatrixView {
  readonly chart: MatrixChart;
  /** The year of the reports; `latest` is the newest whose clauses are kept. */
  readonly year: number | 'latest';
  readonly level: ViewLevel;
  readonly group: RegionSet | 'all';
  readonly topic: Topic | 'all';
  readonly order: MatrixOrder;
  /** Only targets among the report's main ones (主要预期目标)? */
  readonly headline: boolean;
  /** The chosen cell: its indicator, and its region. Both, or neither; over years the indicator alone. */
  readonly indicator: string | 'none';
  readonly select: readonly string[];
}

export const DEFAULT_MATRIX: MatrixView = {
  chart: 'matrix',
  year: 'latest',
  level: 'province',
  group: 'all',
  topic: 'all',
  order: 'region',
  headline: false,
  indicator: 'none',
  select: [],
};
