import type { RelativeOp, ValuedOp, WordOp } from './op';

/**
 * What a report states of an indicator, in the indicator's own unit. A discriminated union, so that
 * a figure without a number cannot be read as zero.
 */
export type Stated =
  | { readonly op: ValuedOp; readonly value: number }
  | { readonly op: 'between'; readonly value: number; readonly valueHi: number }
  /** `ref`: the indicator that this one is tied to, by id. */
  | { readonly op: RelativeOp; readonly ref: string }
  | { readonly op: WordOp };

/** A statement with a number. */
export type Valued = Extract<Stated, { value: number }>;

/**
 * Several figures of one report under one name and period, in its order: places by stage of school, or two
 * counts of different reach. None of them is the region's, and nobody has added them up.
 */
export interface Several {
  readonly op: 'several';
  readonly parts: readonly Valued[];
}

/** Does it hold a number of its own? */
export function isValued(stated: Stated | Several): stated is Valued {
  return 'value' in stated;
}

/**
 * The number by which a statement is ranked and coloured, in the indicator's unit: the figure itself,
 * and the middle of a range (5%–6% ranks as 5.5%).
 */
export function rankValue(stated: Valued): number {
  return stated.op === 'between' ? (stated.value + stated.valueHi) / 2 : stated.value;
}
