import type { Lang } from '../../i18n';
import { wordsTexts } from '../../i18n/texts/words';
import { WORD_CLASSES, type WordClass, type WordCounts } from '../../domain/word-class';
import type { Palette } from '../colour/palette';
import type { KeyItem } from '../grid/key';
import { wordFill } from './fill';

/** What the fills of the words stand for: of those words that are used. */
export function wordsKey(
  used: readonly WordCounts[],
  lang: Lang,
  palette: Palette,
): readonly KeyItem[] {
  const { signs, words } = wordsTexts(lang);
  const isUsed = (word: WordClass) => used.some((counts) => counts[word] > 0);
  return WORD_CLASSES.filter(isUsed).map((word) => ({
    fill: wordFill(word, palette),
    sign: signs[word],
    label: words[word],
  }));
}
