import { type Lang } from '../../i18n';
import { plotTexts } from '../../i18n/texts/plots';
import type { ShownPair } from '../../view/explore/pair';
import type { Axis } from '../axis';
import type { MeasureText } from '../text';
import { overlap, type Bounds } from './labels';

/** Sizes in px. */
const FONT = 11;
const CORNER = 8;
const ASCENT = 11;
const DESCENT = 3;

/** A text at the line or on either side of it. Its baseline is at y. */
interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly box: Bounds;
}

/** The line on which both axes have the same value. */
export interface EqualLine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** The line's name, and what lies above and below it where there is room to say so. */
  readonly texts: readonly PlacedText[];
}

interface Content {
  readonly pair: ShownPair;
  readonly lang: Lang;
  readonly measure: MeasureText;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

function placeText(
  text: string,
  x: number,
  y: number,
  anchor: PlacedText['anchor'],
  width: number,
): PlacedText {
  const left = anchor === 'start' ? x : x - width;
  return {
    text,
    x,
    y,
    anchor,
    box: { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT },
  };
}

/** What lies above the line and below it: only a target against a result of the same indicator has words for it. */
function sides({ x, y }: ShownPair, lang: Lang): readonly string[] {
  const plots = plotTexts(lang);
  if (x.indicator.id !== y.indicator.id) return [];
  return y.kind === 'target'
    ? [plots.targetsHigher, plots.targetsLower]
    : [plots.resultsHigher, plots.resultsLower];
}

/**
 * The line of equal values through a plot whose axes count in one unit; `none` where it does not cross it.
 * `inset`: how far the frame lies outside the axes' ends where both axes are the same, px; else 0.
 */
export function layoutEqual(
  { x, y }: { x: Axis; y: Axis },
  plot: Bounds,
  inset: number,
  { pair, lang, measure, dots }: Content,
): EqualLine | 'none' {
  const low = Math.max(x.from, y.from);
  const high = Math.min(x.to, y.to);
  if (low >= high) return 'none';
  const from = [x.at(low) - inset, y.at(low) + inset] as const;
  const to = [x.at(high) + inset, y.at(high) - inset] as const;
  const { equal } = plotTexts(lang);
  const name = pair.x.indicator.id === pair.y.indicator.id ? equal.sameIndicator : equal.otherwise;
  const width = measure(name, FONT, 500);
  // Above the frame where the line ends there, else at its end, inside.
  const end = Math.min(plot.right, Math.max(plot.left + width, to[0]));
  const label = placeText(name, end, to[1] - 5, 'end', width);
  const [above, below] = sides(pair, lang);
  const corners = [
    above === undefined
      ? []
      : placeText(above, plot.left + CORNER, plot.top + CORNER + 10, 'start', measure(above, FONT)),
    below === undefined
      ? []
      : placeText(below, plot.right - CORNER, plot.bottom - CORNER, 'end', measure(below, FONT)),
  ].flat();
  const marks = dots.map(({ x: at, y: middle, r }): Bounds => ({
    left: at - r,
    right: at + r,
    top: middle - r,
    bottom: middle + r,
  }));
  const free = corners.filter(({ box }) => marks.every((mark) => overlap(mark, box) === 0));
  return { from, to, texts: [label, ...free] };
}
