import { reportYearOf } from '../../../domain';
import { messages, type Lang } from '../../../i18n';
import { detailsTexts } from '../../../i18n/texts/details';
import { pictureTexts } from '../../../i18n/texts/picture';
import { detailsOf } from '../../../view/explore/details';
import { fullName, regionName } from '../../../view/name';
import type { Asked, Sheet } from '../sheet';
import { layoutCard } from './layout';
import { ownNote } from '../own-note';

const WIDTH = 900;

/** What is told of one region, as its details show it. */
export function cardSheet(of: Parameters<typeof detailsOf>[0], asked: Asked): Sheet {
  const { shown, row, lang } = of;
  const details = detailsOf(of);
  const { charts, measures } = messages(lang);
  const title = titleOf(
    fullName(row.region, lang),
    fullName(shown.indicator, lang),
    details.what,
    lang,
  );
  const clauses = details.sources.some(({ source }) => source.quote !== '');
  return {
    ...asked,
    lang,
    size: { width: WIDTH, height: 0 },
    name: [
      regionName(row.region, lang),
      fullName(shown.indicator, lang),
      measures[shown.measure],
      String(shown.period),
    ],
    title,
    finding: '',
    unit: '',
    description: title.join(' ') + charts.separator + details.figure,
    notes: [
      'stated' in row.cell ? pictureTexts(lang).note : '',
      row.cell.state === 'implied' ? pictureTexts(lang).implied : '',
      clauses ? detailsTexts(lang).marked : '',
      ownNote([row.cell], lang),
    ],
    years: pictureTexts(lang).year(reportYearOf(shown.measure, shown.period)),
    credit: '',
    selected: new Set(),
    body({ width }, { measure }) {
      const layout = layoutCard(details, { width, lang, measure });
      return { height: layout.height, parts: [{ draws: 'card', x: 0, y: 0, layout }], lines: [] };
    },
  };
}

/** Whose, and what of it: in two parts, between which it may be broken. */
function titleOf(region: string, indicator: string, what: string, lang: Lang): readonly string[] {
  const { separator } = messages(lang).charts;
  return [`${region}${separator}${indicator}`, what];
}
