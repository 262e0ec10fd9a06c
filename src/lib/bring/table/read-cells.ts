import type { Kind } from '../../domain';
import { plain } from '../../view/search/match';

/** Years that figures of work reports can be about. */
const [FIRST, LAST] = [1949, 2100];

/** The year of a cell: 2024, 2024年, 2024年度, 2024-01-01, 2024年报告; `unknown` for what is none. */
export function readYear(cell: string): number | 'unknown' {
  const year = /^(\d{4})(?:\.0+|年.{0,4}|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?$/u.exec(plain(cell))?.[1];
  const number = Number(year);
  return year !== undefined && number >= FIRST && number <= LAST ? number : 'unknown';
}

const KINDS: readonly (readonly [words: RegExp, kind: Kind | 'derived'])[] = [
  [/^(?:目标较实绩|较上级目标|完成情况|step|lead|targetminus.*|metormissed)$/u, 'derived'],
  [/^(?:目标值?|.{0,4}目标|计划数?|预期值?|预计|targets?|plan(?:ned)?)$/u, 'target'],
  [
    /^(?:实绩|上年实绩|实际值?|实际完成|完成数?|完成值|结果|actuals?|outcomes?|results?|lastyear['’]soutcome)$/u,
    'actual',
  ],
];

/**
 * The kind of figure that a cell names; `derived` for a difference of two, as the page's own files have them; `unknown` for
 * what is none. English has “Outcome” for results; files for programs
 * have the same word, small, for what became of a target.
 */
export const readKind = (cell: string): Kind | 'derived' | 'unknown' =>
  cell.trim() === OUTCOME
    ? 'derived'
    : (KINDS.find(([words]) => words.test(plain(cell)))?.[1] ?? 'unknown');

/** The measure of what became of a target, as programs' files name it. */
const OUTCOME = 'outcome';
