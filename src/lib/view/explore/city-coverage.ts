import type { Loaded, Region } from '../../domain';

/** How many cities have a report of a year, of how many. */
export interface Coverage {
  readonly held: number;
  readonly of: number;
}

const citiesOf = (regions: readonly Region[], whole: string | 'all') =>
  regions.filter(
    ({ level, parent }) => level === 'prefecture' && (whole === 'all' || parent === whole),
  );

/** Cities with a report of a year, counted once: of a province by its code, or of all. */
export function cityCoverage(
  { regions, reports }: Pick<Loaded, 'regions' | 'reports'>,
  year: number,
): (whole: string | 'all') => Coverage {
  const read = new Set(reports.filter((one) => one.year === year).map(({ adcode }) => adcode));
  const counts = new Map<string, { held: number; of: number }>([['all', { held: 0, of: 0 }]]);
  for (const { adcode, parent } of citiesOf(regions, 'all'))
    for (const whole of [parent, 'all']) {
      const count = counts.get(whole) ?? { held: 0, of: 0 };
      counts.set(whole, count);
      count.of += 1;
      if (read.has(adcode)) count.held += 1;
    }
  return (whole) => counts.get(whole) ?? { held: 0, of: 0 };
}

/** The year of which most cities have a report, the latest of several; `none` where no city ever has one. */
export function bestYear(
  loaded: Pick<Loaded, 'regions' | 'reports'>,
  whole: string | 'all',
): { readonly year: number; readonly held: number } | 'none' {
  const codes = new Set(citiesOf(loaded.regions, whole).map(({ adcode }) => adcode));
  const counts = new Map<number, number>();
  for (const { adcode, year } of loaded.reports)
    if (codes.has(adcode)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best ? { year: best[0], held: best[1] } : 'none';
}
