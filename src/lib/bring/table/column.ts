import type { Kind } from '../../domain';

/**
 * What a column is read as. `above`: the region that the row's belongs to. `reportYear`: the year of the report, not of the
 * figure. `high`: upper end of a range. `degree`: the word of degree alone. `words`: a figure as stated, with its words.
 * `reference`: the indicator that a target is tied to.
 */
export const ROLES = [
  'ignore',
  'region',
  'above',
  'year',
  'reportYear',
  'indicator',
  'kind',
  'value',
  'high',
  'degree',
  'words',
  'unit',
  'reference',
] as const;
export type Role = (typeof ROLES)[number];

/** What is known of figures from elsewhere than their row: from a column's head, or for the whole table. */
export interface Says {
  /** An indicator by id, or by the name that the table gives it. */
  readonly indicator?: string;
  readonly period?: number;
  /** The figure is of the year before the row's: 上年实绩. */
  readonly lastYear?: true;
  readonly kind?: Kind;
  readonly unit?: string;
}

export interface Column {
  readonly head: string;
  readonly role: Role;
  /** Of a column of values or words. */
  readonly says: Says;
}

/** How a table is read. */
export interface Mapping {
  /** Place of the row that names the columns; what is above it is no data. */
  readonly headRow: number;
  readonly columns: readonly Column[];
  /** What no column tells. */
  readonly whole: Says;
}

/** Roles that one column alone can have. */
export const SINGLE: ReadonlySet<Role> = new Set(
  ROLES.filter((role) => role !== 'ignore' && role !== 'value' && role !== 'words'),
);
