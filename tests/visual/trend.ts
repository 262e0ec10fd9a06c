import type { Cell, Indicator, Loaded, Stated } from '../../src/lib/domain';
import { NATION } from '../../src/lib/domain';
import type { FieldYear, Trend, TrendLine } from '../../src/lib/view/explore/trend';

/** Years of the invented trend; from 2014 on another series is told. */
const YEARS = Array.from({ length: 14 }, (_, i) => 2008 + i);
const BREAK = 2014;
const SERIES = { before: 'gdp', after: 'income_growth' };

const stated = (op: 'eq' | 'approx' | 'ge' | 'le', value: number): Cell => ({
  state: 'value',
  value,
  stated: { op, value },
  sources: [],
});
const NO_ACTUAL: Readonly<Record<number, Cell>> = {
  1: { state: 'missing' },
  2: { state: 'abridged' },
  3: { state: 'unread' },
  4: { state: 'words', stated: { op: 'qualitative' }, sources: [] },
};
const sync: Stated = { op: 'sync', ref: 'gdp_growth' };

/** The actual of the `at`th year of the `nth` region: a wave of its own, with a gap of every kind somewhere. */
function actual(nth: number, at: number): Cell {
  const gap = NO_ACTUAL[(nth * 5 + at * 3) % 23];
  return gap ?? stated('eq', Math.round((8 + 3 * Math.sin(at / 2 + nth) - at / 4) * 10) / 10);
}

function target(nth: number, at: number): Cell {
  const value = 7 + ((nth + at) % 4) / 2 - at / 5;
  const kind = (nth + at) % 5;
  if (kind === 4)
    return { state: 'implied', value, implies: { op: 'eq', value }, stated: sync, sources: [] };
  return stated((['approx', 'ge', 'eq', 'le'] as const)[kind] ?? 'eq', value);
}

/** Met and missed by turns. */
const outcome = (nth: number, at: number): Cell => ({
  state: 'value',
  value: 0,
  stated: { op: 'eq', value: 0 },
  sources: [],
  verdict: (nth + at) % 3 === 0 ? 'missed' : 'met',
});

/** A trend of the invented country's provinces: all signs, gaps of every kind, a break. */
export function trendOfCountry({ regions }: Loaded, indicator: Indicator): Trend {
  const lineOf = (region: TrendLine['region'], nth: number): TrendLine => ({
    region,
    years: YEARS.map((year, at) => ({
      year,
      series: year < BREAK ? SERIES.before : SERIES.after,
      target: target(nth, at),
      actual: actual(nth, at),
      outcome: outcome(nth, at),
    })),
  });
  const field = YEARS.map((year, at): FieldYear => {
    const median = 8 - at / 4;
    const series = year < BREAK ? SERIES.before : SERIES.after;
    return { year, series, low: median - 1.2, median, high: median + 1.5, count: 31 };
  });
  const [nation] = regions.filter(({ adcode }) => adcode === NATION);
  return {
    indicator,
    span: [YEARS[0] ?? 0, YEARS.at(-1) ?? 0],
    whole: nation ? lineOf(nation, 0) : 'none',
    lines: regions
      .filter(({ parent }) => parent === NATION)
      .map((region, i) => lineOf(region, i + 1)),
    field,
    breaks: [{ from: BREAK, older: SERIES.before }],
  };
}
