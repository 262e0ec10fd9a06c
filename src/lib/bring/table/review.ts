import type {
  Direction,
  Form,
  Indicator,
  Kind,
  Observation,
  Region,
  Stated,
  Topic,
} from '../../domain';
import type { ValueFault } from './read-value';

/** What is known before a table is read. */
export interface Known {
  /** The nation, provinces and what stands directly under them. */
  readonly regions: readonly Region[];
  readonly counties: readonly Region[];
  readonly indicators: readonly Indicator[];
  /** Report years that the package holds. */
  readonly years: readonly number[];
}

/** A series of the reader's own, as a table names it. */
export interface OwnSeries {
  readonly unit: string;
  readonly form: Form;
  readonly direction: Direction;
  readonly topic: Topic;
}

/** What a reader says a name means that is no known indicator's. */
export type IndicatorAnswer =
  | { readonly as: 'known'; readonly id: string }
  | { readonly as: 'own'; readonly series: OwnSeries }
  | { readonly as: 'skip' };

/** What a reader says of names that do not say it themselves. */
export interface Answers {
  /** By `spellingKey`: a region's code, or that its rows are left out. */
  readonly regions: Readonly<Record<string, string | 'skip'>>;
  /** By the name that the table has. */
  readonly indicators: Readonly<Record<string, IndicatorAnswer>>;
}

export const NO_ANSWERS: Answers = { regions: {}, indicators: {} };

/** What is wrong with a cell, or lacking. */
export type Problem =
  | ValueFault
  | { readonly why: 'region' | 'year' | 'kind' | 'degree' | 'indicator' | 'contradicts' }
  /** No report of that year is in the package, beside which the figure could stand. */
  | { readonly why: 'years'; readonly report: number }
  /** Another row says otherwise of the same region, indicator, year and kind. */
  | { readonly why: 'duplicate'; readonly row: number };

/** A problem and where it is: places in the file, from 0; the cell as it stands there. */
export interface Issue {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly problem: Problem;
}

/** A spelling that means several regions or none. */
export interface RegionQuestion {
  readonly key: string;
  readonly name: string;
  /** What another column says it belongs to; empty where none does. */
  readonly above: string;
  readonly rows: number;
  readonly kind: 'several' | 'unknown';
  /** Those that it may mean, or whose names are most alike. */
  readonly candidates: readonly Region[];
  /** The code that the rest of the table speaks for; `none` where it does not say. */
  readonly suggested: string | 'none';
}

/** A name that means several indicators or none. */
export interface IndicatorQuestion {
  readonly name: string;
  readonly values: number;
  readonly candidates: readonly Indicator[];
  /** What it would be as a series of the reader's own. */
  readonly proposal: OwnSeries;
}

/** A row as it was read. */
export interface Taken {
  readonly row: number;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly period: number;
  readonly kind: Kind;
  readonly stated: Stated;
}

/** What a table comes to as it is mapped and answered by now. */
export interface Review {
  readonly values: number;
  readonly regions: number;
  /** Rows with something wrong; none of their values is taken. */
  readonly faultyRows: number;
  /** Problems in all, of which the first are listed. */
  readonly issueCount: number;
  readonly issues: readonly Issue[];
  /** Facts that no column tells and the reader has to. */
  readonly lacking: readonly ('region' | 'value' | 'indicator' | 'period' | 'kind')[];
  readonly regionQuestions: readonly RegionQuestion[];
  readonly indicatorQuestions: readonly IndicatorQuestion[];
  /** Rows that wait for an answer. */
  readonly waiting: number;
  /** What is passed over without being wrong. */
  readonly passed: {
    /** Differences and figures that were worked out. */
    readonly derived: number;
    /** Rows that the reader leaves out. */
    readonly skipped: number;
    /** Values that another row has too. */
    readonly repeated: number;
  };
  readonly first: readonly Taken[];
}

/** What is kept of a table. */
export interface Result {
  readonly review: Review;
  readonly observations: readonly Observation[];
  /** Series of the reader's own that occur. */
  readonly indicators: readonly Indicator[];
  /** Counties that occur. */
  readonly counties: readonly Region[];
}

/** By what a spelling of a region is known: what it belongs to is part of it. */
export const spellingKey = (name: string, above: string): string => `${above}\n${name}`;
