import { SCALE_WORDS } from '../../figures/scales';
import { UNIT_LOOKALIKES } from '../../figures/unit-at';
import { UNIT_WORDS } from '../../figures/units';
import type { Words } from '../../lexicon/word-class';
import { BARE, MEASURED, OWNED, SHARED } from './nouns';
import { BETWEEN, CHANGE_NOUNS, DEGREE, DOWN, EACH, RATE_NAMES, REACH, UP } from './predicates';
import { COMPOUNDS, DEEDS, LEADS } from './verbs';

/** Every class of words that the rules ask about, by its name. */
export const VOCABULARY = {
  degrees: DEGREE,
  reach: REACH,
  rise: UP,
  fall: DOWN,
  changeNouns: CHANGE_NOUNS,
  rateNames: RATE_NAMES,
  each: EACH,
  adverbs: BETWEEN,
  measures: MEASURED,
  bareMeasures: BARE,
  sharedTails: SHARED,
  ownedMeasures: OWNED,
  units: UNIT_WORDS,
  notUnits: UNIT_LOOKALIKES,
  scales: SCALE_WORDS,
  deeds: DEEDS,
  compounds: COMPOUNDS,
  leads: LEADS,
} satisfies Readonly<Record<string, Words>>;

export type Vocabulary = Readonly<Record<keyof typeof VOCABULARY, Words>>;
