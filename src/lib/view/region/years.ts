import type { Cell, Indicator, Loaded } from '../../domain';
import { statedCells } from '../cells';
import { seriesOf } from '../explore/trend';

/** What a region's reports tell of one year: the target set for it, and what came about, as the next report tells it. */
export interface ToldYear {
  readonly year: number;
  /** The id of the indicator told: an older one before another carries it on. */
  readonly series: string;
  readonly target: Cell;
  readonly actual: Cell;
}

/** An indicator of one region over all years that are loaded. */
export interface YearsOfIndicator {
  readonly span: readonly [number, number];
  /** Every year of the span, ascending. */
  readonly years: readonly ToldYear[];
  /** Years from which another series is told. */
  readonly breaks: readonly number[];
}

/** An indicator of a region over the years: from the outcomes that the first report tells to the last one's targets. */
export function yearsOf(loaded: Loaded, indicator: Indicator, adcode: string): YearsOfIndicator {
  const seriesIn = seriesOf(loaded.indicators, indicator);
  const [first, last] = [Math.min(...loaded.years) - 1, Math.max(...loaded.years)];
  const years = Array.from({ length: last - first + 1 }, (_, i): ToldYear => {
    const year = first + i;
    const series = seriesIn(year);
    const cell = (kind: 'target' | 'actual') => statedCells(loaded, series, year, kind)(adcode);
    return { year, series, target: cell('target'), actual: cell('actual') };
  });
  return {
    span: [first, last],
    years,
    breaks: years
      .filter(({ series }, i) => i > 0 && series !== years[i - 1]?.series)
      .map(({ year }) => year),
  };
}
