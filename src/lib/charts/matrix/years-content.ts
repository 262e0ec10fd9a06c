import { messages, type Lang } from '../../i18n';
import { matrixTexts } from '../../i18n/texts/matrix';
import type { Majority, MatrixYears, YearCount } from '../../view/matrix/years';
import type { Palette } from '../colour/palette';
import type { GridContent } from '../grid/content';
import { shareFill } from './fill';

const NOT_SEEN = '·';

/** Since when most set it, in words. */
export function wordMajority(majority: Majority, lang: Lang): string {
  const texts = matrixTexts(lang);
  switch (majority.kind) {
    case 'since':
      return texts.since(majority.year);
    case 'until':
      return texts.until(majority.year);
    case 'never':
      return texts.never(majority.count, majority.year);
    case 'always':
      return texts.always;
  }
}

/** Targets over the years as a grid: a row an indicator, a column a year, in each cell how many set it. */
export function yearsContent(
  { years, lines }: MatrixYears,
  { lang, nameOf, byTopic }: { lang: Lang; nameOf: (id: string) => string; byTopic: boolean },
  palette: Palette,
): GridContent {
  const texts = matrixTexts(lang);
  const { topics } = messages(lang);
  const headOf = (at: number) => {
    const topic = lines[at]?.indicator.topic;
    return byTopic && topic && topic !== lines[at - 1]?.indicator.topic ? topics[topic] : '';
  };
  return {
    label: texts.yearsOf(years[0] ?? 0, years.at(-1) ?? 0),
    upright: true,
    rows: lines.map(({ indicator, majority }, at) => ({
      id: indicator.id,
      name: nameOf(indicator.id),
      note: '',
      head: headOf(at),
      apart: false,
      tail: wordMajority(majority, lang),
    })),
    columns: years.map((year) => ({ id: String(year), name: String(year), note: '' })),
    adcodeAt: () => '',
    cellAt(row, column) {
      const line = lines[row];
      const found = line?.counts[column];
      if (!line || !found) throw new RangeError(`no cell ${row}, ${column}`);
      const { year, count, of, inWords, whole } = found;
      const said =
        (inWords > 0 ? texts.inWords(inWords) : '') + (whole < of ? texts.abridged(whole, of) : '');
      return {
        fill: shareFill(count, of, palette),
        sign: count > 0 ? String(count) : whole < of ? NOT_SEEN : '',
        figure: '',
        state: stateOf(found),
        says: texts.sayYear(nameOf(line.indicator.id), year, count, of, said),
      };
    },
  };
}

function stateOf({ count, whole, of }: YearCount): 'value' | 'abridged' | 'missing' {
  if (count > 0) return 'value';
  return whole < of ? 'abridged' : 'missing';
}
