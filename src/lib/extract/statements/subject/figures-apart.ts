import type { Chunk } from '../clauses/chunk';
import { Phrase } from '../clauses/phrase';
import type { Grammar } from '../grammar';
import { isNounAfter } from './after-figure';
import { readLead } from './lead';
import { splitPredicate } from './predicate';

/** 新增就业9.8万人、160万劳动力就业: figures in a row of which the last has a noun of its own. */
function apart(grammar: Grammar, chunk: Chunk): readonly Chunk[] {
  const { figures } = chunk;
  const last = figures.at(-1);
  const first = figures[0];
  if (first === undefined || last === undefined || figures.length < 2) return [chunk];
  const beside = last.start === figures.at(-2)?.end;
  const own = !beside && isNounAfter(chunk.right) && first.amount.noun !== last.amount.noun;
  const { noun } = splitPredicate(grammar, chunk.left);
  if (!own || readLead(grammar, noun).noun.length < 2) return [chunk];
  const rest = figures.slice(0, -1);
  return [
    { ...chunk, figures: rest, right: Phrase.EMPTY, rightEnd: rest.at(-1)?.end ?? chunk.rightEnd },
    { ...chunk, link: 'list', left: Phrase.EMPTY, leftStart: last.start, figures: [last] },
  ];
}

/** Which figures in a row are none. */
export const APART_RULES = { 'figures apart': apart };
