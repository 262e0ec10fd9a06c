import { wordsTexts } from '../../i18n/texts/words';
import type { wordsByIndicator } from '../../view/words/words';
import { WORD_CLASSES } from '../../domain/word-class';
import type { Speech } from '../../view/wording';
import type { Palette } from '../colour/palette';
import type { GridContent } from '../grid/content';
import { shareFill } from '../matrix/fill';

/** The words of all indicators of a year as a grid: a row an indicator, a column a word. */
export function wordsGrid(
  lines: ReturnType<typeof wordsByIndicator>,
  year: number,
  { lang, nameOf }: Speech,
  palette: Palette,
): GridContent {
  const texts = wordsTexts(lang);
  return {
    label: texts.gridOf(year, lines.length),
    upright: true,
    rows: lines.map(({ indicator, set }) => ({
      id: indicator.id,
      name: nameOf(indicator.id),
      note: String(set),
      head: '',
      apart: false,
      tail: '',
    })),
    columns: WORD_CLASSES.map((word) => ({
      id: word,
      name: `${texts.signs[word]} ${texts.words[word]}`,
      note: '',
    })),
    adcodeAt: () => '',
    cellAt(row, column) {
      const line = lines[row];
      const word = WORD_CLASSES[column];
      if (!line || !word) throw new RangeError(`no cell ${row}, ${column}`);
      const count = line.counts[word];
      return {
        fill: shareFill(count, line.set, palette),
        sign: count === 0 ? '' : String(count),
        figure: '',
        state: count === 0 ? 'missing' : 'value',
        says: texts.sayCell(nameOf(line.indicator.id), texts.words[word], count, line.set),
      };
    },
  };
}
