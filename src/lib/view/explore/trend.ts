import { quantile } from 'd3-array';
import type { Cell, Indicator, Loaded, Region } from '../../domain';
import { cells } from '../cells';

/** What one region's reports say of one year: the target set for it, and what came about. */
export interface TrendYear {
  readonly year: number;
  readonly target: Cell;
  readonly actual: Cell;
}

/** One region over the years. */
export interface TrendLine {
  readonly region: Region;
  /** Every year of the trend, ascending; a year without a figure says why. */
  readonly years: readonly TrendYear[];
}

/** What most regions had in one year: the middle, and between which two values the middle half lies. */
export interface FieldYear {
  readonly year: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** How many regions have a number. */
  readonly count: number;
}

/** One indicator over the years: chosen regions before the field of all. */
export interface Trend {
  readonly indicator: Indicator;
  readonly unit: string;
  /** First and last year of the axis. */
  readonly span: readonly [number, number];
  readonly lines: readonly TrendLine[];
  /** Of actuals; only years in which enough regions have one. */
  readonly field: readonly FieldYear[];
}

/** Fewer regions than this have no middle half worth a band. */
const FIELD_LEAST = 8;

/**
 * The trend of an indicator. In: the regions drawn as lines, in the order of their colours; the regions of the
 * field behind them. A report of year t tells the targets of t and the actuals of t − 1, so the axis begins a year
 * before the first report and ends with the last.
 */
export function trendOf(
  loaded: Loaded,
  indicator: Indicator,
  chosen: readonly Region[],
  field: readonly Region[],
): Trend {
  const first = Math.min(...loaded.years) - 1;
  const last = Math.max(...loaded.years);
  const years = Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const query = { indicator: indicator.id, period: year, implied: true };
    return {
      year,
      target: cells(loaded, { ...query, measure: 'target' }),
      actual: cells(loaded, { ...query, measure: 'actual' }),
    };
  });
  return {
    indicator,
    unit: indicator.unit,
    span: [first, last],
    lines: chosen.map((region) => ({
      region,
      years: years.map(({ year, target, actual }) => ({
        year,
        target: target(region),
        actual: actual(region),
      })),
    })),
    field: years.flatMap(({ year, actual }) => fieldYear(year, field.map(actual))),
  };
}

function fieldYear(year: number, known: readonly Cell[]): FieldYear[] {
  const values = known.flatMap((cell) => (cell.state === 'value' ? [cell.value] : []));
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  if (
    values.length < FIELD_LEAST ||
    low === undefined ||
    median === undefined ||
    high === undefined
  )
    return [];
  return [{ year, low, median, high, count: values.length }];
}
