import { yearsOfNames } from './datapackage';

/** What a page needs of the package. The tables of regions, indicators and reports come with it. */
export interface Request {
  /** Report years, whole; `latest` is the newest whose clauses are kept, as far as a first view needs it. */
  readonly years: readonly number[] | 'latest';
  /** What of those years, and whether the regions below prefectures, of which there are 2,800. */
  readonly parts: readonly ('observations' | 'statements' | 'counties')[];
}

/**
 * Names of the files that are needed of those there are. Of the latest year the reports
 * and figures that a first view shows; of years asked for by number every partition, and the list of all
 * reports. A year that is not there is asked for all the same, and found missing.
 */
export function neededNames(names: readonly string[], { years, parts }: Request): string[] {
  const counties = parts.includes('counties') ? ['regions-county'] : [];
  const common = ['regions', 'indicators', ...counties];
  if (years === 'latest') {
    const year = latestYear(names);
    if (year === undefined) return [...common, 'reports'];
    const reports = names.includes(`reports-${year}`) ? `reports-${year}` : 'reports';
    return [...common, reports, ...ofYear(parts, year)];
  }
  const partitions = years.flatMap((year) => [
    `observations-${year}`,
    ...names.filter((name) => name.startsWith(`observations-${year}-`)),
    ...(parts.includes('statements') ? names.filter((name) => name === `statements-${year}`) : []),
  ]);
  return [...common, 'reports', ...partitions];
}

const ofYear = (parts: Request['parts'], year: number): string[] =>
  parts.flatMap((part) => (part === 'counties' ? [] : [`${part}-${year}`]));

/** The newest year whose clauses are kept, which is one with statements; without any the newest there is. */
function latestYear(names: readonly string[]): number | undefined {
  const years = yearsOfNames(names);
  return years.findLast((year) => names.includes(`statements-${year}`)) ?? years.at(-1);
}
