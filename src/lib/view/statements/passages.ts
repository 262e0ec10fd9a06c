import type { Stated } from '../../domain';
import { markFigure } from '../quote';
import { findWord, fold, type Stretch, type Word } from './words';

/** A stretch of a text: part of the statement's figure, of a word that was looked for, of both or of neither. */
export interface Passage {
  readonly text: string;
  readonly figure: boolean;
  readonly found: boolean;
}

/** A text cut where a word that was looked for begins or ends. */
export function passages(text: string, words: readonly Word[]): Passage[] {
  return cut(text, { start: 0, end: 0 }, words);
}

/** A quote cut where its figure or a word that was looked for begins or ends. */
export function quotePassages(quote: string, stated: Stated, words: readonly Word[]): Passage[] {
  const { before, figure } = markFigure(quote, stated);
  return cut(quote, { start: before.length, end: before.length + figure.length }, words);
}

function cut(text: string, figure: Stretch, words: readonly Word[]): Passage[] {
  const folded = fold(text);
  const found = words.flatMap((word) => {
    const own = findWord(folded, word);
    const others = word.also?.flat() ?? [];
    return own.length > 0 ? own : others.flatMap((other) => findWord(folded, other));
  });
  const within = (at: number) => (stretch: Stretch) => stretch.start <= at && at < stretch.end;
  const edges = [figure, ...found].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    text: text.slice(start, places[index + 1]),
    figure: within(start)(figure),
    found: found.some(within(start)),
  }));
}
