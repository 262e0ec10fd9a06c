import { formatNumber, shownUnit } from '../../i18n';
import { trendTexts } from '../../i18n/texts/trend';
import { slotIn, type FieldYear, type Trend } from '../../view/explore/trend';
import { linesOf } from '../../view/explore/trend-cells';
import type { Wording } from '../../view/wording';
import { dodge } from '../dodge';
import type { MeasureText } from '../text';
import { lineAxis } from './axis';
import { layoutTrendKey, signsOf, type TrendKey } from './key';
import { gapsOf, layoutLine, type LinePlace, type Place, type TrendMark } from './line';
import { lineThrough, runs } from './run';
import type { SeriesIndex } from './series';

/** Sizes in px. */
const FONT = 11;
const NAME = 12;
const TOP = 8;
/** Where a unit stands above the axis. */
const UNIT = 16;
const YEARS = 18;
/** A track of years without an actual, and the space above the tracks. */
const TRACK = 8;
const TRACKS = 5;
const GAP = 8;
/** What the shape of the dots takes beside a name. */
const SHAPE = 11;
/** A name is led to from a figure of the last years alone: a longer line would look like one of figures. */
const LED_YEARS = 3;
/** Years closer than this are labelled every second, third … one. */
const YEAR_SPACE = 38;
/** A plot lower than this gives its key up. */
const PLOT_LEAST = 80;

/** The name of a line at the right end, beside the shape of its dots, and the line that leads to it from a figure near. */
export interface TrendName {
  readonly adcode: string;
  readonly text: string;
  readonly index: SeriesIndex;
  readonly x: number;
  readonly textX: number;
  readonly y: number;
  /** Empty where its newest figure is far. */
  readonly lead: string;
}

/** A year of the axis. */
export interface TrendYearTick {
  readonly year: number;
  readonly x: number;
  /** Empty where there is no room. */
  readonly label: string;
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [left: number, top: number, right: number, bottom: number];
  /** Empty for %, which stands with its figures. */
  readonly unit: string;
  readonly rules: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly TrendYearTick[];
  /** Baseline of the years' labels. */
  readonly yearsY: number;
  /** The middle half of the field, and its median; empty where it is nowhere known. */
  readonly bands: readonly string[];
  readonly medians: readonly string[];
  /** The nation first, the chosen over it. */
  readonly marks: readonly TrendMark[];
  readonly names: readonly TrendName[];
  /** Where another series begins, px, and the word for it. */
  readonly breaks: readonly { readonly x: number; readonly label: string }[];
  readonly key: TrendKey;
  readonly keyY: number;
  /** Half a year's width: how near a pointer must be. */
  readonly reach: number;
}

export interface TrendContent {
  readonly trend: Trend;
  readonly wording: Wording;
  readonly measure: MeasureText;
  /** The year of the view, which is labelled before others; `none` outside of the axis. */
  readonly year: number | 'none';
}

/** Lays a trend out. In: what it shows; the frame, px. Out: finished numbers. */
export function layoutTrend(
  { trend, wording, measure, year }: TrendContent,
  { width, height }: { readonly width: number; readonly height: number },
): TrendLayout {
  const { lang } = wording;
  const unit = shownUnit(wording.unit, lang);
  const top = unit.label === '%' ? TOP : UNIT;
  const lines = indexed(trend);
  const tracks = lines.filter(({ line }) => gapsOf(line.years).length > 0).length;
  const under = YEARS + (tracks > 0 ? TRACKS + tracks * TRACK : 0);
  // What it needs explained is known once it is laid out, by signs that no size changes.
  const drawn = lines.map((line) => layoutLine({ ...line, track: 0 }, NOWHERE, wording));
  const asked = layoutTrendKey(signsOf(drawn, trend.field.length > 0), width, { lang, measure });
  const fits = height - top - under - asked.height >= PLOT_LEAST;
  const key = fits ? asked : { items: [], height: 0 };
  const bottom = Math.max(top + 1, height - under - key.height);
  const axis = lineAxis(valuesOf(trend), bottom, top);
  const labels = axis.ticks.map(
    (tick) => formatNumber(tick * unit.factor, lang) + (unit.label === '%' ? '%' : ''),
  );
  const left = Math.max(0, ...labels.map((text) => measure(text, FONT))) + GAP;
  const side = Math.max(0, ...drawn.map(({ name }) => measure(name, NAME, 600))) + SHAPE + 2 * GAP;
  const right = Math.max(left + 1, width - side);
  const [from, to] = trend.span;
  const step = (right - left) / (to - from + 1);
  const place: Place = { x: (year) => left + (year - from + 0.5) * step, y: axis.at, step };
  let track = bottom + TRACKS - TRACK / 2;
  const marks = lines.map((line) => {
    if (gapsOf(line.line.years).length > 0) track += TRACK;
    return layoutLine({ ...line, track }, place, wording);
  });
  return {
    width,
    height,
    plot: [left, top, right, bottom],
    unit: unit.label === '%' ? '' : unit.label,
    rules: axis.ticks.map((tick, i) => ({ y: axis.at(tick), label: labels[i] ?? '' })),
    years: yearsOf(trend.span, place, year),
    yearsY: bottom + under - 5,
    bands: runs(trend.field).map((run) => bandOf(run, place)),
    medians: runs(trend.field).map((run) =>
      lineThrough(run.map(({ year, median }) => [place.x(year), place.y(median)])),
    ),
    marks,
    names: namesOf(marks, right, { step, from: top, to: bottom }),
    breaks: trend.breaks.map(({ from }) => ({
      x: place.x(from) - step / 2,
      label: trendTexts(lang).changed,
    })),
    key,
    keyY: height - key.height,
    reach: step / 2,
  };
}

/** For what does not depend on places. */
const NOWHERE: Place = { x: () => 0, y: () => 0, step: 0 };

/** The lines that are drawn, the nation beneath. */
function indexed(trend: Trend): Omit<LinePlace, 'track'>[] {
  const { whole, lines } = trend;
  return [
    ...(whole === 'none' ? [] : [{ line: whole, index: 'whole' as const }]),
    ...lines.map((line) => ({ line, index: slotIn(trend, line.region.adcode) })),
  ];
}

/** Every number of a trend that must lie on the axis. */
export function valuesOf(trend: Trend): number[] {
  const drawn = linesOf(trend).flatMap(({ years }) =>
    years.flatMap(({ target, actual }) => [target, actual]),
  );
  return [
    ...trend.field.flatMap(({ low, high }) => [low, high]),
    ...drawn.flatMap((cell) => ('value' in cell ? [cell.value] : [])),
  ];
}

/** The years of the axis: as many labels as there is room for, counted back from the last; that of the view always. */
function yearsOf(
  [from, to]: Trend['span'],
  { x, step }: Place,
  shown: number | 'none',
): TrendYearTick[] {
  const every = Math.max(1, Math.ceil(YEAR_SPACE / step));
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = from + i;
    const inTheWay =
      shown !== 'none' && year !== shown && Math.abs(year - shown) * step < YEAR_SPACE;
    const isLabelled = year === shown || ((to - year) % every === 0 && !inTheWay);
    return { year, x: x(year), label: isLabelled ? String(year) : '' };
  });
}

/** Names beyond the right end, each beside its newest figure, none over another. */
function namesOf(
  marks: readonly TrendMark[],
  right: number,
  { step, from, to }: { readonly step: number; readonly from: number; readonly to: number },
): TrendName[] {
  const x = right + GAP;
  const ends = marks.flatMap(({ adcode, name, index, dots, ticks }) => {
    const dot = dots.at(-1);
    const tick = ticks.at(-1);
    const end = dot ?? (tick && { x: tick.x2, y: tick.y });
    return end ? [{ adcode, text: name, index, x: x + SHAPE / 2 - 1, textX: x + SHAPE, end }] : [];
  });
  const placed = dodge(
    ends.map(({ end }) => ({ at: end.y, width: NAME })),
    from,
    to,
    3,
  );
  return ends.map(({ end, ...name }, i) => {
    const y = placed[i] ?? end.y;
    const isNear = right - end.x < LED_YEARS * step;
    const lead: [number, number][] = [
      [end.x + 4, end.y],
      [right, y],
      [x - 1, y],
    ];
    return { ...name, y, lead: isNear ? lineThrough(lead) : '' };
  });
}

function bandOf(run: readonly FieldYear[], { x, y }: Place): string {
  const over = run.map(({ year, high }) => [x(year), y(high)] as const);
  const under = run.map(({ year, low }) => [x(year), y(low)] as const).reverse();
  return `${lineThrough([...over, ...under])}Z`;
}
