import type { Cell } from '../../domain';
import type { Unsaid } from '../../domain/outcome';
import { recordOf, type OutcomeRecord, type OutcomeYear } from '../../domain/record';
import type { TrendYear } from './trend';

/** Why nothing can be said of a target: of what it says itself, or because no outcome is told. */
export type Untold = Unsaid | 'missing' | 'abridged' | 'unread' | 'pending';

/** How a region fared with its targets over the years, and of how many nothing can be said. */
export interface TargetRecord extends OutcomeRecord {
  /** First and last year of which something is said; `none` without any. */
  readonly span: readonly [number, number] | 'none';
  /** Years with a target and a figure for both, where neither side is the better one. */
  readonly unjudged: number;
  /** Years with a target of which nothing can be said, by the reason, the most frequent first. */
  readonly untold: readonly { readonly why: Untold; readonly years: number }[];
}

/** The record of a region with an indicator. In: its years, ascending. */
export function targetRecord(years: readonly TrendYear[]): TargetRecord {
  const set = years.filter(({ target }) => 'sources' in target);
  const told = set.flatMap(({ year, outcome }): OutcomeYear[] =>
    outcome.state === 'value' && outcome.verdict
      ? [{ year, outcome: { verdict: outcome.verdict, by: outcome.value } }]
      : [],
  );
  const judged = told.filter(({ outcome }) => outcome.verdict !== 'unjudged');
  const [first, last] = [judged[0], judged.at(-1)];
  return {
    ...recordOf(told),
    span: first && last ? [first.year, last.year] : 'none',
    unjudged: told.length - judged.length,
    untold: counted(set.flatMap(({ outcome }) => untoldOf(outcome))),
  };
}

function untoldOf(outcome: Cell): Untold[] {
  switch (outcome.state) {
    case 'value':
    case 'implied':
      return [];
    // Several figures of parts have no one number either.
    case 'words':
      return [outcome.why ?? 'words'];
    default:
      return [outcome.state];
  }
}

function counted(reasons: readonly Untold[]): { why: Untold; years: number }[] {
  const counts = new Map<Untold, number>();
  for (const why of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, years]) => ({ why, years })).sort((a, b) => b.years - a.years);
}
