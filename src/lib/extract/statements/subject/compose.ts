import { isNounAfter } from './after-figure';
import type { Chunk } from '../clauses/chunk';
import type { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import type { Before, Composed, Composition, Parts, SubjectRule } from './composed';
import { counted, countedAfterDeed, fund, served, sizeOfWork, taskDone } from './counted';
import { readLead } from './lead';
import { bareMeasure, elided, planCompleted, remark } from './left-out';
import { ownWords } from './own-words';
import type { Predicated } from './predicate';
import { shareOfNext } from './share';
import { inFull } from './in-full';

/** How clauses name what a figure is of; the first rule that holds makes the subject. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  { name: 'task that was done', compose: taskDone },
  { name: 'whom a deed serves', compose: served },
  { name: 'share of what follows', compose: shareOfNext },
  { name: 'fund of so much money', compose: fund },
  { name: 'noun after the figure', compose: counted },
  { name: 'counted after its deed', compose: countedAfterDeed },
  { name: 'remark on the subject', compose: remark },
  { name: 'degree of completion', compose: planCompleted },
  { name: 'size of a named work', compose: sizeOfWork },
  { name: 'subject left out', compose: elided },
  { name: 'bare noun of measure', compose: bareMeasure },
];

/** Puts a chunk's subject together: from its own words, and from what it leaves out. */
export function compose(
  grammar: Grammar,
  chunk: Chunk,
  predicate: Predicated,
  before: Before,
): Composed {
  const follows = isNounAfter(chunk.right);
  const own = ownWords(grammar, chunk, predicate, follows);
  const words = grammar.rules['in such circumstances']?.(chunk, own) ?? own;
  const pulled = grammar.rules['pulled by so many points']?.(chunk, words) === true;
  const moved = (predicate.reached || predicate.moves !== 'still') && !pulled;
  const lead = readLead(grammar, words, moved);
  const parts = { chunk, predicate, lead, before, follows };
  const composed = composedOf(grammar, parts);
  return grammar.rules['new first']?.(parts, composed) ?? composed;
}

function composedOf(grammar: Grammar, parts: Parts): Composed {
  for (const { name, compose } of grammar.subjects) {
    const composed = compose(parts, grammar);
    if (composed !== undefined) return ruled(composed, name);
  }
  return ruled(inFull(grammar, parts), 'said in full');
}

/** A subject by the rule that made it: all have one shape, whatever their rules leave out. */
function ruled(
  { deeds, noun, stock, done, counted, part, opening, aim }: Composition,
  rule: string,
): Composed {
  return { deeds, noun, stock, done, counted, part, opening, aim, rule };
}

/** 在川“两院”院士新增5位: 新增 stands before what is new. */
function newFirst({ chunk }: Parts, composed: Composed): Composed {
  const { noun, counted } = composed;
  if (counted || !noun.text.endsWith('新增') || noun.length <= 2 || /分别|均/.test(chunk.left.text))
    return composed;
  const at = noun.length - 2;
  return { ...composed, deeds: noun.slice(at), noun: noun.slice(0, at) };
}

/** 拉动工业增长3个百分点: what it adds to the growth, not the growth. */
function pulls({ figures }: Chunk, words: Phrase): boolean {
  return (
    /^(?:拉动|带动)/.test(words.text) && figures.at(-1)?.amount.noun.endsWith('百分点') === true
  );
}

/** 在来水减少10%的情况下: 在 frames what is told, and is no part of it. */
function withoutFrame({ right }: Chunk, words: Phrase): Phrase {
  const framed = /^在/.test(words.text) && /^的(?:情况|条件|背景|前提|形势)下/.test(right.text);
  return framed ? words.slice(1) : words;
}

/** What is set right in a subject once it is put together. */
export const ORDER_RULES = {
  'new first': newFirst,
  'pulled by so many points': pulls,
  'in such circumstances': withoutFrame,
};
