import type { Indicator, Loaded, Region, Topic } from '../../domain';
import { fieldOf, type FieldOf } from './field';
import { leafOrder } from './leaf-order';
import type { MatrixOrder } from './state';

/** How many governments set an indicator's target in a year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  /** Of them those that say no figure. */
  readonly inWords: number;
  /** Of how many a report is held. */
  readonly of: number;
  /** Of how many the copy is whole: of the others nothing says that they set none. */
  readonly whole: number;
}

/**
 * Since when most set it, or no longer do: by the newest year, and the one at which that began. `never`: in no year
 * did more than half, the most in `year`; `always`: in every year.
 */
export type Majority =
  | { readonly kind: 'since' | 'until'; readonly year: number }
  | { readonly kind: 'never'; readonly year: number; readonly count: number }
  | { readonly kind: 'always' };

export interface YearLine {
  readonly indicator: Indicator;
  readonly counts: readonly YearCount[];
  readonly majority: Majority;
}

/** Which targets were set by how many, year by year. */
export interface MatrixYears {
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  /** Indicators that nobody set in any year. */
  readonly unset: readonly Indicator[];
}

export interface YearsQuery extends FieldOf {
  readonly topic: Topic | 'all';
  /** Only targets among the main ones of a report? */
  readonly headline: boolean;
  readonly order: MatrixOrder;
}

const isMost = ({ count, of }: YearCount) => count * 2 > of;

function majorityOf(counts: readonly YearCount[]): Majority {
  const newest = counts.at(-1);
  const now = newest !== undefined && isMost(newest);
  const turned = counts.findLastIndex((one) => isMost(one) !== now);
  const since = counts[turned + 1];
  if (turned >= 0 && since) return { kind: now ? 'since' : 'until', year: since.year };
  if (now) return { kind: 'always' };
  const [most] = [...counts].sort((a, b) => b.count - a.count || a.year - b.year);
  return { kind: 'never', year: most?.year ?? 0, count: most?.count ?? 0 };
}

/** Who sets a target for a year, as its own report tells or, in a few, the next. */
export function settersOf(
  loaded: Loaded,
  { indicator, year, headline }: { indicator: string; year: number; headline: boolean },
  field: readonly Region[],
): readonly Region[] {
  const told = loaded.observations.where(indicator, year, 'target');
  const setters = new Set(
    told.filter((one) => one.headline || !headline).map(({ adcode }) => adcode),
  );
  return field.filter(({ adcode }) => setters.has(adcode));
}

/** How many governments of a field set which target, over all years loaded of which they have any report. */
export function matrixYears(loaded: Loaded, query: YearsQuery): MatrixYears {
  const { topic, headline, order } = query;
  const field = fieldOf(loaded, query);
  const codes = new Set(field.map(({ adcode }) => adcode));
  const held = loaded.reports.filter(({ adcode }) => codes.has(adcode));
  const years = loaded.years.filter((year) => held.some((report) => report.year === year));
  const covered = years.map((year) => {
    const reports = held.filter((report) => report.year === year);
    const whole = reports.filter(({ copy }) => copy === 'whole').length;
    return { year, of: reports.length, whole };
  });
  const countsOf = (indicator: string): YearCount[] =>
    covered.map(({ year, of, whole }) => {
      const setters = settersOf(loaded, { indicator, year, headline }, field);
      const told = loaded.observations.where(indicator, year, 'target');
      const figured = new Set(
        told.flatMap(({ adcode, stated }) => ('value' in stated ? [adcode] : [])),
      );
      const inWords = setters.filter(({ adcode }) => !figured.has(adcode)).length;
      return { year, of, whole, count: setters.length, inWords };
    });
  const all = loaded.indicators
    .filter((one) => topic === 'all' || one.topic === topic)
    .map((indicator) => {
      const counts = countsOf(indicator.id);
      return { indicator, counts, majority: majorityOf(counts) };
    });
  const lines = all.filter(({ counts }) => counts.some(({ count }) => count > 0));
  return {
    years,
    lines: inOrder(lines, order),
    unset: all.filter((one) => !lines.includes(one)).map(({ indicator }) => indicator),
  };
}

const total = ({ counts }: YearLine) => counts.reduce((sum, { count }) => sum + count, 0);

/** By topic, as they are listed; by how many set them in all; or alike courses side by side. */
function inOrder(lines: readonly YearLine[], order: MatrixOrder): readonly YearLine[] {
  if (order === 'region') return lines;
  if (order === 'count') return [...lines].sort((a, b) => total(b) - total(a));
  const shares = lines.map(({ counts }) =>
    counts.map(({ count, of }) => (of === 0 ? 0 : count / of)),
  );
  const apart = (a: number, b: number) =>
    (shares[a] ?? []).reduce((sum, share, i) => sum + Math.abs(share - (shares[b]?.[i] ?? 0)), 0);
  return leafOrder(lines.length, apart).flatMap((at) => lines[at] ?? []);
}
