import { classifyRows } from '../charts/classes';
import { layoutLegend, type LegendLayout } from '../charts/legend/layout';
import { readBoundaries } from '../charts/map/geo';
import { layoutMap, type MapLayout } from '../charts/map/layout';
import { cameraOn, fitMap, viewMap } from '../charts/map/project';
import { palette as paletteOf, type Palette } from '../charts/palette';
import { layoutRanking, type RankingLayout } from '../charts/ranking/layout';
import type { MeasureText } from '../charts/text';
import { projectTiles } from '../charts/tiles/project';
import { indicatorName, type Wording } from '../charts/words';
import { messages, shownUnit } from '../i18n';
import { pictureTexts } from '../i18n/picture';
import { plotTexts } from '../i18n/plots';
import { sentence } from '../view';
import { countBoth, countRead } from '../view/pair';
import { fileName } from './filename';
import { layoutPlot, pairOfRequest, reportYear, scatterNotes, sidesOf, type Plot } from './plot';
import type { Format, PictureRequest } from './request';
import { wrap } from './wrap';

/** Sizes in px of the picture, before the PNG doubles them. */
const SIZE = {
  map: { width: 1200, height: 900 },
  tiles: { width: 1200, height: 900 },
  ranking: { width: 900, height: 0 },
  strip: { width: 1200, height: 0 },
  scatter: { width: 900, height: 0 },
};
const PAD = 40;
const TITLE = { size: 32, line: 42 };
const SUBTITLE = { size: 17, line: 26 };
const NOTE = { size: 13, line: 20 };
/** Space between the parts. */
const GAP = 18;
/** The nation's map leaves its south-west free: the legend stands there, beside it. */
const CORNER_LEGEND = 430;
const CORNER_MAP = 930;
/** Fonts differ between the machine that draws and the one that opens an SVG: keep this share free. */
const SLACK = 0.96;

/** A line of text, its baseline at y. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role: 'title' | 'subtitle' | 'note' | 'brand';
  readonly anchor: 'start' | 'end';
}

interface Placed<T> {
  readonly x: number;
  readonly y: number;
  readonly layout: T;
}

/** A finished picture. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly pad: number;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly TextLine[];
  readonly map: Placed<MapLayout> | 'none';
  readonly ranking: Placed<RankingLayout> | 'none';
  readonly plot: Placed<Plot> | 'none';
  /** A scatter has none: its dots are of one colour. */
  readonly legend: Placed<LegendLayout> | 'none';
  /** Where the rule above the notes runs. */
  readonly rule: number;
  readonly selected: ReadonlySet<string>;
}

export const FONT_SIZES = {
  title: TITLE.size,
  subtitle: SUBTITLE.size,
  note: NOTE.size,
  brand: 15,
};

function day(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Title of a picture: what, and of which year. */
export function titleOf(request: PictureRequest): string {
  const { shown, lang, indicator, kind } = request;
  const texts = messages(lang);
  if (kind === 'scatter')
    return plotTexts(lang).pictureTitle(...sidesOf(pairOfRequest(request), lang));
  return pictureTexts(lang).title(
    shown.period,
    indicatorName(indicator, lang),
    texts.measures[shown.measure],
  );
}

/** The name under which a picture is saved. */
export function pictureName(request: PictureRequest, format: Format): string {
  const { shown, lang, indicator, kind } = request;
  const texts = messages(lang);
  const where =
    shown.whole.level === 'country'
      ? texts.levels.province
      : lang === 'zh'
        ? shown.whole.shortZh
        : shown.whole.nameEn;
  const what =
    kind === 'scatter'
      ? sidesOf(pairOfRequest(request), lang)
      : [indicatorName(indicator, lang), texts.measures[shown.measure], String(shown.period)];
  const chart =
    kind === 'strip' || kind === 'scatter' ? plotTexts(lang)[kind] : pictureTexts(lang)[kind];
  return fileName([texts.name, ...what, where, chart], format);
}

/** Only what this picture needs said. */
function notesOf(request: PictureRequest, ranking: RankingLayout | 'none'): string[] {
  const { rows, lang, kind, shown } = request;
  const { charts } = messages(lang);
  const t = pictureTexts(lang);
  const has = (state: string) => rows.some((row) => row.cell.state === state);
  const degrees = rows.some((row) => row.cell.state === 'value' && row.cell.stated.op !== 'eq');
  const years =
    kind === 'scatter'
      ? reportYear(pairOfRequest(request).y)
      : shown.measure === 'actual'
        ? shown.period + 1
        : shown.period;
  const onMap = kind === 'map' || kind === 'tiles';
  const ofRows = [
    degrees ? `${t.note}${onMap ? t.inBrackets(t.signs) : ''}` : '',
    has('implied') ? t.implied : '',
    kind === 'ranking' ? t.ties : '',
    kind === 'strip' ? plotTexts(lang).note.stacked : '',
    ranking !== 'none' && ranking.rows.length > 0 && ranking.mode === 'dots' ? t.dots : '',
  ].filter((text) => text !== '');
  const said = kind === 'scatter' ? scatterNotes(pairOfRequest(request), lang) : ofRows;
  return [
    said.length > 0 ? t.notes(said) : '',
    [
      t.source(t.year(years)),
      kind === 'map' ? charts.boundaries(readBoundaries(request.boundaries).source) : '',
    ]
      .filter((text) => text !== '')
      .join(charts.sentenceEnd) + charts.sentenceEnd.trimEnd(),
  ].filter((text) => text !== '');
}

/** What a scatter says in a sentence: how many regions it has. No correlation is claimed. */
function scatterSentence(request: PictureRequest): string {
  const pair = pairOfRequest(request);
  const { charts } = messages(request.lang);
  const count = plotTexts(request.lang).count(countBoth(pair), countRead(pair));
  return count + charts.sentenceEnd.trimEnd();
}

/** Lays out a picture: header, chart, legend, notes, none of it wider than the picture. */
export function layoutPicture(request: PictureRequest, measure: MeasureText): PictureLayout {
  const { rows, lang, unit, nameOf, references, shown, kind } = request;
  const palette = paletteOf(request.theme);
  const classes = classifyRows(rows, request.diverging ?? false);
  const wording: Wording = { lang, unit, sign: request.sign ?? false, nameOf };
  const content = { rows, classes, palette, wording, measure, references };
  const texts = messages(lang);
  const t = pictureTexts(lang);
  const { width } = SIZE[kind];
  const inner = width - 2 * PAD;
  const lines: TextLine[] = [];

  let y = PAD + 14;
  const write = (
    role: TextLine['role'],
    text: string,
    { size, line }: { size: number; line: number },
    weight: number,
  ) => {
    for (const part of wrap(text, inner * SLACK, size, measure, weight)) {
      y += line;
      lines.push({ text: part, x: PAD, y: y - line * 0.28, role, anchor: 'start' });
    }
  };
  const title = titleOf(request);
  write('title', title, TITLE, 700);
  y += 2;
  const unitText = texts.charts.unit(shownUnit(unit, lang).label);
  const said = kind === 'scatter' ? scatterSentence(request) : sentence(shown, lang, nameOf);
  // A scatter's axes carry their units.
  const unitSaid = kind === 'scatter' ? '' : (lang === 'zh' ? '' : ' ') + unitText;
  write('subtitle', said + unitSaid, SUBTITLE, 400);
  y += GAP;

  const ranking =
    kind === 'ranking'
      ? layoutRanking({ width: inner, height: 10_000, density: 'fit' }, content)
      : 'none';
  const plot = layoutPlot(request, inner, content);
  const notes = notesOf(request, ranking).map((note) =>
    wrap(note, inner * SLACK, NOTE.size, measure),
  );
  const footer = GAP + (notes.flat().length + 1) * NOTE.line + PAD * 0.6;

  let map: PictureLayout['map'] = 'none';
  let legend: PictureLayout['legend'];
  let bottom: number;
  if (kind === 'tiles') {
    // The grid leaves its north-west free: the legend stands there.
    bottom = SIZE.tiles.height - footer;
    const projected = projectTiles({ width: inner, height: bottom - y, side: 'end' });
    map = { x: PAD, y, layout: layoutMap(projected, content) };
    legend = { x: PAD, y, layout: layoutLegend(CORNER_LEGEND, content) };
  } else if (kind === 'map') {
    const boundaries = readBoundaries(request.boundaries);
    if (boundaries.regions.length === 0) throw new Error(texts.charts.emptyMap);
    const focusOn = request.focusOn ?? new Set();
    const corner = boundaries.inset.length > 0 && focusOn.size === 0;
    const key = layoutLegend(corner ? CORNER_LEGEND : inner, content);
    bottom = SIZE.map.height - footer;
    const mapWidth = corner ? CORNER_MAP : inner;
    const mapHeight = bottom - y - (corner ? 0 : key.height + GAP);
    const nameEms = lang === 'zh' ? 3.7 : 7.6;
    // The inset at the edge, away from what the map is turned to.
    const side = focusOn.size > 0 ? 'end' : 'middle';
    const fitted = fitMap(boundaries, { width: mapWidth, height: mapHeight, nameEms, side });
    const seen = viewMap(fitted, cameraOn(fitted, focusOn), focusOn);
    map = { x: width - PAD - mapWidth, y, layout: layoutMap(seen, content) };
    legend = { x: PAD, y: bottom - key.height, layout: key };
  } else if (plot !== 'none' && plot.kind === 'scatter') {
    legend = 'none';
    bottom = y + plot.layout.height;
  } else {
    const key = layoutLegend(inner, content);
    const chart = ranking !== 'none' ? ranking.height : plot !== 'none' ? plot.layout.height : 0;
    legend = { x: PAD, y: y + chart + GAP, layout: key };
    bottom = y + chart + GAP + key.height;
  }
  const placedPlot: PictureLayout['plot'] = plot === 'none' ? 'none' : { x: PAD, y, layout: plot };
  const placedRanking: PictureLayout['ranking'] =
    ranking === 'none' ? 'none' : { x: PAD, y, layout: ranking };

  y = bottom + GAP;
  for (const line of notes.flat()) {
    y += NOTE.line;
    lines.push({ text: line, x: PAD, y: y - 5, role: 'note', anchor: 'start' });
  }
  y += NOTE.line;
  lines.push({ text: t.brand, x: PAD, y: y - 4, role: 'brand', anchor: 'start' });
  lines.push({
    text: t.made(day(request.date)),
    x: width - PAD,
    y: y - 4,
    role: 'note',
    anchor: 'end',
  });
  return {
    width,
    height: SIZE[kind].height === 0 ? Math.ceil(y + PAD * 0.6) : SIZE[kind].height,
    palette,
    pad: PAD,
    title,
    description: said,
    lines,
    map,
    ranking: placedRanking,
    plot: placedPlot,
    legend,
    rule: bottom + GAP * 0.7,
    selected: request.selected,
  };
}
