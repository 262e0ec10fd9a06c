import type { Cell } from '../../domain';
import type { YearsOfIndicator } from '../../view/region/years';
import { lineAxis } from '../trend/axis';
import { lineThrough, runs } from '../trend/run';

/** Half the length of a target's tick, as a share of a year's width, and at most px. */
const TICK_SHARE = 0.4;
const TICK_MOST = 4;

/** An indicator's years in small: outcomes as a line, targets as ticks; px from its upper left. */
export interface YearsSpark {
  /** Runs of years without a gap, within one series. */
  readonly paths: readonly string[];
  /** Outcomes that stand alone. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly ticks: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  /** Where another series begins to be told. */
  readonly breaks: readonly number[];
}

/** The number that a cell states; what is worked out has no place in a line of years. */
const figureOf = (cell: Cell) => (cell.state === 'value' ? [cell.value] : []);

export function yearsSpark(
  { span: [from, to], years, breaks }: YearsOfIndicator,
  { width, height }: { readonly width: number; readonly height: number },
): YearsSpark {
  const values = years.flatMap(({ target, actual }) => [...figureOf(target), ...figureOf(actual)]);
  const axis = lineAxis(values, height, 0);
  const step = width / Math.max(1, to - from + 1);
  const x = (year: number) => (year - from + 0.5) * step;
  const half = Math.min(TICK_MOST, step * TICK_SHARE);
  const told = years.flatMap(({ year, series, actual }) =>
    figureOf(actual).map((value) => ({ year, series, x: x(year), y: axis.at(value) })),
  );
  const parts = runs(told);
  return {
    paths: parts
      .filter(({ length }) => length > 1)
      .map((run) => lineThrough(run.map((one) => [one.x, one.y] as const))),
    dots: parts.flatMap((run) => {
      const [only] = run;
      return only && run.length === 1 ? [{ x: only.x, y: only.y }] : [];
    }),
    ticks: years.flatMap(({ year, target }) =>
      figureOf(target).map((value) => ({
        x1: x(year) - half,
        x2: x(year) + half,
        y: axis.at(value),
      })),
    ),
    breaks: breaks.map((year) => (year - from) * step),
  };
}
