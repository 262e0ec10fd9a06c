import type { CellState } from '../../domain';
import { formatNumber, shownUnit } from '../../i18n';
import { trendTexts } from '../../i18n/texts/trend';
import type { FieldYear, Trend, TrendLine } from '../../view/explore/trend';
import { regionName } from '../../view/name';
import type { Wording } from '../../view/wording';
import { GRID, TILE_COLUMNS, TILE_ROWS } from '../map/tiles';
import type { MeasureText } from '../text';
import { lineAxis } from './axis';
import { layoutTrendKey, type TrendKey } from './key';
import { valuesOf } from './layout';
import { pathsOf } from './line';
import { lineThrough, runs } from './run';

/** Sizes in px. */
const PITCH_LEAST = 46;
const BETWEEN = 3;
const NAME = { size: 11, least: 9, line: 14 };
const FONT = 10;
const INSET = 2;
/** The place that the arrangement leaves free, in tiles: there the nation stands, with the scale of all. */
const FREE = { columns: 4, rows: 3 };
/** Room for the years beneath the nation's. */
const YEARS = 13;

/** One small trend, its shapes in px of the whole drawing. */
export interface SmallTrend {
  readonly adcode: string;
  readonly name: string;
  readonly state: CellState;
  /** Read aloud. */
  readonly says: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly nameSize: number;
  readonly nameY: number;
  readonly paths: readonly string[];
  /** Years that stand alone, and the targets: short rules. */
  readonly dots: readonly (readonly [number, number])[];
  readonly ticks: string;
  readonly medians: readonly string[];
  /** The band of the view's year; `none` outside of the axis. */
  readonly year: readonly [x: number, y: number, width: number, height: number] | 'none';
}

/** The first year and the last, at the ends of the axis. */
interface YearEnd {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly anchor: 'start' | 'end';
}

/** The nation's, larger, with the scale and the years. */
export interface ScaleTrend extends Omit<SmallTrend, 'state'> {
  readonly bands: readonly string[];
  readonly plot: readonly [left: number, right: number];
  readonly rules: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly YearEnd[];
}

export interface MultiplesLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: ScaleTrend;
  readonly tiles: readonly SmallTrend[];
  /** Beside the nation's. */
  readonly key: TrendKey;
  readonly keyX: number;
  /** Codes by rows, then by columns: for keys. */
  readonly across: readonly string[];
  readonly down: readonly string[];
}

export interface MultiplesContent {
  /** With a line for every province. */
  readonly trend: Trend;
  readonly wording: Wording;
  readonly measure: MeasureText;
  /** The year of the view, marked by a band; `none`: no year is. */
  readonly year: number | 'none';
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lays small trends out as the tile map has its tiles, all on one scale. In: the frame, px; it may be run over. */
export function layoutMultiples(
  content: MultiplesContent,
  frame: { readonly width: number; readonly height: number },
): MultiplesLayout {
  const { trend } = content;
  const across = frame.width / TILE_COLUMNS;
  const down = Math.max(PITCH_LEAST, frame.height / TILE_ROWS);
  const values = valuesOf(trend);
  const tiles = trend.lines.flatMap((line): SmallTrend[] => {
    const grid = GRID[line.region.adcode];
    if (!grid) return [];
    const box = {
      x: grid.column * across,
      y: grid.row * down,
      width: across - BETWEEN,
      height: down - BETWEEN,
    };
    const state = stateOf(line);
    const small = layoutSmall(line, box, values, content);
    // What the others had is no trend of a region of which nothing is read.
    const blank = state === 'unread' ? ({ medians: [], year: 'none' } as const) : {};
    return [{ ...small, ...blank, state }];
  });
  const free = {
    x: 0,
    y: 0,
    width: across * FREE.columns - BETWEEN - across / 4,
    height: down * FREE.rows - BETWEEN,
  };
  return {
    width: frame.width,
    height: down * TILE_ROWS,
    scale: layoutScale(free, values, content),
    tiles,
    key: layoutTrendKey(
      new Set([
        'actual',
        'target',
        ...(trend.field.length > 0 ? (['half', 'median'] as const) : []),
      ]),
      // A line each.
      1,
      { lang: content.wording.lang, measure: content.measure },
    ),
    keyX: across * (FREE.columns + 0.2),
    across: inOrder(tiles, ([x, y]) => [y, x]),
    down: inOrder(tiles, ([x, y]) => [x, y]),
  };
}

/** Codes by one coordinate of their boxes, then by the other. */
function inOrder(
  tiles: readonly SmallTrend[],
  by: (box: SmallTrend['box']) => readonly [number, number],
): readonly string[] {
  return tiles
    .map(({ adcode, box }) => ({ adcode, at: by(box) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ adcode }) => adcode);
}

/** A region with any number has one to show. */
function stateOf({ years }: TrendLine): CellState {
  const cells = years.flatMap(({ target, actual }) => [actual, target]);
  return (cells.find((cell) => 'value' in cell) ?? cells[0])?.state ?? 'missing';
}

/** How years and values stand in a box. */
function placeIn(
  { x, width }: Pick<Box, 'x' | 'width'>,
  [top, bottom]: readonly [number, number],
  values: readonly number[],
  [from, to]: Trend['span'],
) {
  const axis = lineAxis(values, bottom, top);
  const step = width / (to - from + 1);
  const at = (year: number) => x + (year - from + 0.5) * step;
  return { x: at, y: axis.at, step, top, bottom };
}

type SmallPlace = ReturnType<typeof placeIn>;

function shapesOf({ years }: TrendLine, { x, y, step }: SmallPlace) {
  const dots = years.flatMap(({ year, series, actual }) =>
    'value' in actual ? [{ year, series, x: x(year), y: y(actual.value) }] : [],
  );
  const alone = runs(dots).filter((run) => run.length === 1);
  const half = Math.max(1, step * 0.4);
  return {
    paths: pathsOf(dots),
    dots: alone.flatMap((run) => run.map((dot) => [dot.x, dot.y] as const)),
    ticks: years
      .flatMap(({ year, target }) =>
        'value' in target
          ? [
              `M${(x(year) - half).toFixed(1)},${y(target.value).toFixed(1)}h${(2 * half).toFixed(1)}`,
            ]
          : [],
      )
      .join(''),
  };
}

function mediansOf(field: readonly FieldYear[], { x, y }: SmallPlace): readonly string[] {
  return runs(field).map((run) => lineThrough(run.map(({ year, median }) => [x(year), y(median)])));
}

function yearBand(
  year: number | 'none',
  [from, to]: Trend['span'],
  { x, step, top, bottom }: SmallPlace,
): SmallTrend['year'] {
  if (year === 'none' || year < from || year > to) return 'none';
  const width = Math.max(step, 2);
  return [x(year) - width / 2, top, width, bottom - top];
}

function layoutSmall(
  line: TrendLine,
  box: Box,
  values: readonly number[],
  { trend, wording, measure, year }: MultiplesContent,
): Omit<SmallTrend, 'state'> {
  const name = regionName(line.region, wording.lang);
  const wide = measure(name, NAME.size, 600);
  const nameSize = Math.max(NAME.least, Math.min(NAME.size, (NAME.size * (box.width - 4)) / wide));
  const inner = { x: box.x + INSET, width: box.width - 2 * INSET };
  const top = box.y + NAME.line + INSET;
  const place = placeIn(inner, [top, box.y + box.height - INSET], values, trend.span);
  const count = (which: 'target' | 'actual') =>
    line.years.filter((one) => 'value' in one[which]).length;
  return {
    adcode: line.region.adcode,
    name,
    says: trendTexts(wording.lang).sayTile(name, count('actual'), count('target')),
    box: [box.x, box.y, box.width, box.height],
    nameSize,
    nameY: box.y + 11,
    ...shapesOf(line, place),
    medians: mediansOf(trend.field, place),
    year: yearBand(year, trend.span, place),
  };
}

/** What all share: the nation's trend, or without one the field's, on the scale of all. */
function layoutScale(
  box: Box,
  values: readonly number[],
  { trend, wording, measure, year }: MultiplesContent,
): ScaleTrend {
  const { lang } = wording;
  const { factor, label } = shownUnit(wording.unit, lang);
  const top = box.y + NAME.line + INSET;
  const bottom = box.y + box.height - YEARS;
  const { ticks, at } = lineAxis(values, bottom, top);
  const texts = ticks.map((tick) => formatNumber(tick * factor, lang) + (label === '%' ? '%' : ''));
  const left = box.x + Math.max(0, ...texts.map((text) => measure(text, FONT))) + 5;
  const inner = { x: left, width: box.x + box.width - left };
  const place = placeIn(inner, [top, bottom], values, trend.span);
  const [from, to] = trend.span;
  const line = trend.whole === 'none' ? undefined : trend.whole;
  const name = line ? regionName(line.region, lang) : trendTexts(lang).median;
  return {
    adcode: line?.region.adcode ?? '',
    name: trendTexts(lang).oneScale(name) + (label === '%' ? '' : ` · ${label}`),
    says: name,
    box: [box.x, box.y, box.width, box.height],
    nameSize: NAME.size,
    nameY: box.y + 11,
    ...(line ? shapesOf(line, place) : { paths: [], dots: [], ticks: '' }),
    medians: mediansOf(trend.field, place),
    bands: runs(trend.field).map(
      (run) =>
        `${lineThrough([
          ...run.map(({ year, high }) => [place.x(year), place.y(high)] as const),
          ...[...run].reverse().map(({ year, low }) => [place.x(year), place.y(low)] as const),
        ])}Z`,
    ),
    plot: [left, box.x + box.width],
    rules: ticks.map((tick, i) => ({ y: at(tick), label: texts[i] ?? '' })),
    years: [
      { x: left, y: box.y + box.height - 2, label: String(from), anchor: 'start' },
      { x: box.x + box.width, y: box.y + box.height - 2, label: String(to), anchor: 'end' },
    ],
    year: yearBand(year, trend.span, place),
  };
}
