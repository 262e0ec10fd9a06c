import { formatNumber, shownUnit } from '../../i18n';
import { regionName } from '../../view/name';
import type { FieldYear, Trend } from '../../view/explore/trend';
import type { Wording } from '../../view/wording';
import { dotAxis } from '../axis';
import { dodge } from '../dodge';
import type { MeasureText } from '../text';
import { layoutLine, type Place, type TrendMark } from './line';
import { lineThrough, runs } from './run';

/** Sizes in px. */
const FONT = 11;
const NAME = 12;
const TOP = 10;
const FOOT = 20;
const GAP = 8;
/** Years closer than this are labelled every second, third … one. */
const YEAR_SPACE = 38;

/** The name of a line at the right end, and the height at which the line ends. */
export interface TrendName {
  readonly adcode: string;
  readonly text: string;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly from: number;
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [left: number, top: number, right: number, bottom: number];
  readonly rules: readonly { readonly y: number; readonly label: string }[];
  /** Every year; those without room for a label have none. */
  readonly years: readonly { readonly year: number; readonly x: number; readonly label: string }[];
  /** The middle half of the field, and its median; empty where it is nowhere known. */
  readonly bands: readonly string[];
  readonly medians: readonly string[];
  readonly marks: readonly TrendMark[];
  readonly names: readonly TrendName[];
  /** Where another series begins, px. */
  readonly breaks: readonly number[];
  /** Half a year's width: how near a pointer must be. */
  readonly reach: number;
}

export interface TrendContent {
  readonly trend: Trend;
  readonly wording: Wording;
  readonly measure: MeasureText;
}

/** Lays a trend out. In: what it shows; the frame, px. Out: finished numbers. */
export function layoutTrend(
  { trend, wording, measure }: TrendContent,
  { width, height }: { readonly width: number; readonly height: number },
): TrendLayout {
  const names = trend.lines.map(({ region }) => regionName(region, wording.lang));
  const bottom = Math.max(TOP + 1, height - FOOT);
  const axis = dotAxis(valuesOf(trend), bottom, TOP, FONT * 2.5);
  const unit = shownUnit(wording.unit, wording.lang);
  const labels = axis.ticks.map(
    (tick) => formatNumber(tick * unit.factor, wording.lang) + (unit.label === '%' ? '%' : ''),
  );
  const left = Math.max(0, ...labels.map((text) => measure(text, FONT))) + GAP;
  const side = Math.max(0, ...names.map((name) => measure(name, NAME, 600))) + 2 * GAP;
  const right = Math.max(left + 1, width - side);
  const [from, to] = trend.span;
  const step = (right - left) / (to - from + 1);
  const place: Place = { x: (year) => left + (year - from + 0.5) * step, y: axis.at, step };
  const every = Math.max(1, Math.ceil(YEAR_SPACE / step));
  const marks = trend.lines.map((line, i) => layoutLine(line, i, names[i] ?? '', place, wording));
  return {
    width,
    height,
    plot: [left, TOP, right, bottom],
    rules: axis.ticks.map((tick, i) => ({ y: axis.at(tick), label: labels[i] ?? '' })),
    // Counted back from the last, so that the newest is always named.
    years: yearsOf(from, to).map((year) => ({
      year,
      x: place.x(year),
      label: (to - year) % every === 0 ? String(year) : '',
    })),
    bands: runs(trend.field).map((run) => bandOf(run, place)),
    medians: runs(trend.field).map((run) =>
      lineThrough(run.map(({ year, median }) => [place.x(year), place.y(median)])),
    ),
    marks,
    names: namesOf(marks, right + GAP, [TOP, bottom]),
    breaks: trend.breaks.map((year) => place.x(year) - step / 2),
    reach: step / 2,
  };
}

function valuesOf(trend: Trend): number[] {
  const drawn = trend.lines.flatMap(({ years }) =>
    years.flatMap(({ target, actual }) => [target, actual]),
  );
  return [
    ...trend.field.flatMap(({ low, high }) => [low, high]),
    ...drawn.flatMap((cell) => ('value' in cell ? [cell.value] : [])),
  ];
}

function yearsOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Names at the right end, each beside its newest figure, none over another. */
function namesOf(
  marks: readonly TrendMark[],
  x: number,
  [top, bottom]: readonly [number, number],
): TrendName[] {
  const ends = marks.flatMap(({ adcode, name, index, dots, ticks }) => {
    const end = dots.at(-1) ?? ticks.at(-1);
    return end ? [{ adcode, text: name, index, x, from: end.y }] : [];
  });
  const placed = dodge(
    ends.map(({ from }) => ({ at: from, width: NAME })),
    top,
    bottom,
    3,
  );
  return ends.map((end, i) => ({ ...end, y: placed[i] ?? end.from }));
}

function bandOf(run: readonly FieldYear[], { x, y }: Place): string {
  const over = run.map(({ year, high }) => [x(year), y(high)] as const);
  const under = run.map(({ year, low }) => [x(year), y(low)] as const).reverse();
  return `${lineThrough([...over, ...under])}Z`;
}
