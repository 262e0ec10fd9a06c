import type { WordClass } from '../../domain/word-class';
import type { Fill } from '../colour/fill';
import type { Palette } from '../colour/palette';

/** Steps of the diverging ramp: bounds below in blue, above in ochre, a plain figure neutral. */
const STEPS: Readonly<Record<Exclude<WordClass, 'tied' | 'words'>, number>> = {
  least: 8,
  plain: 4,
  range: 5,
  about: 7,
  most: 2,
};

/** How a word's part of a column is filled; its sign stands in it too. */
export function wordFill(word: WordClass, palette: Palette): Fill {
  if (word === 'tied') return { kind: 'dots' };
  if (word === 'words') return { kind: 'hatch' };
  return { kind: 'solid', colour: palette.diverging[STEPS[word]] ?? palette.unread };
}
