import type { Cell, CellState, Region } from '../../domain';
import { formatNumber, type Lang, messages, shownUnit } from '../../i18n';
import { plotTexts } from '../../i18n/texts/plots';
import { isNumbered, type PairRow, type ShownPair, type ShownSide } from '../../view/explore/pair';
import { type Fill, hollow } from '../colour/fill';
import type { Palette } from '../colour/palette';
import { degreeSign } from '../degree-sign';
import type { Dot } from '../dots/dot';
import { type DotKey, layoutKey } from '../dots/key';
import { dotAxis } from '../dots/axis';
import type { MeasureText } from '../text';
import { fullName, regionName } from '../../view/name';
import { wordCell, type Wording } from '../../view/wording';
import { beside } from './cluster';
import { type EqualLine, layoutEqual } from './equal-line';
import { type Bounds, type Label, type PointName, placeLabels } from './labels';
import { type LackingLayout, layoutLacking } from './no-point';

/** Sizes in px. */
const FONT = { tick: 11, title: 12, name: 12 };
const RADIUS = 6;
/** Half the diamond of the nation: its corners show where a dot lies on it. */
const DIAMOND = 11;
/** Inside the frame, so that a dot at an axis's end keeps off it. */
const INSET = 12;
const TITLE_LINE = 18;
const BELOW = { ticks: 18, title: 20 };
const RIGHT = 14;
/** Height of a plot of two units, to its width. */
const FLAT = 0.72;
/** Two ranges of one unit share an axis if the lesser is at least this share of both together. */
const SHARE_LEAST = 0.2;

/** A region on both axes. */
export interface ScatterDot extends Dot {
  readonly adcode: string;
  readonly state: Extract<CellState, 'value' | 'implied'>;
  readonly name: string;
  readonly says: string;
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Bounds;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Baselines are at y. */
  readonly titles: readonly {
    readonly id: 'x' | 'y';
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** Where both axes have the same value; `none` where units differ or the line is out of sight. */
  readonly equal: EqualLine | 'none';
  readonly dots: readonly ScatterDot[];
  /** The nation (and the province above cities), as diamonds. */
  readonly above: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly name: string;
    readonly says: string;
  }[];
  /** Those that are no points, beneath. */
  readonly lacking: LackingLayout;
  readonly key: DotKey;
  /** For keys: codes from left to right, then those that lack an axis; from top to bottom, those first. */
  readonly across: readonly string[];
  readonly down: readonly string[];
}

export interface ScatterContent {
  readonly pair: ShownPair;
  readonly palette: Palette;
  readonly lang: Lang;
  readonly nameOf: (indicator: string) => string;
  readonly measure: MeasureText;
}

/** A side in words: 居民收入增速：2024 年目标. */
export function sideTitle({ indicator, kind, period }: ShownSide, lang: Lang): string {
  const plots = plotTexts(lang);
  return plots.axis(fullName(indicator, lang), period, plots.kinds[kind]);
}

/** Do two sets of values belong on one axis? Only in one unit, and neither a speck beside the other. */
function shareAxis(pair: ShownPair, xs: readonly number[], ys: readonly number[]): boolean {
  if (pair.x.indicator.unit !== pair.y.indicator.unit || xs.length === 0) return false;
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const whole = spread([...xs, ...ys]);
  return whole === 0 || Math.max(spread(xs), spread(ys)) >= whole * SHARE_LEAST;
}

/**
 * A pair → a finished scatter: square with one scale where the units agree. In: the width, and the
 * greatest height of the plot, px. The regions that are no points follow beneath, by reason.
 */
export function layoutScatter(
  size: { readonly width: number; readonly plot: number },
  content: ScatterContent,
): ScatterLayout {
  const { pair, palette, lang, nameOf, measure } = content;
  const plots = plotTexts(lang);
  const wording = (side: ShownSide): Wording => ({
    lang,
    unit: side.indicator.unit,
    sign: false,
    nameOf,
  });
  const [wordX, wordY] = [wording(pair.x), wording(pair.y)];
  const says = ({ region, x, y }: Pick<PairRow, 'region' | 'x' | 'y'>) =>
    plots.say(regionName(region, lang), wordCell(x, wordX), wordCell(y, wordY));
  const points = pair.rows.map(asPoint).filter((point) => point !== 'none');
  const above = points.length === 0 ? [] : pair.above.map(asPoint).filter((one) => one !== 'none');
  const xs = [...points, ...above].map(({ x }) => x.value);
  const ys = [...points, ...above].map(({ y }) => y.value);
  const sameUnit = pair.x.indicator.unit === pair.y.indicator.unit;
  const shared = shareAxis(pair, xs, ys);

  const label = (side: ShownSide) => {
    const { factor, label: unit } = shownUnit(side.indicator.unit, lang);
    return (value: number) => formatNumber(value * factor, lang) + (unit === '%' ? '%' : '');
  };
  const [labelOfX, labelOfY] = [label(pair.x), label(pair.y)];
  const widest = (values: readonly number[], say: (value: number) => string) =>
    Math.max(16, ...values.map((value) => measure(say(Math.round(value * 10) / 10), FONT.tick)));
  const left = Math.ceil(widest(shared ? [...xs, ...ys] : ys, labelOfY)) + 10;
  const wide = Math.max(80, size.width - left - RIGHT);
  const plotWidth = shared ? Math.min(wide, size.plot) : wide;
  const plotHeight = shared ? plotWidth : Math.min(size.plot, Math.max(160, wide * FLAT));

  const title = (side: ShownSide) =>
    plots.inUnit(sideTitle(side, lang), shownUnit(side.indicator.unit, lang).label);
  const plotTop = TITLE_LINE + (sameUnit ? TITLE_LINE - 2 : 4);
  const plot: Bounds = {
    left,
    top: plotTop,
    right: left + plotWidth,
    bottom: plotTop + plotHeight,
  };
  const tickSpace = 14 + widest(xs, labelOfX);
  const x = dotAxis(shared ? [...xs, ...ys] : xs, plot.left + INSET, plot.right - INSET, tickSpace);
  const y = shared
    ? dotAxis([...xs, ...ys], plot.bottom - INSET, plot.top + INSET, tickSpace)
    : dotAxis(ys, plot.bottom - INSET, plot.top + INSET);

  const places = points.map((point) => ({ x: x.at(point.x.value), y: y.at(point.y.value) }));
  const spots = beside(places, 2 * RADIUS + 1, plot);
  const solid: Fill = { kind: 'solid', colour: palette.sequential[3] ?? palette.edge };
  const dots = points.map((point, i): ScatterDot => {
    const state = point.x.state === 'value' ? point.y.state : point.x.state;
    const own = degreeSign(point.y);
    return {
      adcode: point.region.adcode,
      state,
      x: spots[i]?.x ?? 0,
      y: spots[i]?.y ?? 0,
      r: RADIUS,
      fill: state === 'implied' ? hollow(solid.colour, palette) : solid,
      // One sign a dot: the target's, which is most often y's.
      sign: own === 'none' ? degreeSign(point.x) : own,
      towards: own === 'none' ? 'right' : 'top',
      name: regionName(point.region, lang),
      says: says(point),
    };
  });

  const equal =
    sameUnit && points.length > 0
      ? layoutEqual({ x, y }, plot, shared ? INSET : 0, { pair, lang, measure, dots })
      : 'none';

  const empty = points.length === 0;
  const below = plot.bottom + BELOW.ticks + BELOW.title;
  const key = layoutKey(
    {
      dots,
      twoAxes: true,
      implied: dots.some((dot) => dot.state === 'implied'),
      beside: spots.some((spot, i) => spot !== places[i]),
      diamonds: above
        .map(({ region }) => regionName(region, lang))
        .join(messages(lang).charts.listSeparator),
    },
    { x: plot.left, y: below + 2, width: size.width - plot.left },
    { palette, lang, measure },
  );
  const lacking = layoutLacking(
    pair.rows.filter((row) => asPoint(row) === 'none'),
    { width: size.width, top: empty ? 0 : below + key.height + 6 },
    { lang, measure, says },
  );

  const codes = (order: readonly ScatterDot[]) => [
    ...order.map((dot) => dot.adcode),
    ...lacking.marks.map((mark) => mark.adcode),
  ];
  return {
    width: size.width,
    height: Math.ceil(lacking.bottom),
    plot,
    xTicks: empty ? [] : x.ticks.map((v) => ({ at: x.at(v), label: labelOfX(v) })),
    yTicks: empty ? [] : y.ticks.map((v) => ({ at: y.at(v), label: labelOfY(v) })),
    titles: empty
      ? []
      : [
          { id: 'y', text: title(pair.y), x: 0, y: 13 },
          {
            id: 'x',
            text: title(pair.x),
            x: Math.max(measure(title(pair.x), FONT.title, 600), plot.right),
            y: plot.bottom + BELOW.ticks + 15,
          },
        ],
    equal,
    dots,
    above: above.map((point) => ({
      id: point.region.adcode,
      x: x.at(point.x.value),
      y: y.at(point.y.value),
      name: regionName(point.region, lang),
      says: says(point),
    })),
    lacking,
    key,
    across: codes([...dots].sort((a, b) => a.x - b.x || b.y - a.y)),
    down: codes([...dots].sort((a, b) => b.y - a.y || a.x - b.x)).reverse(),
  };
}

/** Names of points without overlap: the chosen always, then those furthest from the middle of all. */
export function labelScatter(
  layout: ScatterLayout,
  selected: ReadonlySet<string>,
  measure: MeasureText,
): Label[] {
  const { dots, above, plot, equal } = layout;
  const middle = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [x, y] = [middle(dots.map((dot) => dot.x)), middle(dots.map((dot) => dot.y))];
  const far = (dot: { x: number; y: number }) => Math.hypot(dot.x - x, dot.y - y);
  const named = (
    id: string,
    at: Omit<PointName, 'id' | 'width' | 'must' | 'text'>,
    text: string,
  ) => {
    const must = selected.has(id);
    return {
      id,
      x: at.x,
      y: at.y,
      r: at.r,
      text,
      width: measure(text, FONT.name, must ? 700 : 500) + 4,
      must,
    };
  };
  const wanted: PointName[] = [
    ...above.map((one) => ({ ...named(one.id, { ...one, r: DIAMOND }, one.name), must: true })),
    ...[...dots].sort((a, b) => far(b) - far(a)).map((dot) => named(dot.adcode, dot, dot.name)),
  ];
  const texts = equal === 'none' ? [] : equal.texts.map(({ box }) => box);
  const frame: Bounds = { ...plot, right: Math.min(layout.width, plot.right + RIGHT) };
  return placeLabels(wanted, texts, frame);
}

type Numbered = Extract<Cell, { value: number }>;

/** A region with a number on both axes. */
export interface ScatterPoint {
  readonly region: Region;
  readonly x: Numbered;
  readonly y: Numbered;
}

/** A row as a point; `none` where either number is lacking. */
function asPoint({ region, x, y }: PairRow): ScatterPoint | 'none' {
  return isNumbered(x) && isNumbered(y) ? { region, x, y } : 'none';
}
