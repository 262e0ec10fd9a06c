import { periodOf, type Loaded, type Measure } from '../domain';

/** The newest year that a measure can be about, of the loaded reports. */
export function latestPeriod(loaded: Pick<Loaded, 'years'>, measure: Measure): number {
  return periodOf(measure, Math.max(...loaded.years));
}

/** The years that the loaded reports are about, for a measure, ascending. */
export function periods(loaded: Pick<Loaded, 'years'>, measure: Measure): number[] {
  return loaded.years.map((year) => periodOf(measure, year));
}
