import type { Advice, BringTableFaults } from '../../i18n/texts/bring-table-faults';
import type { Reason } from './failure';
import type { Problem } from './review';

/** A problem in words. Rows are told as spreadsheets number them. */
export function adviceOn(problem: Problem, texts: BringTableFaults): Advice {
  switch (problem.why) {
    case 'unit':
      return texts.unitProblem(problem.written, problem.wanted);
    case 'reference':
      return texts.referenceProblem(problem.name);
    case 'years':
      return texts.yearsProblem(problem.report);
    case 'duplicate':
      return texts.duplicateProblem(problem.row + 1);
    default:
      return texts.problems[problem.why];
  }
}

/** Why a file is not read, in words. */
export function failureIn({ failures }: BringTableFaults, reason: Reason): string {
  switch (reason.why) {
    case 'large':
      return failures.large(reason.bytes, reason.most);
    case 'long':
      return failures.long(reason.rows, reason.most);
    case 'wide':
      return failures.wide(reason.columns, reason.most);
    case 'quote':
      return failures.quote(reason.row);
    default:
      return failures[reason.why];
  }
}

const LETTERS = 26;

/** A column by its place as spreadsheets name it: A, Z, AA. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % LETTERS));
  return at < LETTERS ? last : columnLetter(Math.floor(at / LETTERS) - 1) + last;
}
