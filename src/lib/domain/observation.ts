import type { Stated } from './stated';

export const KINDS = ['actual', 'target'] as const;
/** A result (`actual`) or a target (`target`). */
export type Kind = (typeof KINDS)[number];

/** Longest quote, in characters of the text: a clause, never a paragraph. */
export const QUOTE_MAX = 90;

/** One figure of one report, with the clause that holds it. */
export interface Observation {
  /** GB/T 2260 code of the region, six digits. */
  readonly adcode: string;
  /** Id of the indicator. */
  readonly indicator: string;
  /** The year that the figure is about. */
  readonly period: number;
  readonly kind: Kind;
  readonly stated: Stated;
  /** Stands in the paragraph of main targets, or in the opening summary of results. */
  readonly headline: boolean;
  /**
   * The shortest clause that holds it, verbatim, at most QUOTE_MAX characters; empty where the report's
   * clauses are not kept.
   */
  readonly quote: string;
  /** UTF-16 offsets of the clause in the report's text. */
  readonly start: number;
  readonly end: number;
  /** Id of what the reader brought it with; absent for the package's own. */
  readonly own?: string;
}
