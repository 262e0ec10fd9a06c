import type { Token } from './token';
import { isVerbal, nounEnd } from './noun';

/** A piece's words: those of its noun, and those of what is said of it. */
export interface Divided {
  readonly noun: readonly Token[];
  readonly predicate: readonly Token[];
}

/**
 * Splits a piece after its noun. A comparison or a remark after a name ends the noun, whatever follows;
 * in a piece without a figure a word of degree does too (迈上新台阶).
 */
export function divide(words: readonly Token[], hasFigure: boolean): Divided {
  const end = nounEnd(words, cutOf(words, hasFigure));
  if (end === 0) return { noun: NONE, predicate: words };
  if (end === words.length) return { noun: words, predicate: NONE };
  return { noun: words.slice(0, end), predicate: words.slice(end) };
}

const NONE: readonly Token[] = [];

function cutOf(words: readonly Token[], hasFigure: boolean): number {
  let named = false;
  let verbal = true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const cuts = isComparing(word) || (!hasFigure && word.role === 'degree');
    if (cuts && (named || verbal)) return at;
    named ||= word.role === 'name' || word.role === 'bare';
    verbal &&= isVerbal(word);
  }
  return words.length;
}

function isComparing({ role }: Token): boolean {
  return role === 'share' || role === 'remark' || role === 'above' || role === 'than';
}
