import type { Figure } from '../../figures/figure';
import type { WordRole } from '../../lexicon/word-roles';

/** A word of the plain text. Offsets are of the plain text. */
export interface Token {
  readonly role: WordRole;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where `role` is `figure`. */
  readonly figure: Figure | undefined;
}

/** A word in another role. */
export function inRole({ text, start, end, figure }: Token, role: WordRole): Token {
  return { role, text, start, end, figure };
}

/** The text of words in one. */
export function textOf(words: readonly Token[]): string {
  let text = '';
  for (const word of words) text += word.text;
  return text;
}
