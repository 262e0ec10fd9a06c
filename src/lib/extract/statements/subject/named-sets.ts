import { phraseOf, type Chunk, type Page } from '../clauses/chunk';
import { MEASURED } from '../lexicon/nouns';
import { readPredicate } from './predicate';
import { namesSet } from './after-figure';
import { readLead } from './lead';
import { isOn } from '../switches';

/** A set named by its size (7条产业链产值…) is no quantity: its words go to the next figure. */
export function withoutSets(page: Page, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!isOn('set returned to its subject')) return chunks;
  const kept: Chunk[] = [];
  let set: Chunk | undefined;
  chunks.forEach((chunk, i) => {
    const next = chunks[i + 1];
    if (next?.link === 'shared' && isSet(chunk, next)) set = chunk;
    else {
      kept.push(set === undefined ? chunk : joined(page, set, chunk));
      set = undefined;
    }
  });
  return kept;
}

/** What is said of the measure: 达到, 占…的, 高于全省. */
const REACHED = /(?:达到|达|为|超过|突破|过|占比达到|(?:占|高于|低于|快于)[^、，\d]{1,16})$/;

function isSet(chunk: Chunk, next: Chunk): boolean {
  const unit = chunk.figures.at(-1)?.amount.noun ?? '';
  const lead = readLead(readPredicate(chunk.left).noun);
  return (
    !/^(?:%|元|美元)$/.test(unit) &&
    lead.deeds.length === 0 &&
    (lead.noun.length === 0 || MEASURED.ending(next.left.text.replace(REACHED, '')) > 0) &&
    chunk.figures.length === 1 &&
    (next.left.text.endsWith('的') || namesSet(next.left))
  );
}

function joined(page: Page, set: Chunk, chunk: Chunk): Chunk {
  const from = set.figures[0]?.start ?? set.rightEnd;
  const size = phraseOf(page, from, set.figures.at(-1)?.end ?? from);
  return {
    ...chunk,
    link: set.link,
    left: set.left.plus(size).plus(chunk.left),
    leftStart: set.leftStart,
  };
}
