import { quantile } from 'd3-array';
import type { Cell, Indicator, Loaded, Region } from '../../domain';
import { cells } from '../cells';

/** What one region's reports say of one year: the target set for it, and what came about. */
export interface TrendYear {
  readonly year: number;
  /** Id of the indicator told: an older series before the one that carries it on. */
  readonly series: string;
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
  readonly series: string;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** How many regions have a number. */
  readonly count: number;
}

/** One indicator over the years: chosen regions before the field of all. */
export interface Trend {
  readonly indicator: Indicator;
  /** First and last year of the axis. */
  readonly span: readonly [number, number];
  readonly lines: readonly TrendLine[];
  /** Of actuals; only years in which enough regions have one. */
  readonly field: readonly FieldYear[];
  /** The years from which the statistics tell another series, ascending: lines break before them. */
  readonly breaks: readonly number[];
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
  const seriesIn = seriesOf(loaded.indicators, indicator);
  const years = Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const series = seriesIn(year);
    const query = { indicator: series, period: year, implied: true };
    return {
      year,
      series,
      target: cells(loaded, { ...query, measure: 'target' }),
      actual: cells(loaded, { ...query, measure: 'actual' }),
    };
  });
  return {
    indicator,
    span: [first, last],
    lines: chosen.map((region) => ({
      region,
      years: years.map((one) => ({
        ...one,
        target: one.target(region),
        actual: one.actual(region),
      })),
    })),
    field: years.flatMap(({ year, series, actual }) => fieldYear(year, series, field.map(actual))),
    breaks: years.flatMap(({ year, series }, i) =>
      i > 0 && years[i - 1]?.series !== series ? [year] : [],
    ),
  };
}

/** Which series tells a year: an indicator's own from the year it begins, before that the one it carries on. */
function seriesOf(
  indicators: readonly Indicator[],
  indicator: Indicator,
): (year: number) => string {
  return (year) => {
    let told = indicator;
    while (told.continues && year < told.continues.since) {
      const { id } = told.continues;
      const older = indicators.find((one) => one.id === id);
      if (!older) break;
      told = older;
    }
    return told.id;
  };
}

function fieldYear(year: number, series: string, known: readonly Cell[]): FieldYear[] {
  const values = known.flatMap((cell) => (cell.state === 'value' ? [cell.value] : []));
  if (values.length < FIELD_LEAST) return [];
  const at = (share: number) => quantile(values, share) ?? Number.NaN;
  return [{ year, series, low: at(0.25), median: at(0.5), high: at(0.75), count: values.length }];
}
