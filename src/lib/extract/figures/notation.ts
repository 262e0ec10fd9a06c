import type { Words } from '../lexicon/word-class';
import type { UNIT_RULES } from './amount';
import type { DEGREE_AFTER_RULES } from './degree';
import type { RANGE_RULES } from './figure';
import type { Numeral } from './in-words';

/**
 * What a reader takes for a figure: its words, and the rules that it goes by. All else is the same for all readers.
 * What a notation lacks, it reads without.
 */
export interface Notation {
  readonly words: {
    readonly scales: Words;
    readonly units: Words;
    /** Nouns that begin like a unit. */
    readonly notUnits: Words;
  };
  readonly rules: Partial<typeof UNIT_RULES & typeof RANGE_RULES & typeof DEGREE_AFTER_RULES>;
  /** Numbers in words, tried in turn. */
  readonly numerals: readonly Numeral[];
}
