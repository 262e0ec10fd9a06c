import { matrixKey, yearsKey } from '$lib/charts/matrix/key';
import { matrixContent } from '$lib/charts/matrix/matrix-content';
import { yearsContent } from '$lib/charts/matrix/years-content';
import { palette as paletteOf } from '$lib/charts/colour/palette';
import { messages } from '$lib/i18n';
import { matrixTexts } from '$lib/i18n/texts/matrix';
import { pictureTexts } from '$lib/i18n/texts/picture';
import { gridBody } from '$lib/picture/sheet/grid-body';
import { ownNote } from '$lib/picture/sheet/own-note';
import { asPart } from '$lib/picture/sheet/notes';
import type { Asked, Sheet } from '$lib/picture/sheet/sheet';
import type { OrderedMatrix } from '$lib/view/matrix/order';
import type { MatrixView } from '$lib/view/matrix/state';
import type { MatrixYears } from '$lib/view/matrix/years';
import type { Speech } from '$lib/view/wording';
import { matrixFinding, yearsFinding } from './finding';

/** px: what a picture is at least as wide as, and what stands beside its columns. */
const LEAST = 900;
const BESIDE = { matrix: 270, years: 500 };
const COLUMN = 24;

const NOBODY: ReadonlySet<string> = new Set();

/** What is shown, for a picture. */
export interface Pictured {
  readonly view: MatrixView;
  readonly speech: Speech;
}

function base({ view, speech }: Pictured, asked: Asked, columns: number) {
  const { lang } = speech;
  const { group, topic } = view;
  const { groups, topics } = messages(lang);
  const level = matrixTexts(lang).levels[view.level];
  const width = Math.max(LEAST, BESIDE[view.chart] + columns * COLUMN);
  return {
    ...asked,
    lang,
    size: { width, height: 0 },
    unit: '',
    credit: '',
    selected: NOBODY,
    level: group === 'all' ? level : groups[group],
    subject: topic === 'all' ? [] : [topics[topic]],
  };
}

/** The picture of a year's matrix. */
export function matrixSheet(pictured: Pictured, matrix: OrderedMatrix, asked: Asked): Sheet {
  const { view, speech } = pictured;
  const { lang, nameOf } = speech;
  const texts = matrixTexts(lang);
  const palette = paletteOf(asked.theme);
  const { level, subject, ...rest } = base(pictured, asked, matrix.columns.length);
  const content = matrixContent(matrix, speech, palette);
  const finding = matrixFinding(matrix, lang, nameOf);
  return {
    ...rest,
    name: [texts.name.matrix, String(matrix.year), level, ...subject],
    title: [texts.titleOf(matrix.year, level), ...subject.map(pictureTexts(lang).inBrackets)],
    finding,
    description: `${content.label} ${finding}`,
    notes: [
      view.headline ? texts.headline : '',
      texts.rule,
      texts.signs,
      view.order === 'similar' ? texts.similarRule : '',
      ownNote(
        matrix.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
        lang,
      ),
    ].map(asPart),
    years: pictureTexts(lang).year(matrix.year),
    body: ({ width }, look) => gridBody(content, matrixKey(lang, palette), width, look),
  };
}

/** The picture of the targets over the years. */
export function yearsSheet(pictured: Pictured, shown: MatrixYears, asked: Asked): Sheet {
  const { view, speech } = pictured;
  const { lang, nameOf } = speech;
  const texts = matrixTexts(lang);
  const palette = paletteOf(asked.theme);
  const { level, subject, ...rest } = base(pictured, asked, shown.years.length);
  const [from, to] = [shown.years[0] ?? 0, shown.years.at(-1) ?? 0];
  const byTopic = view.order === 'region';
  const content = yearsContent(shown, { lang, nameOf, byTopic }, palette);
  const finding = yearsFinding(shown, lang, nameOf);
  return {
    ...rest,
    name: [texts.name.years, `${from}–${to}`, level, ...subject],
    title: [texts.titleOfYears(from, to, level), ...subject.map(pictureTexts(lang).inBrackets)],
    finding,
    description: `${content.label} ${finding}`,
    notes: [view.headline ? texts.headline : '', texts.yearsRule].map(asPart),
    years: `${from}–${pictureTexts(lang).year(to)}`,
    body: ({ width }, look) => gridBody(content, yearsKey(lang, palette), width, look),
  };
}
