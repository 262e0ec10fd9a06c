import {
  periodOf,
  type Cell,
  type Indicator,
  type Kind,
  type Loaded,
  type Region,
} from '../../domain';
import { statedCells } from '../cells';
import { seriesOf } from '../explore/trend';

/** What one region's reports say of an indicator, year by year. */
export interface YearsOfRegion {
  readonly region: Region;
  /** Ascending; `series`: the id of the indicator told, an older one before another carries it on. */
  readonly years: readonly {
    readonly year: number;
    readonly series: string;
    readonly cell: Cell;
  }[];
}

/** An indicator over the years: first and last year of the axis, and a line for each region. */
export interface OverYears {
  readonly span: readonly [number, number];
  readonly lines: readonly YearsOfRegion[];
}

/** One kind of figure over all years that are loaded. */
export function overYears(
  loaded: Loaded,
  indicator: Indicator,
  regions: readonly Region[],
  kind: Kind,
): OverYears {
  const seriesIn = seriesOf(loaded.indicators, indicator);
  const years = loaded.years.map((reportYear) => {
    const year = periodOf(kind, reportYear);
    const series = seriesIn(year);
    return { year, series, cellOf: statedCells(loaded, series, year, kind) };
  });
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  return {
    span: [first, last],
    lines: regions.map((region) => ({
      region,
      years: years.map(({ year, series, cellOf }) => ({
        year,
        series,
        cell: cellOf(region.adcode),
      })),
    })),
  };
}
