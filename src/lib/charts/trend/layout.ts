import { formatNumber, shownUnit } from '../../i18n';
import { regionName } from '../../view/name';
import type { FieldYear, Trend, TrendLine } from '../../view/explore/trend';
import { wordCell, type Wording } from '../../view/wording';
import { dodge } from '../dodge';
import { dotAxis } from '../strip/axis';
import type { MeasureText } from '../text';

/** Sizes in px. */
const FONT = 11;
const LABEL = 12;
const TOP = 10;
const AXIS = 20;
const GAP = 8;
/** Half the length of a target's tick, as a share of a year's width, and at most px. */
const TICK_SHARE = 0.36;
const TICK_MOST = 9;
/** Years closer than this are labelled every second, third … one. */
const YEAR_SPACE = 38;

/** A region's actual in one year. */
export interface TrendDot {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly implied: boolean;
  readonly says: string;
}

/** A region's target of one year, with its degree word: a tick, or an arrow's direction from it. */
export interface TrendTick {
  readonly year: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly implied: boolean;
  readonly open: 'up' | 'down' | 'none';
  readonly says: string;
}

/** A region's line. */
export interface TrendMark {
  readonly adcode: string;
  readonly name: string;
  /** Index of its colour. */
  readonly colour: number;
  /** Runs of years without a gap; one year alone is a dot only. */
  readonly paths: readonly string[];
  readonly dots: readonly TrendDot[];
  readonly ticks: readonly TrendTick[];
  /** Where its name stands, and where its leader begins. */
  readonly label: { readonly x: number; readonly y: number; readonly from: number } | 'none';
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [left: number, top: number, right: number, bottom: number];
  readonly rules: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  /** The middle half of the field, and its median; empty where it is nowhere known. */
  readonly bands: readonly string[];
  readonly medians: readonly string[];
  readonly marks: readonly TrendMark[];
  /** Half a year's width: how near a pointer must be. */
  readonly reach: number;
}

export interface TrendContent {
  readonly trend: Trend;
  readonly wording: Wording;
  readonly measure: MeasureText;
}

interface Place {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Lays a trend out. In: what it shows; the frame, px. Out: finished numbers. */
export function layoutTrend(
  { trend, wording, measure }: TrendContent,
  { width, height }: { readonly width: number; readonly height: number },
): TrendLayout {
  const names = trend.lines.map(({ region }) => regionName(region, wording.lang));
  const values = valuesOf(trend);
  const bottom = height - AXIS;
  const axis = dotAxis(values, bottom, TOP, FONT * 2.5);
  const unit = shownUnit(trend.unit, wording.lang);
  const labels = axis.ticks.map((tick, i) => {
    const last = i === axis.ticks.length - 1;
    return `${formatNumber(tick, wording.lang)}${unit === '%' ? '%' : last ? ` ${unit}` : ''}`;
  });
  const left = Math.max(0, ...labels.map((text) => measure(text, FONT))) + GAP;
  const side = Math.max(0, ...names.map((name) => measure(name, LABEL, 600))) + 2 * GAP;
  const right = Math.max(left + 1, width - side);
  const [from, to] = trend.span;
  const step = (right - left) / Math.max(1, to - from);
  const place: Place = { x: (year) => left + (year - from) * step, y: axis.at };
  const every = Math.max(1, Math.ceil(YEAR_SPACE / step));
  return {
    width,
    height,
    plot: [left, TOP, right, bottom],
    rules: axis.ticks.map((tick, i) => ({ y: axis.at(tick), label: labels[i] ?? '' })),
    years: yearsOf(from, to, every).map((year) => ({ x: place.x(year), label: String(year) })),
    bands: runs(trend.field).map((run) => band(run, place)),
    medians: runs(trend.field).map((run) =>
      path(run.map(({ year, median }) => [place.x(year), place.y(median)])),
    ),
    marks: labelled(
      trend.lines.map((line, colour) =>
        markOf(line, colour, names[colour] ?? '', place, step, wording),
      ),
      right + GAP,
      [TOP, bottom],
    ),
    reach: step / 2,
  };
}

function valuesOf(trend: Trend): number[] {
  return [
    ...trend.field.flatMap(({ low, high }) => [low, high]),
    ...trend.lines.flatMap(({ years }) =>
      years.flatMap(({ target, actual }) =>
        [target, actual].flatMap((cell) => ('value' in cell ? [cell.value] : [])),
      ),
    ),
  ];
}

/** Labelled years, counted back from the last, so that the newest is always named. */
function yearsOf(from: number, to: number, every: number): number[] {
  const years: number[] = [];
  for (let year = to; year >= from; year -= every) years.unshift(year);
  return years;
}

function markOf(
  { region, years }: TrendLine,
  colour: number,
  name: string,
  { x, y }: Place,
  step: number,
  wording: Wording,
): TrendMark {
  const half = Math.min(TICK_MOST, step * TICK_SHARE);
  const dots = years.flatMap(({ year, actual }): TrendDot[] =>
    'value' in actual
      ? [
          {
            year,
            x: x(year),
            y: y(actual.value),
            implied: actual.state === 'implied',
            says: wordCell(actual, wording),
          },
        ]
      : [],
  );
  const ticks = years.flatMap(({ year, target }): TrendTick[] =>
    'value' in target
      ? [
          {
            year,
            x1: x(year) - half,
            x2: x(year) + half,
            y: y(target.value),
            implied: target.state === 'implied',
            open: openOf(target.stated.op),
            says: wordCell(target, wording),
          },
        ]
      : [],
  );
  return {
    adcode: region.adcode,
    name,
    colour,
    paths: runs(dots)
      .filter((run) => run.length > 1)
      .map((run) => path(run.map((dot) => [dot.x, dot.y]))),
    dots,
    ticks,
    label: 'none',
  };
}

function openOf(op: string): TrendTick['open'] {
  if (op === 'ge' || op === 'gt' || op === 'above') return 'up';
  return op === 'le' || op === 'lt' ? 'down' : 'none';
}

/** Names at the right end, each beside its newest figure, none over another. */
function labelled(
  marks: readonly TrendMark[],
  x: number,
  [top, bottom]: readonly [number, number],
): TrendMark[] {
  const ends = marks.map((mark) => mark.dots.at(-1) ?? mark.ticks.at(-1));
  const wanted = ends.flatMap((end) => (end ? [{ at: end.y, width: LABEL }] : []));
  const placed = dodge(wanted, top, bottom, 3);
  let next = 0;
  return marks.map((mark, i) => {
    const end = ends[i];
    if (!end) return mark;
    const y = placed[next++] ?? end.y;
    return { ...mark, label: { x, y, from: end.y } };
  });
}

/** Parts a list at its gaps: a year without a figure is never bridged. */
function runs<T extends { readonly year: number }>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (const item of list) {
    const run = parts.at(-1);
    if (run?.at(-1)?.year === item.year - 1) run.push(item);
    else parts.push([item]);
  }
  return parts;
}

function band(run: readonly FieldYear[], { x, y }: Place): string {
  const over = run.map(({ year, high }) => [x(year), y(high)] as const);
  const under = run.map(({ year, low }) => [x(year), y(low)] as const).reverse();
  return `${path([...over, ...under])}Z`;
}

/** To a tenth of a pixel: nobody sees less. */
function path(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
}
