import type { Outcome } from './outcome';

/** What became of the target of one year. */
export interface OutcomeYear {
  readonly year: number;
  readonly outcome: Outcome;
}

/** How a region fared with the targets of an indicator over the years. */
export interface OutcomeRecord {
  /** Years in which a target was met or missed, and those in which it was met. */
  readonly judged: number;
  readonly met: number;
  /** Years with a target and a result of which nothing can be said, or no side is the better one. */
  readonly unsaid: number;
  /** Mean of what was lacking in the years missed, in the indicator's unit, actual − target; `none` without any. */
  readonly meanMiss: number | 'none';
  /** The newest years in a row with one verdict; a year of which nothing is known ends it. `none` without any. */
  readonly streak:
    { readonly verdict: 'met' | 'missed'; readonly from: number; readonly to: number } | 'none';
}

/** A year in which a target was met or missed. */
interface Judged {
  readonly year: number;
  readonly verdict: 'met' | 'missed';
  readonly by: number;
}

/** The record of a region with an indicator. In: its years in any order, those without a target or a result left out. */
export function recordOf(years: readonly OutcomeYear[]): OutcomeRecord {
  const judged = years.flatMap(({ year, outcome }): Judged[] => {
    const { verdict } = outcome;
    return verdict === 'met' || verdict === 'missed' ? [{ year, verdict, by: outcome.by }] : [];
  });
  const missed = judged.filter(({ verdict }) => verdict === 'missed');
  return {
    judged: judged.length,
    met: judged.length - missed.length,
    unsaid: years.length - judged.length,
    meanMiss:
      missed.length === 0 ? 'none' : missed.reduce((sum, { by }) => sum + by, 0) / missed.length,
    streak: streakOf(judged),
  };
}

function streakOf(judged: readonly Judged[]): OutcomeRecord['streak'] {
  const newestFirst = [...judged].sort((a, b) => b.year - a.year);
  const [newest] = newestFirst;
  if (!newest) return 'none';
  const end = newestFirst.findIndex(
    ({ year, verdict }, i) => verdict !== newest.verdict || year !== newest.year - i,
  );
  const length = end === -1 ? newestFirst.length : end;
  return { verdict: newest.verdict, from: newest.year - length + 1, to: newest.year };
}
