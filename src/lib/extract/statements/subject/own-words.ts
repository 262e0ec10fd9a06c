import type { Chunk } from '../clauses/chunk';
import type { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { withOwner } from './carried';
import { deedFrom, firstDeed, lastDeed } from './deeds';
import { readLead } from './lead';
import { ownerOf } from './lists';
import type { Predicated } from './predicate';

/** The words before a figure that are about it, without those about another member, figure or matter. */
export function ownWords(
  grammar: Grammar,
  chunk: Chunk,
  predicate: Predicated,
  follows: boolean,
): Phrase {
  const rules = grammar.rules;
  const shared = chunk.link === 'shared' ? rules['shared words'] : undefined;
  const words = shared?.(grammar, predicate.noun) ?? predicate.noun;
  const own = rules['told before the figure']?.(grammar, words) ?? words;
  if (chunk.figures.length > 1) return own;
  const last = rules['own deed of a later member'];
  return last?.(grammar, own, follows, predicate.any) ?? own;
}

/** 提升…、新建…100个: an earlier member with a deed of its own and another noun is not counted. */
function lastMember(
  grammar: Grammar,
  words: Phrase,
  follows: boolean,
  predicated: boolean,
): Phrase {
  const parts = words.split(/、/g);
  const last = parts.at(-1);
  const first = parts[0];
  if (last === undefined || first === undefined || parts.length < 2) return words;
  const [before, lead] = [readLead(grammar, first), readLead(grammar, last)];
  const alike = before.noun.text.slice(-2) === lead.noun.text.slice(-2);
  const whole = before.noun.length > 0 && (follows || lead.noun.length > 0);
  const deeds = lead.deeds.length > 0 && whole && firstDeed(grammar, first.text, 0) >= 0;
  const measured =
    predicated &&
    lead.deeds.length === 0 &&
    before.deeds.length > 0 &&
    grammar.words.measures.ending(lead.noun.text) > 0 &&
    grammar.words.measures.ending(before.noun.text) === 0;
  return (deeds && !alike) || measured ? last : words;
}

/** What a clause tells of its noun before it comes to the figure: 首位度进一步提升、达到25%. */
const TOLD =
  /(?<=..)(?:首次|历史性|进一步|基本|全面|不断|持续|大幅)*(?:加快发展|快速增长|迈上|创(?:历史)?新高|创历史|实现零的突破|实现\ue001|跃居|居全国|位居|恢复|成为|提升|迈入|全部办[复结])[^、]*$/;

/** The noun and what is measured of it, without what is told in between. */
function withoutTold(grammar: Grammar, words: Phrase): Phrase {
  const comma = words.text.lastIndexOf('、');
  const told = comma < 0 ? null : TOLD.exec(words.text.slice(0, comma));
  if (told === null) return words;
  const [owner, rest] = [words.slice(0, told.index), words.slice(comma + 1)];
  if (rest.length === 0) return owner;
  if (grammar.words.bareMeasures.has(rest.text)) return withOwner(ownerOf(grammar, owner), rest);
  return grammar.words.measures.ending(rest.text) > 0 || rest.text.startsWith('占')
    ? withOwner(owner, rest)
    : words;
}

/** A deed's word within the name of a work: 转型升级项目. */
const NAMED_WORK = /^(?:升级|改造|建设|提升|扩建)(?:项目|工程|行动)/;

/**
 * Words that two figures share: the second is about what is done in them. A deed that ends them is what an
 * earlier one is done to: 提供风险保障.
 */
function ofLastDeed(grammar: Grammar, words: Phrase): Phrase {
  const last = lastDeed(grammar, words.text);
  const object = last > 0 && deedFrom(grammar, words.text, last) === words.length - last;
  const earlier = object ? lastDeed(grammar, words.text.slice(0, last)) : -1;
  const at = earlier > 0 ? earlier : last;
  return at > 0 && !NAMED_WORK.test(words.text.slice(at)) ? words.slice(at) : words;
}

/** Which of the words before a figure are about another matter. */
export const OWN_WORD_RULES = {
  'shared words': ofLastDeed,
  'told before the figure': withoutTold,
  'own deed of a later member': lastMember,
};
