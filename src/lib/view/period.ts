import { periodOf, type Loaded, type Measure } from '../domain';

/** The report year of a page that asks for none: the newest of the loaded. */
export function latestYear({ years }: Pick<Loaded, 'years'>): number {
  return Math.max(...years);
}

/** The report year that is asked for. */
export function yearOf(loaded: Pick<Loaded, 'years'>, year: number | 'latest'): number {
  return year === 'latest' ? latestYear(loaded) : year;
}

/** The year that a measure is about, of the reports of the latest year. */
export function latestPeriod(loaded: Pick<Loaded, 'years'>, measure: Measure): number {
  return periodOf(measure, latestYear(loaded));
}
