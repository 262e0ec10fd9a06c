import type { Op } from './op';

/** The degree words of targets, as far as they bind alike: from a bound below to none at all. */
export const WORD_CLASSES = ['least', 'plain', 'range', 'about', 'most', 'tied', 'words'] as const;
/**
 * `least` 以上, 超过 · `plain` no word beside the figure · `range` 区间 · `about` 左右 · `most` 以内, 低于 · `tied` 同步, 高于:
 * held against another figure · `words` neither figure nor relation: 正增长, 完成下达任务.
 */
export type WordClass = (typeof WORD_CLASSES)[number];

const CLASSES: Readonly<Record<Op, WordClass>> = {
  eq: 'plain',
  approx: 'about',
  ge: 'least',
  gt: 'least',
  le: 'most',
  lt: 'most',
  between: 'range',
  sync: 'tied',
  above: 'tied',
  relative: 'tied',
  positive: 'words',
  assigned: 'words',
  qualitative: 'words',
};

/** Which of the words a target is set with. */
export function wordClassOf(op: Op): WordClass {
  return CLASSES[op];
}

/** How many targets are set with each word. */
export type WordCounts = Readonly<Record<WordClass, number>>;

/** Counts of words. */
export function countWords(words: readonly WordClass[]): WordCounts {
  const count = (one: WordClass) => words.filter((word) => word === one).length;
  return {
    least: count('least'),
    plain: count('plain'),
    range: count('range'),
    about: count('about'),
    most: count('most'),
    tied: count('tied'),
    words: count('words'),
  };
}
