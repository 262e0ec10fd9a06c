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
