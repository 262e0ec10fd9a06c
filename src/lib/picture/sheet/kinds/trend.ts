import { layoutMultiples } from '../../../charts/trend/multiples';
import { layoutTrend } from '../../../charts/trend/layout';
import { opOf } from '../../../domain';
import { messages, shownUnit, type Lang } from '../../../i18n';
import { pictureTexts } from '../../../i18n/texts/picture';
import { trendTexts } from '../../../i18n/texts/trend';
import type { Trend } from '../../../view/explore/trend';
import { linesOf } from '../../../view/explore/trend-cells';
import { readYear } from '../../../view/explore/trend-readout';
import { targetRecord } from '../../../view/explore/trend-record';
import { fullName, regionName } from '../../../view/name';
import { wordingOf, type Wording } from '../../../view/wording';
import type { PictureRequest } from '../../request';
import type { PictureSpec } from './kind';
import { ownNote } from '../own-note';

/** Sizes in px. */
const WIDTH = 900;
const LINES = 440;
const TILES = 560;
/** Of fewer years a share of targets met says nothing. */
const JUDGED_LEAST = 5;

/** The trend of a picture, which must have one. */
function trendOf({ trend }: PictureRequest): Trend {
  if (!trend) throw new Error('a picture of a trend needs its trend');
  return trend;
}

/** The wording of the indicator's own figures, whatever the view's measure. */
const wordingIn = ({ indicator, lang, nameOf }: PictureRequest): Wording =>
  wordingOf(indicator, 'actual', { lang, nameOf });

/** Whose lines are drawn: 江苏、浙江与全国. */
function whoOf({ lines, whole }: Trend, lang: Lang): string {
  const { picture } = trendTexts(lang);
  const { listSeparator } = messages(lang).charts;
  if (lines.length === 0) return picture.nation;
  const names = lines.map(({ region }) => regionName(region, lang)).join(listSeparator);
  return whole === 'none' ? names : picture.withNation(names);
}

/** Is it said of anybody how many targets were met? */
function isKept(trend: Trend): boolean {
  return linesOf(trend).some(({ years }) => targetRecord(years).judged >= JUDGED_LEAST);
}

/** Who kept what, of those that set targets which can be judged; else what the reports say of the view's year. */
function findingOf(request: PictureRequest, trend: Trend): string {
  const { lang, shown } = request;
  const { charts } = messages(lang);
  const { picture } = trendTexts(lang);
  const kept = linesOf(trend).flatMap(({ region, years }) => {
    const { judged, met } = targetRecord(years);
    return judged < JUDGED_LEAST ? [] : [picture.kept(regionName(region, lang), met, judged)];
  });
  const { says } = readYear(trend, shown.period, wordingIn(request));
  const found = kept.length > 0 ? kept.join(picture.between) : says;
  return found === '' ? '' : found + charts.sentenceEnd.trimEnd();
}

function notesOf(request: PictureRequest, trend: Trend): readonly string[] {
  const { lang, nameOf } = request;
  const texts = trendTexts(lang);
  const cells = linesOf(trend).flatMap(({ years }) =>
    years.flatMap(({ target, actual }) => [target, actual]),
  );
  return [
    cells.some((cell) => opOf(cell) !== 'eq' && opOf(cell) !== 'none')
      ? pictureTexts(lang).note
      : '',
    cells.some(({ state }) => state === 'implied') ? pictureTexts(lang).implied : '',
    trend.field.length > 0 ? texts.picture.field : '',
    texts.picture.gaps,
    ...trend.breaks.map(({ from, older }) => texts.breaks(from, nameOf(older))),
    isKept(trend) ? texts.picture.rule : '',
    texts.picture.own,
    ownNote(cells, lang),
  ];
}

/** What both pictures of a trend have in common. In: the lines that title, finding and notes are about. */
function specOf(about: (request: PictureRequest) => Trend) {
  const title: PictureSpec['title'] = (request) => {
    const { lang, indicator } = request;
    const trend = about(request);
    const { picture } = trendTexts(lang);
    return picture.title(whoOf(trend, lang), ...trend.span, fullName(indicator, lang));
  };
  return {
    size: { width: WIDTH, height: 0 },
    needsBoundaries: false,
    subject: ({ indicator, lang, trend }) => [
      fullName(indicator, lang),
      ...(trend ? [trend.span.join('–')] : []),
    ],
    title,
    finding: (request) => findingOf(request, about(request)),
    unit: ({ indicator, lang }) =>
      messages(lang).charts.unit(shownUnit(indicator.unit, lang).label),
    description: (request) =>
      title(request).join(' ') +
      messages(request.lang).charts.separator +
      findingOf(request, about(request)),
    notes: (request) => notesOf(request, about(request)),
    credit: () => '',
    years: (request) => {
      const [from, to] = about(request).span;
      return trendTexts(request.lang).picture.years(from + 1, to);
    },
  } satisfies Partial<PictureSpec>;
}

/** Chosen regions over the years, before the nation and the field. */
export const trend: PictureSpec = {
  ...specOf(trendOf),
  name: (lang) => trendTexts(lang).trend,
  body({ width }, request, { measure }) {
    const layout = layoutTrend(
      { trend: trendOf(request), wording: wordingIn(request), measure, year: 'none' },
      { width, height: LINES },
    );
    return {
      height: LINES,
      parts: [{ draws: 'trend', x: 0, y: 0, layout, theme: request.theme }],
      lines: [],
    };
  },
};

/** A small trend for every province: what is said of it is the nation's. */
export const multiples: PictureSpec = {
  ...specOf((request) => ({ ...trendOf(request), lines: [] })),
  name: (lang) => trendTexts(lang).multiples,
  notes: (request) => [
    trendTexts(request.lang).picture.small,
    ...notesOf(request, { ...trendOf(request), lines: [] }),
  ],
  body({ width }, request, { measure }) {
    const layout = layoutMultiples(
      { trend: trendOf(request), wording: wordingIn(request), measure, year: 'none' },
      { width, height: TILES },
    );
    return {
      height: layout.height,
      parts: [{ draws: 'multiples', x: 0, y: 0, layout }],
      lines: [],
    };
  },
};
