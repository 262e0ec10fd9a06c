import { NUMERALS, type Numeral } from '../figures/in-words';
import { UNIT_RULES } from '../figures/amount';
import { DEGREE_AFTER_RULES } from '../figures/degree';
import { RANGE_RULES } from '../figures/figure';
import { CHUNK_RULES } from './clauses/chunk';
import { MASK_RULES } from './clauses/mask';
import { NON_QUANTITIES, type NonQuantity } from './clauses/non-quantity';
import { CHANGE_RULES } from './columns/change';
import { DEGREE_RULES } from './columns/degree';
import { GROWTH_RULES, type GrowthRule } from './columns/growing';
import { TIME_RULES } from './columns/time';
import { VOCABULARY, type Vocabulary } from './lexicon/vocabulary';
import { MEMORY_RULES } from './paragraph';
import { COUNTED_NOUN_RULES } from './subject/after-figure';
import { CARRIED_RULES } from './subject/carried';
import { ORDER_RULES, SUBJECT_RULES } from './subject/compose';
import type { SubjectRule } from './subject/composed';
import { COUNTED_RULES } from './subject/counted';
import { DEED_RULES } from './subject/deeds';
import { APART_RULES } from './subject/figures-apart';
import { IN_FULL_RULES } from './subject/in-full';
import { TURN_RULES } from './subject/in-turn';
import { LATE_NOUNS, NEXT_DEED_RULES, type LateNoun } from './subject/late-nouns';
import { LEAD_RULES } from './subject/lead';
import { LEFT_OUT_RULES } from './subject/left-out';
import { LIST_RULES } from './subject/lists';
import { SET_RULES } from './subject/named-sets';
import { OWN_WORD_RULES } from './subject/own-words';
import { PREDICATE_RULES } from './subject/predicate';
import { SHARE_RULES } from './subject/share';
import { SPAN_RULES } from './subject/span';
import { TERRITORY_RULES } from './subject/territory';
import { TOPIC_NOUN_RULES } from './subject/topic-noun';

/** Rules that are asked for by name. */
const RULES = {
  // Figures, and the clause divided among them
  ...MASK_RULES,
  ...UNIT_RULES,
  ...RANGE_RULES,
  ...DEGREE_AFTER_RULES,
  ...CHUNK_RULES,
  ...SET_RULES,
  ...APART_RULES,
  ...NEXT_DEED_RULES,
  // The words around a figure
  ...DEED_RULES,
  ...LEAD_RULES,
  ...PREDICATE_RULES,
  ...COUNTED_NOUN_RULES,
  ...OWN_WORD_RULES,
  // What a figure is of
  ...COUNTED_RULES,
  ...SHARE_RULES,
  ...LEFT_OUT_RULES,
  ...IN_FULL_RULES,
  ...CARRIED_RULES,
  ...ORDER_RULES,
  ...TOPIC_NOUN_RULES,
  ...MEMORY_RULES,
  ...LIST_RULES,
  ...TURN_RULES,
  ...TERRITORY_RULES,
  // What a figure says
  ...CHANGE_RULES,
  ...DEGREE_RULES,
  ...TIME_RULES,
  ...SPAN_RULES,
};

/**
 * The words and rules that statements are read by, handed to all that read. A rule is a row of a table, with a
 * name; the table stands beside the functions that it names. Where a table is a list, its rules are tried in turn;
 * all others are asked for by name. A grammar may lack any of them: then the text is read without it.
 */
export interface Grammar {
  readonly words: Vocabulary;
  readonly rules: Partial<typeof RULES>;
  readonly numerals: readonly Numeral[];
  readonly nonQuantities: readonly NonQuantity[];
  readonly lateNouns: readonly LateNoun[];
  readonly subjects: readonly SubjectRule[];
  readonly growths: readonly GrowthRule[];
}

/** All words and rules. */
export const GRAMMAR: Grammar = {
  words: VOCABULARY,
  rules: RULES,
  numerals: NUMERALS,
  nonQuantities: NON_QUANTITIES,
  lateNouns: LATE_NOUNS,
  subjects: SUBJECT_RULES,
  growths: GROWTH_RULES,
};
