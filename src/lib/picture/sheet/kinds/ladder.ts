import { layoutLadder, type LadderContent } from '../../../charts/ladder/layout';
import { layoutTopUps } from '../../../charts/ladder/years';
import type { Indicator } from '../../../domain';
import { messages } from '../../../i18n';
import { ladderTexts } from '../../../i18n/texts/ladder';
import { pictureTexts } from '../../../i18n/texts/picture';
import { trendTexts } from '../../../i18n/texts/trend';
import { rungsOf } from '../../../view/ladder/ladder';
import type { TopUp } from '../../../view/ladder/top-up';
import { wordCourse, wordTopUp } from '../../../view/ladder/words';
import { fullName } from '../../../view/name';
import type { Speech } from '../../../view/wording';
import { asPart } from '../notes';
import type { Asked, Sheet } from '../sheet';
import { ownNote } from '../own-note';

const WIDTH = 900;
const LINES = 380;

/** The ladder of one year, as it stands open. */
export function ladderSheet(
  content: Omit<LadderContent, 'measure'>,
  topUp: TopUp,
  asked: Asked,
): Sheet {
  const { indicator, speech, top } = content;
  const { lang } = speech;
  const texts = ladderTexts(lang);
  const title = texts.title(fullName(indicator, lang), topUp.year);
  const finding = wordTopUp(topUp, indicator, speech);
  const cells = rungsOf(top).map(({ cell }) => cell);
  const implied = cells.some(({ state }) => state === 'implied');
  return {
    ...asked,
    lang,
    size: { width: WIDTH, height: 0 },
    name: [texts.picture, fullName(indicator, lang), String(topUp.year)],
    title: [title],
    finding,
    unit: '',
    description: title + messages(lang).charts.separator + finding,
    notes: [
      texts.notes.step,
      texts.notes.numbers,
      implied ? texts.notes.hollow : '',
      ownNote(cells, lang),
      pictureTexts(lang).note,
    ],
    years: pictureTexts(lang).year(topUp.year),
    credit: '',
    selected: new Set(),
    body({ width }, { measure }) {
      const layout = layoutLadder({ ...content, measure }, width);
      return {
        height: layout.height,
        parts: [{ draws: 'ladder', x: 0, y: 0, layout }],
        lines: [],
      };
    },
  };
}

/** What provinces added over the years. */
export function topUpsSheet(
  topUps: readonly TopUp[],
  indicator: Indicator,
  { lang }: Speech,
  asked: Asked,
): Sheet {
  const texts = ladderTexts(lang);
  const span = [topUps[0]?.year ?? 0, topUps.at(-1)?.year ?? 0] as const;
  const title = texts.yearsOf(fullName(indicator, lang), ...span);
  const finding = wordCourse(topUps, lang);
  return {
    ...asked,
    lang,
    size: { width: WIDTH, height: 0 },
    name: [texts.yearsPicture, fullName(indicator, lang), span.join('–')],
    title: [title],
    finding,
    unit: '',
    description: title + messages(lang).charts.separator + finding,
    notes: [asPart(texts.yearsIntro), texts.notes.numbers],
    years: trendTexts(lang).picture.years(...span),
    credit: '',
    selected: new Set(),
    body({ width }, { measure }) {
      const layout = layoutTopUps({ topUps, lang, measure }, { width, height: LINES });
      return { height: LINES, parts: [{ draws: 'topUps', x: 0, y: 0, layout }], lines: [] };
    },
  };
}
