import type { Spreadsheet } from '$lib/charts/table/spreadsheet';
import { messages } from '$lib/i18n';
import { wordsTexts } from '$lib/i18n/texts/words';
import { WORD_CLASSES, type WordCounts } from '$lib/domain/word-class';
import type { WordCourse, WordCourses, wordsByIndicator } from '$lib/view/words/words';
import type { Speech } from '$lib/view/wording';

/** Counts under the names of their words. */
function wordsIn(counts: WordCounts, { lang }: Speech): Readonly<Record<string, number>> {
  const { words } = wordsTexts(lang);
  return Object.fromEntries(WORD_CLASSES.map((word) => [words[word], counts[word]]));
}

const wordHeads = ({ lang }: Speech) => WORD_CLASSES.map((word) => wordsTexts(lang).words[word]);

/** The words of an indicator as a spreadsheet wants them: a row an area and year. */
export function courseSpreadsheet(
  { all, groups, indicator }: WordCourses,
  speech: Speech,
): Spreadsheet {
  const { lang } = speech;
  const texts = wordsTexts(lang);
  const rowsOf = (area: string, { years }: WordCourse) =>
    years.map(({ year, counts, set, of }) => ({
      [texts.indicator]: speech.nameOf(indicator.id),
      [texts.area]: area,
      [texts.yearHead]: year,
      [texts.of]: of,
      [texts.set]: set,
      ...wordsIn(counts, speech),
    }));
  return {
    columns: [
      texts.indicator,
      texts.area,
      texts.yearHead,
      texts.of,
      texts.set,
      ...wordHeads(speech),
    ],
    rows: [
      ...rowsOf(texts.whole, all),
      ...groups.flatMap(({ group, course }) => rowsOf(messages(lang).groups[group], course)),
    ],
  };
}

/** The words of all indicators of a year: a row an indicator. */
export function indicatorsSpreadsheet(
  lines: ReturnType<typeof wordsByIndicator>,
  year: number,
  speech: Speech,
): Spreadsheet {
  const texts = wordsTexts(speech.lang);
  return {
    columns: [texts.indicator, texts.yearHead, texts.set, ...wordHeads(speech)],
    rows: lines.map(({ indicator, counts, set }) => ({
      [texts.indicator]: speech.nameOf(indicator.id),
      [texts.yearHead]: year,
      [texts.set]: set,
      ...wordsIn(counts, speech),
    })),
  };
}
