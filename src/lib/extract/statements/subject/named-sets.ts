import { phraseOf, type Chunk, type Page } from '../clauses/chunk';
import type { Grammar } from '../grammar';
import { splitPredicate } from './predicate';
import { namesSet } from './after-figure';
import { readLead } from './lead';

/** A set named by its size (7条产业链产值…) is no quantity: its words go to the next figure. */
function withoutSets(grammar: Grammar, page: Page, chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  let set: Chunk | undefined;
  chunks.forEach((chunk, i) => {
    const next = chunks[i + 1];
    if (next?.link === 'shared' && isNamedBySize(grammar, chunk, next)) set = chunk;
    else {
      kept.push(set === undefined ? chunk : withSet(page, set, chunk));
      set = undefined;
    }
  });
  return kept;
}

/** What is said of the measure: 达到, 占…的, 高于全省. */
const REACHED = /(?:达到|达|为|超过|突破|过|占比达到|(?:占|高于|低于|快于)[^、，\d]{1,16})$/;

function isNamedBySize(grammar: Grammar, chunk: Chunk, next: Chunk): boolean {
  const unit = chunk.figures.at(-1)?.amount.noun ?? '';
  const lead = readLead(grammar, splitPredicate(grammar, chunk.left).noun);
  return (
    !/^(?:%|元|美元)$/.test(unit) &&
    lead.deeds.length === 0 &&
    (lead.noun.length === 0 ||
      grammar.words.measures.ending(next.left.text.replace(REACHED, '')) > 0) &&
    chunk.figures.length === 1 &&
    (next.left.text.endsWith('的') || namesSet(grammar, next.left))
  );
}

function withSet(page: Page, set: Chunk, chunk: Chunk): Chunk {
  const from = set.figures[0]?.start ?? set.rightEnd;
  const size = phraseOf(page, from, set.figures.at(-1)?.end ?? from);
  return {
    ...chunk,
    link: set.link,
    left: set.left.plus(size).plus(chunk.left),
    leftStart: set.leftStart,
  };
}

/** Which figures go back into a subject. */
export const SET_RULES = { 'set returned to its subject': withoutSets };
