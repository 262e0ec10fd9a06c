import type { Chunk } from '../clauses/chunk';
import type { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { ALIKE } from '../lexicon/predicates';
import { readLead, tidyNoun } from './lead';
import { listMembers, ownerOf, type ListMember } from './lists';
import type { Predicated } from './predicate';

/** A row of figures, or one figure for all, and the words that may list what they are of. */
export interface Listing {
  readonly chunk: Chunk;
  readonly predicate: Predicated;
  /** The chunk's own subject. */
  readonly whole: Phrase;
  /** The clause before, where it holds no figure. */
  readonly waiting: Phrase;
  /** The subjects of the clause before in the same sentence, where it holds figures. */
  readonly told: readonly Phrase[];
}

/** How a list goes, told before its figures: 原油、天然气年产量加快提升，分别增至…. */
const MOVES = /(?:加快|稳步|持续|快速|较快|不断|大幅)[\u4e00-\u9fff]{2}$|发展壮大$/;
/** Words that measure one thing by another: 高于全国. */
const AGAINST = /^(?:占|高于|低于|快于|高出)/;

/** The members of a list that a row of figures, or one figure for all, tells of; and the rule that says so. */
export function membersTold(
  grammar: Grammar,
  listing: Listing,
): { readonly rule: string; readonly members: readonly ListMember[] } {
  const { figures, left } = listing.chunk;
  const rule = figures.length > 1 ? 'figures in turn' : 'alike';
  if (figures.length === 1 && !ALIKE.test(left.text)) return { rule, members: [] };
  return { rule, members: grammar.rules[rule]?.(grammar, listing) ?? [] };
}

/** 甲、乙分别增长5%、6%: a figure for each member. */
function eachItsOwn(grammar: Grammar, listing: Listing): readonly ListMember[] {
  const count = listing.chunk.figures.length;
  const before = toldInTurn(grammar, listing, count);
  if (before.length > 0) return before;
  const within = grammar.rules['within each of the clause before']?.(grammar, listing, count) ?? [];
  if (within.length > 0) return within;
  const example = grammar.rules['an example for each figure'];
  const examples = example?.(grammar, listing.predicate.noun, count) ?? [];
  return examples.length > 0 ? examples : listMembers(grammar, listOf(grammar, listing), count);
}

/** 甲、乙均增长5%: one figure for all members. */
function oneForAll(grammar: Grammar, listing: Listing): readonly ListMember[] {
  const before = toldInTurn(grammar, listing, undefined);
  return before.length > 0 ? before : listMembers(grammar, listOf(grammar, listing));
}

/** Those of the clause before, where the clause begins with this figure. */
function toldInTurn(grammar: Grammar, listing: Listing, count: number | undefined) {
  if (listing.chunk.link !== 'open') return [];
  return grammar.rules['told of the clause before in turn']?.(grammar, listing, count) ?? [];
}

/** 公交车、出租车中，新能源汽车占比分别…: a share within each of the clause before. */
function withinEach(grammar: Grammar, { waiting, whole }: Listing, count: number): ListMember[] {
  if (!waiting.text.endsWith('中')) return [];
  const end = waiting.length - 1;
  const share = waiting.slice(end).plus(whole);
  return listMembers(grammar, waiting.slice(0, end), count).map(({ subject }) => ({
    subject: subject.plus(share),
    rate: false,
  }));
}

/**
 * A10个、B20个，分别增长5%、6%: the figures of one clause told of those of the clause before. 办结率均为100%:
 * one figure of them all, by a measure that needs an owner.
 */
function ofThoseBefore(
  grammar: Grammar,
  { predicate: { noun, reached, stock }, told }: Listing,
  count: number | undefined,
): ListMember[] {
  const own = noun.text.replace(/^(?:分别|依次)/, '');
  const free = own === '' || own.length < noun.length || AGAINST.test(own);
  const bare = grammar.words.bareMeasures.has(own) && told.length > 1;
  const subjects = new Set(told.map(({ text }) => text));
  if (!(count === undefined ? bare : free) || subjects.size !== told.length) return [];
  if (count !== undefined && subjects.size !== count) return [];
  const rest = tidyNoun(noun.slice(noun.length - own.length));
  return told.map((subject) => {
    const { noun: thing } = readLead(grammar, subject);
    const whole = thing.length === 0 || (rest.length === 0 && !reached && !stock);
    const whose = whole ? subject : ownerFor(grammar, rest, thing);
    return { subject: whose.plus(rest), rate: false };
  });
}

/** Whose a measure is: 办结率 of 建议, not of their number. */
function ownerFor(grammar: Grammar, measure: Phrase, noun: Phrase): Phrase {
  return grammar.words.bareMeasures.has(measure.text) ? ownerOf(grammar, noun) : noun;
}

/** The words that hold a list; of a bare measure (X、Y发展壮大，分别完成产值…) that of the clause before. */
function listOf(grammar: Grammar, { chunk, predicate: { noun }, whole, waiting }: Listing): Phrase {
  const rule = grammar.rules['list in the clause before'];
  if (noun.length <= 1) return rule?.(grammar, waiting) ?? whole;
  const measure = noun.text.replace(/^分别(?:完成|实现)?/, '');
  if (measure.length === noun.length && chunk.figures.length > 1) return whole;
  if (!grammar.words.bareMeasures.has(measure)) return whole;
  const before = rule?.(grammar, waiting);
  if (before === undefined) return whole;
  return before.length === 0 ? whole : before.plus(noun.slice(noun.length - measure.length));
}

/** X、Y，分别…: the list stands in the clause before. */
function listBefore(grammar: Grammar, waiting: Phrase): Phrase | undefined {
  if (!/[、和与]/.test(waiting.text)) return undefined;
  const moves = waiting.text.search(MOVES);
  const lead = readLead(grammar, moves > 0 ? waiting.slice(0, moves) : waiting);
  return lead.deeds.plus(lead.noun);
}

/** How figures answer to the members of a list. */
export const TURN_RULES = {
  'figures in turn': eachItsOwn,
  alike: oneForAll,
  'told of the clause before in turn': ofThoseBefore,
  'within each of the clause before': withinEach,
  'list in the clause before': listBefore,
};
