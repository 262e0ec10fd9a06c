import type { Kind, Loaded, Measure } from '../domain';

/** Which kind of figure decides a measure's period: a result's year is the year before its report. */
export function kindOf(measure: Measure): Kind {
  return measure === 'actual' ? 'actual' : 'target';
}

/** The newest year that a measure can be about: the report's own year for aims, the one before for results. */
export function latestPeriod(loaded: Pick<Loaded, 'years'>, measure: Measure): number {
  const newest = Math.max(...loaded.years);
  return kindOf(measure) === 'actual' ? newest - 1 : newest;
}

/** The years that the loaded reports are about, for a measure, ascending. */
export function periods(loaded: Pick<Loaded, 'years'>, measure: Measure): number[] {
  return loaded.years.map((year) => (kindOf(measure) === 'actual' ? year - 1 : year));
}
