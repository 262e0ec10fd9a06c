import { layoutComparison, type CompareContent } from '../../../charts/compare/layout';
import { numbersOf } from '../../../charts/compare/row';
import { messages } from '../../../i18n';
import { compareTexts } from '../../../i18n/texts/compare';
import { pictureTexts } from '../../../i18n/texts/picture';
import { trendTexts } from '../../../i18n/texts/trend';
import { linesOfComparison } from '../../../view/compare/comparison';
import { wordFinding } from '../../../view/compare/finding';
import { regionName } from '../../../view/name';
import { asPart } from '../notes';
import type { Asked, Sheet } from '../sheet';
import { ownNote } from '../own-note';

const WIDTH = 1080;

/** Regions side by side, as the page of comparisons shows them. */
export function compareSheet(content: Omit<CompareContent, 'measure'>, asked: Asked): Sheet {
  const { comparison, years, speech } = content;
  const { lang } = speech;
  const texts = compareTexts(lang);
  const { charts } = messages(lang);
  const { regions, period, measure: kind, year } = comparison;
  const names = regions.map((one) => regionName(one, lang));
  const figures = texts.figures(period, texts.kinds[kind]);
  const title = [names.join(charts.listSeparator) + charts.separator.trimEnd(), figures];
  const finding = wordFinding(comparison, lang);
  const lines = linesOfComparison(comparison);
  const implied = lines.some(({ cells }) => cells.some(({ cell }) => cell.state === 'implied'));
  const span = years === 'none' ? undefined : [...years.values()][0]?.span;
  return {
    ...asked,
    lang,
    size: { width: WIDTH, height: 0 },
    name: [texts.picture, ...names, figures],
    title,
    finding,
    unit: '',
    description: title.join(' ') + charts.separator + finding,
    notes: [
      texts.oneScale,
      texts.ringed,
      asPart(texts.rule),
      pictureTexts(lang).note,
      implied ? pictureTexts(lang).implied : '',
      ownNote(
        lines.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
        lang,
      ),
      years === 'none' ? '' : texts.breaks,
      lines.some((line) => numbersOf(line).length < 2) ? asPart(texts.tooFew) : '',
    ],
    years: span ? trendTexts(lang).picture.years(...span) : pictureTexts(lang).year(year),
    credit: '',
    selected: new Set(),
    body({ width }, { measure }) {
      const layout = layoutComparison({ ...content, measure }, width);
      return {
        height: layout.height,
        parts: [{ draws: 'compare', x: 0, y: 0, layout, theme: asked.theme }],
        lines: [],
      };
    },
  };
}
