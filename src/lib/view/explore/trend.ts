import { quantileSorted } from 'd3-array';
import {
  isTotal,
  NATION,
  type Cell,
  type Indicator,
  type Loaded,
  type Measure,
  type Region,
} from '../../domain';
import { allCells } from '../outcome-cells';
import type { Slots } from './slots';

/** What one region's reports say of one year: the target set for it, what came about, and whether that met it. */
export interface TrendYear {
  readonly year: number;
  /** Id of the indicator told: an older series before the one that carries it on. */
  readonly series: string;
  readonly target: Cell;
  readonly actual: Cell;
  readonly outcome: Cell;
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

/** From which year another series is told, and the one told before. */
export interface SeriesBreak {
  readonly from: number;
  readonly older: string;
}

/** One indicator over the years: regions before the field of all. */
export interface Trend {
  readonly indicator: Indicator;
  /** First and last year of the axis. */
  readonly span: readonly [number, number];
  /** The nation; `none` where a total of the whole is no yardstick for its parts. */
  readonly whole: TrendLine | 'none';
  /** In the order of their codes, as statistics list them. */
  readonly lines: readonly TrendLine[];
  /** Of actuals; only years in which enough regions have one. */
  readonly field: readonly FieldYear[];
  /** Ascending: lines break before them. */
  readonly breaks: readonly SeriesBreak[];
  /** The place of each line among the series. Default: their order. */
  readonly slots?: Slots;
}

/** Fewer regions than this have no middle half worth a band. */
export const FIELD_LEAST = 8;

/** What a line is of. */
interface LineQuery {
  readonly indicator: Indicator;
  /** Work out relative targets (推算)? Otherwise they are words. */
  readonly implied: boolean;
}

/** What a trend is of. */
interface TrendQuery extends LineQuery {
  /** The regions that have a line each, and those that make up the field behind them. */
  readonly regions: readonly Region[];
  readonly field: readonly Region[];
}

type Lookup = (region: Region) => Cell;

/** One year of a trend, of any region. */
type YearOfAll = {
  readonly [part in keyof TrendYear]: TrendYear[part] extends Cell ? Lookup : TrendYear[part];
};

/** The years of an indicator. A report of year t tells the targets of t and the actuals of t − 1. */
function yearsOf(loaded: Loaded, { indicator, implied }: LineQuery): readonly YearOfAll[] {
  const first = Math.min(...loaded.years) - 1;
  const last = Math.max(...loaded.years);
  const seriesIn = seriesOf(loaded.indicators, indicator);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const series = seriesIn(year);
    const asked = { indicator: series, period: year, implied };
    // The field is of actuals alone.
    const lookup = (measure: Measure): Lookup => {
      let cellOf: Lookup | undefined;
      return (region) => (cellOf ??= allCells(loaded, { ...asked, measure }))(region);
    };
    return {
      year,
      series,
      target: lookup('target'),
      actual: lookup('actual'),
      outcome: lookup('outcome'),
    };
  });
}

const byCode = (a: Region, b: Region) => a.adcode.localeCompare(b.adcode);

function lineOf(years: readonly YearOfAll[], region: Region): TrendLine {
  return {
    region,
    years: years.map((one) => ({
      ...one,
      target: one.target(region),
      actual: one.actual(region),
      outcome: one.outcome(region),
    })),
  };
}

/** Regions' lines over the years, in the order of their codes. */
function linesIn(years: readonly YearOfAll[], regions: readonly Region[]): readonly TrendLine[] {
  return [...regions].sort(byCode).map((region) => lineOf(years, region));
}

/**
 * The trend of an indicator. Its axis begins a year before the first report, which tells of that, and ends with the
 * last.
 */
export function trendOf(loaded: Loaded, query: TrendQuery): Trend {
  const { indicator, field } = query;
  const years = yearsOf(loaded, query);
  const [first, last] = [years[0], years.at(-1)];
  const nation = loaded.regions.find(({ adcode }) => adcode === NATION);
  return {
    indicator,
    span: [first?.year ?? Number.NaN, last?.year ?? Number.NaN],
    whole: nation && !isTotal(indicator) ? lineOf(years, nation) : 'none',
    lines: linesIn(years, query.regions),
    field: years.flatMap(({ year, series, actual }) => fieldYear(year, series, field.map(actual))),
    breaks: years.flatMap(({ year, series }, i) => {
      const older = years[i - 1]?.series ?? series;
      return older === series ? [] : [{ from: year, older }];
    }),
  };
}

/** The place of a region's line among the series; `whole` for the nation's, or whatever has no line of its own. */
export function slotIn(
  { lines, slots }: Pick<Trend, 'lines' | 'slots'>,
  adcode: string,
): number | 'whole' {
  const at = lines.findIndex(({ region }) => region.adcode === adcode);
  return at === -1 ? 'whole' : (slots?.get(adcode) ?? at);
}

/**
 * A trend with the lines of other regions, each in its place among the series where `slots` names it: the field, which
 * takes the figures of all, stays.
 */
export function withRegions(
  loaded: Loaded,
  trend: Trend,
  query: LineQuery & Pick<TrendQuery, 'regions'>,
  slots?: Slots,
): Trend {
  const lines = linesIn(yearsOf(loaded, query), query.regions);
  return slots ? { ...trend, lines, slots } : { ...trend, lines };
}

/** Is there nothing to draw: no figure of the nation, of a region with a line, or of the field? */
export function isEmpty({ whole, lines, field }: Trend): boolean {
  const has = ({ years }: TrendLine) =>
    years.some(({ target, actual }) => 'value' in target || 'value' in actual);
  return field.length === 0 && !lines.some(has) && (whole === 'none' || !has(whole));
}

/** Which series tells a year: an indicator's own from the year it begins, before that the one it carries on. */
export function seriesOf(
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
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => quantileSorted(sorted, share) ?? Number.NaN;
  return [{ year, series, low: at(0.25), median: at(0.5), high: at(0.75), count: values.length }];
}
