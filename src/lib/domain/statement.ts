import type { Topic } from './indicator';
import type { Kind } from './observation';
import type { Stated } from './stated';

export const CHANGES = ['level', 'growth', 'delta', 'share', 'rank', 'count'] as const;
/**
 * What a quantity says of its subject: how much there is (`level`), a change in % or times (`growth`), a
 * change in its own unit (`delta`), a part of a whole (`share`), a place in an order (`rank`), how much
 * was or will be done (`count`).
 */
export type Change = (typeof CHANGES)[number];

/** Topics of the taxonomy, and two of which reports speak without an indicator of ours. */
export const STATEMENT_TOPICS = [
  'macro',
  'industry',
  'demand',
  'finance',
  'people',
  'agriculture',
  'innovation',
  'green',
  'livelihood',
  'infrastructure',
  'government',
  'security',
] as const satisfies readonly (Topic | 'government' | 'security')[];
export type StatementTopic = (typeof STATEMENT_TOPICS)[number];

/** What a statement states: always a number. */
export type Quantity = Extract<Stated, { value: number }>;

/** One quantity of one report: who reports or promises what, with the clause that holds it. */
export interface Statement {
  /** GB/T 2260 code of the government, six digits. */
  readonly adcode: string;
  /** The year that the quantity is about. */
  readonly period: number;
  readonly kind: Kind;
  readonly topic: StatementTopic;
  /** What is counted or measured, in the report's words. */
  readonly subject: string;
  /** In `unit`; a fall is negative. */
  readonly stated: Quantity;
  /** As written, without words of degree: 万套, 亿元, %. Empty for a bare ratio. */
  readonly unit: string;
  readonly change: Change;
  /** Id of the indicator whose observation it also is, or `none`. */
  readonly indicator: string | 'none';
  /** The shortest clause that holds it, verbatim, at most 90 characters. */
  readonly quote: string;
  /** UTF-16 offsets of the quote in the report's text: `text.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  /** The value (of a range the lower end) in `baseUnit`, to compare across reports. */
  readonly baseValue: number;
  /** 元, 吨, 亩, 平方米, 公里, 千瓦, %, 百分点 …; `1` for what is counted. */
  readonly baseUnit: string;
}
