import { layoutKey } from '$lib/charts/grid/key';
import { palette as paletteOf } from '$lib/charts/colour/palette';
import { yearsKey } from '$lib/charts/matrix/key';
import { wordsGrid } from '$lib/charts/words/grid-content';
import { wordsKey } from '$lib/charts/words/key';
import { layoutWords } from '$lib/charts/words/layout';
import { messages } from '$lib/i18n';
import { pictureTexts } from '$lib/i18n/texts/picture';
import { wordsTexts } from '$lib/i18n/texts/words';
import { gridBody } from '$lib/picture/sheet/grid-body';
import { GAP, type Body } from '$lib/picture/sheet/kinds/kind';
import { asPart } from '$lib/picture/sheet/notes';
import type { Asked, Look, Sheet } from '$lib/picture/sheet/sheet';
import type { Speech } from '$lib/view/wording';
import type { WordCourses, wordsByIndicator } from '$lib/view/words/words';
import { wordsFinding } from './finding';

/** Sizes in px. */
const WIDTH = 960;
const MAIN = 320;
const SMALL = 190;
const HEADING = 24;
const BETWEEN = 24;

const NOBODY: ReadonlySet<string> = new Set();

/** What is shown, for a picture. */
interface Pictured {
  readonly speech: Speech;
  /** Whose words: 西部; 各省. */
  readonly where: string;
}

function base({ speech }: Pictured, asked: Asked) {
  return {
    ...asked,
    lang: speech.lang,
    size: { width: WIDTH, height: 0 },
    unit: '',
    credit: '',
    selected: NOBODY,
  };
}

/** The whole field's columns over those of the economic regions, two in a line. */
function coursesBody(courses: WordCourses, { speech }: Pictured, width: number, look: Look): Body {
  const { lang } = speech;
  const { groups } = messages(lang);
  const half = (width - BETWEEN) / 2;
  const main = layoutWords(courses.all, { width, height: MAIN }, { lang, measure: look.measure });
  const small = courses.groups.map(({ group, course }, at) => ({
    name: groups[group],
    x: (at % 2) * (half + BETWEEN),
    y: MAIN + GAP + Math.floor(at / 2) * (SMALL + HEADING + GAP) + HEADING,
    layout: layoutWords(course, { width: half, height: SMALL }, { lang, measure: look.measure }),
  }));
  const lines = Math.ceil(small.length / 2);
  const high = MAIN + GAP + lines * (SMALL + HEADING + GAP);
  const counts = courses.all.years.map((year) => year.counts);
  const key = layoutKey(wordsKey(counts, lang, look.palette), width, look.measure);
  return {
    height: high + key.height,
    parts: [
      { draws: 'words', x: 0, y: 0, charts: [{ layout: main, x: 0, y: 0 }, ...small] },
      { draws: 'key', x: 0, y: high, layout: key },
    ],
    lines: small.map(({ name, x, y }) => ({
      text: name,
      x,
      y: y - 6,
      role: 'heading',
      anchor: 'start',
    })),
  };
}

/** The picture of an indicator's words over the years. */
export function coursesSheet(pictured: Pictured, courses: WordCourses, asked: Asked): Sheet {
  const { speech, where } = pictured;
  const { lang } = speech;
  const texts = wordsTexts(lang);
  const name = speech.nameOf(courses.indicator.id);
  const years = courses.all.years.map(({ year }) => year);
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  const finding = wordsFinding(courses.all, lang);
  return {
    ...base(pictured, asked),
    name: [texts.title, name, `${from}–${to}`],
    title: texts.titleOver(texts.titleOf(name, where), from, to),
    finding,
    description: `${texts.chartOf(name, from, to)} ${finding}`,
    notes: [texts.rule, texts.abridged.trim()].map(asPart),
    years: `${from}–${pictureTexts(lang).year(to)}`,
    body: ({ width }, look) => coursesBody(courses, pictured, width, look),
  };
}

/** The picture of all indicators' words in a year. */
export function indicatorsSheet(
  pictured: Pictured,
  lines: ReturnType<typeof wordsByIndicator>,
  year: number,
  asked: Asked,
): Sheet {
  const { speech } = pictured;
  const { lang } = speech;
  const texts = wordsTexts(lang);
  const palette = paletteOf(asked.theme);
  const content = wordsGrid(lines, year, speech, palette);
  return {
    ...base(pictured, asked),
    name: [texts.tableOf(year)],
    title: [texts.tableOf(year)],
    finding: '',
    description: content.label,
    notes: [texts.gridRule],
    years: pictureTexts(lang).year(year),
    body: ({ width }, look) => gridBody(content, yearsKey(lang, palette), width, look),
  };
}
