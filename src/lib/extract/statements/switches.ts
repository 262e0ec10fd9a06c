/** Why a number is no quantity. */
export const NAME_RULES = [
  'part of a name',
  'ratio or sum',
  'rank',
  'date, age or ordinal',
  'announcement',
  'bare number',
  'time in a name',
  'threshold',
  'size in a name',
  'set',
  'start of a change',
] as const;

/** Classes of the lexicon. */
const WORD_CLASSES = [
  'degrees',
  'words of reach',
  'words of rise',
  'words of fall',
  'nouns of change',
  'names of rates',
  'words for each',
  'adverbs',
  'nouns of measure',
  'bare nouns of measure',
  'words of a shared tail',
  'nouns with an owner',
  'units',
  'nouns like counters',
  'scales',
  'deeds',
  'compounds of deeds',
  'leads',
] as const;

/** How lists are spread, and what is carried from one figure to the next. */
const CARRY_RULES = [
  'figures in turn',
  'alike',
  'list in the clause before',
  'told of the clause before in turn',
  'towns and country',
  'shared head',
  'shared tail',
  'shared owner',
  'an example for each figure',
  'shared deed',
  'shared opening',
  'shared words',
  'shared growth',
  'shared measure',
  'shared rate',
  'rate of the stock',
  'new over a comma',
  'doer of the clause before',
  'predicate of the counted',
  'lent unit',
  'own deed of a later member',
  'figures apart',
  'set returned to its subject',
  'new first',
  'number of a point',
  'change that is a deed',
  'growth after the figure',
  'deed within a noun',
  'new before a deed',
  'subject left out',
  'a sentence begins anew',
  'bare noun of measure',
  'works of the year',
  'the whole owns nothing',
  'state of a carried noun',
  'remark on the subject',
  'a wish is no deed',
  'rate of a day or month',
  'names like leads',
  'a part of the territory',
  'told before the figure',
  'topic of the clause before',
  'whom a deed serves',
  'late head',
  'late noun',
  'late predicate',
  'deed of the next figure',
  'attributes of a counted noun',
  'names before the next figure',
  'names after what is counted',
  'size of a named work',
  'share of what follows',
  'degree of completion',
  'task that was done',
  'counted after its deed',
  'examples left out',
  'degree governs a row',
  'range',
  'magnitude in words',
  'multiple in words',
  'tenths',
  'fraction',
  'measure by its subject',
  'degree after the figure',
  'names in quotation marks',
  'words of time',
  'present states',
  'several years',
] as const;

export const RULES = [...NAME_RULES, ...WORD_CLASSES, ...CARRY_RULES] as const;
export type Rule = (typeof RULES)[number];

/**
 * The rule that is switched off while a report is read. Rules stand deep within pure functions, so this is
 * kept here for the length of one call, not handed through all of them.
 */
let off: Rule | undefined;

export function isOn(rule: Rule): boolean {
  return rule !== off;
}

/** Runs something with one rule switched off, so that a test can see whether anything notices. */
export function without<T>(rule: Rule | undefined, run: () => T): T {
  const before = off;
  off = rule;
  try {
    return run();
  } finally {
    off = before;
  }
}
