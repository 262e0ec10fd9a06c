import type { Lang } from '../../i18n';
import { wordsTexts } from '../../i18n/texts/words';
import { WORD_CLASSES, type WordClass } from '../../domain/word-class';
import type { WordCourse, WordYear } from '../../view/words/words';
import type { MeasureText } from '../text';

/** Sizes in px. */
const HEAD = 18;
const FOOT = 18;
const SHARE = 0.86;
/** A part that is lower, or a column that is narrower, has no room for a sign. */
const SIGN_HIGH = 12;
const SIGN_WIDE = 11;
export const FONT = 11;

/** One word's part of a column. */
interface WordPart {
  readonly word: WordClass;
  readonly y: number;
  readonly height: number;
  /** Its sign, with the count where there is room; empty where there is none. */
  readonly text: string;
}

export interface WordColumn {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly WordPart[];
  /** How many set it, above the column. */
  readonly total: string;
  readonly totalY: number;
  /** Under the column; empty where there is no room. */
  readonly label: string;
  readonly labelY: number;
  readonly says: string;
}

export interface WordsLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly WordColumn[];
  /** Where a column ends: the bottom of all. */
  readonly base: number;
}

/** What a year says, read aloud: 2024年，31地中31地设定：左右24，以上5…. */
export function sayYear({ year, counts, set, of }: WordYear, lang: Lang): string {
  const texts = wordsTexts(lang);
  const parts = WORD_CLASSES.filter((word) => counts[word] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .map((word) => texts.part(texts.words[word], counts[word]));
  const separator = lang === 'zh' ? '，' : ', ';
  return texts.say(year, set, of, parts.length === 0 ? texts.nobody : parts.join(separator));
}

/** Columns of shares, a year each: the word that binds most at the bottom. In: the frame, px. */
export function layoutWords(
  { years }: WordCourse,
  frame: { readonly width: number; readonly height: number },
  { lang, measure }: { readonly lang: Lang; readonly measure: MeasureText },
): WordsLayout {
  const step = frame.width / Math.max(1, years.length);
  const base = frame.height - FOOT;
  const long = step >= measure('2024', FONT) + 2;
  const every = long || step >= measure('24', FONT) + 2 ? 1 : 2;
  return {
    ...frame,
    base,
    columns: years.map((one, at): WordColumn => {
      const x = at * step + (step * (1 - SHARE)) / 2;
      const name = String(one.year);
      return {
        year: one.year,
        x,
        width: step * SHARE,
        parts: partsOf(one, { base, top: HEAD, width: step * SHARE, lang, measure }),
        total: at % every === 0 ? String(one.set) : '',
        totalY: one.set === 0 ? base - 4 : HEAD - 5,
        label: at % every === 0 ? (long ? name : name.slice(2)) : '',
        labelY: frame.height - 5,
        says: sayYear(one, lang),
      };
    }),
  };
}

interface Room {
  readonly base: number;
  readonly top: number;
  readonly width: number;
  readonly lang: Lang;
  readonly measure: MeasureText;
}

function partsOf({ counts, set }: WordYear, { base, top, width, lang, measure }: Room): WordPart[] {
  const { signs } = wordsTexts(lang);
  let y = base;
  return WORD_CLASSES.filter((word) => counts[word] > 0).map((word) => {
    const height = ((base - top) * counts[word]) / set;
    y -= height;
    const withCount = signs[word] + counts[word];
    const fits = measure(withCount, FONT) <= width - 2 ? withCount : signs[word];
    const text = height >= SIGN_HIGH && width >= SIGN_WIDE ? fits : '';
    return { word, y, height, text };
  });
}
