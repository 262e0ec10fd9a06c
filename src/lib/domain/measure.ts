import type { Indicator } from './indicator';
import type { Kind } from './observation';

export const MEASURES = ['target', 'actual', 'outcome', 'step', 'lead'] as const;
/**
 * What of an indicator is shown: this year's target, last year's result (`actual`), this year's result, as the
 * next report tells it, minus its target (`outcome`), target minus last result (`step`), target minus the target
 * of the level above (`lead`). The last three are in percentage points where the indicator is a percentage.
 */
export type Measure = (typeof MEASURES)[number];
/** A measure that is one figure minus another. */
export type Difference = Extract<Measure, 'outcome' | 'step' | 'lead'>;

export function isDifference(measure: Measure): measure is Difference {
  return measure !== 'target' && measure !== 'actual';
}

/** The unit in which a measure of an indicator is counted: differences of percentages are 百分点. */
export function measureUnit({ unit }: Pick<Indicator, 'unit'>, measure: Measure): string {
  return isDifference(measure) && unit === '%' ? '百分点' : unit;
}

/** Which kind of figure a measure is about first: all but the result itself are about a target. */
export function kindOf(measure: Measure): Kind {
  return measure === 'actual' ? 'actual' : 'target';
}

/**
 * The year of the report that states a figure: it sets targets for its own year, and gives results of the
 * year before. `period`: the year that the figure is about.
 */
export function reportYearOf(kind: Measure, period: number): number {
  return kindOf(kind) === 'actual' ? period + 1 : period;
}

/** The year that a report's figures are about: the inverse of `reportYearOf`. */
export function periodOf(kind: Measure, reportYear: number): number {
  return kindOf(kind) === 'actual' ? reportYear - 1 : reportYear;
}
