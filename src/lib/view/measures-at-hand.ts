import type { Indicator, Loaded, Measure } from '../domain';
import { measuresOf } from './measures';

/** Of the measures that an indicator can be shown by, what can be told of a report beside what is shown: its outcomes, only if the next year's are here. */
export function measuresAtHand(
  loaded: Pick<Loaded, 'held' | 'years'>,
  indicator: Indicator,
  reportYear: number,
): Measure[] {
  const next = reportYear + 1;
  const told = loaded.years.includes(next) || next > Math.max(...loaded.held);
  return measuresOf(loaded, indicator).filter((measure) => measure !== 'outcome' || told);
}
