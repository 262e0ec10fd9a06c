import {
  MEASURES,
  periodOf,
  reportYearOf,
  type Cell,
  type Loaded,
  type Measure,
  type Region,
} from '../domain';
import { allCells } from './outcome-cells';
import type { Shown } from './explore/rows';

/** What one report says of an indicator under every measure: target and last result side by side. */
export type Figures = Readonly<Record<Measure, Cell>>;

/** The year that another measure of the same report is about. */
export function periodBeside(measure: Measure, shown: Pick<Shown, 'measure' | 'period'>): number {
  return periodOf(measure, reportYearOf(shown.measure, shown.period));
}

/** The figures of any region, of the reports that a view is about. */
export function figuresOf(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period'>,
  implied: boolean,
): (region: Region) => Figures {
  const query = (measure: Measure) =>
    allCells(loaded, {
      indicator: shown.indicator.id,
      measure,
      period: periodBeside(measure, shown),
      implied,
    });
  const [target, actual, outcome, step, lead] = MEASURES.map(query);
  if (!target || !actual || !outcome || !step || !lead) throw new Error('a measure is missing');
  return (region) => ({
    target: target(region),
    actual: actual(region),
    outcome: outcome(region),
    step: step(region),
    lead: lead(region),
  });
}
