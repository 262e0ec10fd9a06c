import { periodOf, type Loaded, type Measure } from '../domain';

/** What tells the latest year. */
type Dated = Pick<Loaded, 'years' | 'reports'>;

/** The report year of a page that asks for none: the newest whose clauses are kept; without any the newest loaded. */
export function latestYear({ years, reports }: Dated): number {
  const kept = reports.filter(({ clauses }) => clauses).map(({ year }) => year);
  return Math.max(...(kept.length > 0 ? kept : years));
}

/** The report year that is asked for. */
export function yearOf(loaded: Dated, year: number | 'latest'): number {
  return year === 'latest' ? latestYear(loaded) : year;
}

/** The report years that a view shows: its own; of outcomes the next one's too, as far as there are any. */
export function neededYears(
  loaded: Dated & Pick<Loaded, 'held'>,
  view: { readonly year: number | 'latest'; readonly measure: Measure },
): number[] {
  const year = yearOf(loaded, view.year);
  const needed = view.measure === 'outcome' ? [year, year + 1] : [year];
  return needed.filter((one) => loaded.held.includes(one));
}

/** The year that a measure is about, of the reports of the latest year. */
export function latestPeriod(loaded: Dated, measure: Measure): number {
  return periodOf(measure, latestYear(loaded));
}
