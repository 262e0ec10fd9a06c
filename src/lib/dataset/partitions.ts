import { yearsOfNames } from './datapackage';

/** What a page needs of the package. The tables of regions, indicators and reports come with it. */
export interface Request {
  /** Report years; `latest` is the newest whose clauses are kept, as far as a first view needs it. */
  readonly years: readonly number[] | 'latest';
  /**
   * What of those years: with `cities` those that stand apart too. `reports`: those of all years, without their figures.
   * `counties`: the regions below prefectures, of which there are 2,800; no page shows their figures.
   */
  readonly parts: readonly ('observations' | 'statements' | 'cities' | 'counties' | 'reports')[];
}

/**
 * Names of the files that are needed of those there are. A year that is not there is asked for all the same, and found
 * missing.
 */
export function neededNames(names: readonly string[], { years, parts }: Request): string[] {
  const asked = years === 'latest' ? latestYear(names) : years;
  const levels = parts.includes('cities') ? ['', '-prefecture'] : [''];
  const filesOf = (family: string, of = asked): string[] =>
    of.flatMap((year) => levels.map((level) => `${family}-${year}${level}`));
  const isThere = (name: string): boolean => names.includes(name);
  const reported = parts.includes('reports') ? yearsOfNames(names) : asked;
  const inYears = reported.every((year) => isThere(`reports-${year}`));
  const optional = [
    ...filesOf('observations'),
    ...(inYears ? filesOf('reports', reported) : ['reports']),
    ...(parts.includes('statements') ? filesOf('statements') : []),
    ...(parts.includes('counties') ? ['regions-county'] : []),
  ];
  const needed = ['regions', 'indicators', ...asked.map((year) => `observations-${year}`)];
  return [...new Set([...needed, ...optional.filter(isThere)])];
}

/** The newest year whose clauses are kept, which is one with statements; without any the newest there is. */
function latestYear(names: readonly string[]): number[] {
  const years = yearsOfNames(names);
  const kept = years.filter((year) => names.includes(`statements-${year}`));
  return (kept.length > 0 ? kept : years).slice(-1);
}
