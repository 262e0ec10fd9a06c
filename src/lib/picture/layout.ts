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
import { sentence } from '../view';
import { fileName } from './filename';
import type { Format, PictureRequest } from './request';
import { wrap } from './wrap';

/** Sizes in px of the picture, before the PNG doubles them. */
const SIZE = {
  map: { width: 1200, height: 900 },
  tiles: { width: 1200, height: 900 },
  ranking: { width: 900, height: 0 },
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
  readonly legend: Placed<LegendLayout>;
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
export function titleOf({ shown, lang, indicator }: PictureRequest): string {
  const texts = messages(lang);
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
  return fileName(
    [
      texts.name,
      indicatorName(indicator, lang),
      texts.measures[shown.measure],
      String(shown.period),
      where,
      pictureTexts(lang)[kind],
    ],
    format,
  );
}

/** Only what this picture needs said. */
function notesOf(request: PictureRequest, ranking: RankingLayout | 'none'): string[] {
  const { rows, lang, kind, shown } = request;
  const { charts } = messages(lang);
  const t = pictureTexts(lang);
  const has = (state: string) => rows.some((row) => row.cell.state === state);
  const degrees = rows.some((row) => row.cell.state === 'value' && row.cell.stated.op !== 'eq');
  const years = shown.measure === 'actual' ? shown.period + 1 : shown.period;
  const said = [
    degrees ? `${t.note}${kind === 'ranking' ? '' : t.inBrackets(t.signs)}` : '',
    has('implied') ? t.implied : '',
    kind === 'ranking' ? t.ties : '',
    ranking !== 'none' && ranking.rows.length > 0 && ranking.mode === 'dots' ? t.dots : '',
  ].filter((text) => text !== '');
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
  write(
    'subtitle',
    sentence(shown, lang, nameOf) + (lang === 'zh' ? '' : ' ') + unitText,
    SUBTITLE,
    400,
  );
  y += GAP;

  const ranking =
    kind === 'ranking'
      ? layoutRanking({ width: inner, height: 10_000, density: 'fit' }, content)
      : 'none';
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
    const fitted = fitMap(boundaries, { width: mapWidth, height: mapHeight, nameEms });
    const seen = viewMap(fitted, cameraOn(fitted, focusOn), focusOn);
    map = { x: width - PAD - mapWidth, y, layout: layoutMap(seen, content) };
    legend = { x: PAD, y: bottom - key.height, layout: key };
  } else {
    const key = layoutLegend(inner, content);
    const chart = ranking === 'none' ? 0 : ranking.height;
    legend = { x: PAD, y: y + chart + GAP, layout: key };
    bottom = legend.y + key.height;
  }
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
    height: kind !== 'ranking' ? SIZE[kind].height : Math.ceil(y + PAD * 0.6),
    palette,
    pad: PAD,
    title,
    description: sentence(shown, lang, nameOf),
    lines,
    map,
    ranking: placedRanking,
    legend,
    rule: bottom + GAP * 0.7,
    selected: request.selected,
  };
}
