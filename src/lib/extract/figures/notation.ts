import type { Words } from '../lexicon/word-class';
import type { Numeral } from './in-words';

/** What a reader takes for a figure: its words, and the rules that it goes by. All else is the same for all readers. */
export interface Notation {
  readonly scales: Words;
  readonly units: Words;
  /** Nouns that begin like a unit. */
  readonly unitLookalikes: Words;
  /** Numbers in words, tried in turn. */
  readonly numerals: readonly Numeral[];
  /** Two numbers may be the ends of a range. */
  readonly ranges: boolean;
  /** A word of degree after a number says how hard it is meant. */
  readonly degrees: boolean;
  /** What is told before a number may make a unit of what follows it (平均受教育年限8.6年). */
  readonly unitsBySubject: boolean;
  /** Counties and villages are units where counts of two kinds stand side by side (6村3镇). */
  readonly countsPlaces: boolean;
}
