import { isTotal, MEASURES, type Indicator, type Loaded, type Measure } from '../domain';

/**
 * The measures that an indicator can be shown by: a part has no lead over the whole in what adds up, and reports of
 * one year alone tell no outcome.
 */
export function measuresOf(loaded: Pick<Loaded, 'held'>, indicator: Indicator): Measure[] {
  return MEASURES.filter(
    (measure) =>
      (measure !== 'lead' || !isTotal(indicator)) &&
      (measure !== 'outcome' || loaded.held.length > 1),
  );
}

/** Of these, what can be told of a report beside what is shown: its outcomes, only if the next year's are here. */
export function measuresAtHand(
  loaded: Pick<Loaded, 'held' | 'years'>,
  indicator: Indicator,
  reportYear: number,
): Measure[] {
  const next = reportYear + 1;
  const told = loaded.years.includes(next) || next > Math.max(...loaded.held);
  return measuresOf(loaded, indicator).filter((measure) => measure !== 'outcome' || told);
}
