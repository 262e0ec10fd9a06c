import type { Fill } from '../colour/fill';
import type { RankingAxis } from '../axis';
import type { DegreeSign } from '../degree-sign';

/** A value's mark, finished: outlines as SVG paths in px from the row's upper left corner; empty: none. */
export interface RankMark {
  /** Bar, dot, or the dots' range. */
  readonly body: string;
  /** Thickness of the body's outline: thick where it carries the colour of an implied value. */
  readonly outline: number;
  /** The dashes around an implied value. */
  readonly dashes: string;
  /** The sign of a degree word, and the line of a range on a bar. */
  readonly sign: string;
}

/** A bar shorter than this is drawn this wide, so that a zero is seen, px. */
const BAR_LEAST = 3;
const BAR_MOST = 18;
const BAR_SHARE = 0.62;
const DOT_MOST = 7;
const DOT_SHARE = 0.27;
/** Length of a sign's arrow and width of its head, px. */
const ARROW = { length: 9, head: 4, half: 3.4 };
/** Between the mark's outer end and the sign, px. */
const SIGN_GAP = 2;

const px = (length: number) => Math.round(length * 10) / 10;

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
}

/** Two half circles around a stretch; of no length: a circle. */
function capsule(from: number, to: number, y: number, radius: number): string {
  const r = px(radius);
  // From end to end relative to each other: rounded apart, they would be less than half circles.
  const half = (way: 1 | -1) => `a${r} ${r} 0 0 1 0 ${way * 2 * r}`;
  return `M${px(from)} ${px(y + r)}${half(-1)}h${px(to - from)}${half(1)}z`;
}

/** An arrow on one side of `x` (1: right): to the right says more, to the left less. */
function arrow(x: number, y: number, side: number, sign: 'up' | 'down'): string {
  const way = sign === 'up' ? 1 : -1;
  const { length, head, half } = ARROW;
  const from = x + side * (way === side ? SIGN_GAP : SIGN_GAP + length + 1);
  return `M${px(from)} ${px(y)}h${way * length}m${way * -head} ${-half}l${way * head} ${half}l${way * -head} ${half}`;
}

/** Two waves: about. */
function waves(x: number, y: number, side: number): string {
  const from = side > 0 ? x + 3 : x - 11.8;
  const wave = 'q2.2 -2.4 4.4 0t4.4 0';
  return `M${px(from)} ${px(y - 1.8)}${wave}M${px(from)} ${px(y + 2.4)}${wave}`;
}

/** What a mark is drawn from. */
export interface Marked {
  /** The value's place, px. */
  readonly x: number;
  /** Where the range begins and ends; `none` for a single figure. */
  readonly range: readonly [number, number] | 'none';
  readonly sign: DegreeSign;
  readonly fill: Fill;
}

/** A degree word's sign (a range has none: its mark is as long as it), beyond the mark's outer end: of dots on the side it speaks of, of bars at their end. */
function signOf(
  { x, sign }: Marked,
  mode: RankingAxis['mode'],
  base: number,
  outer: number,
  y: number,
) {
  const side = (mode === 'dots' ? sign === 'down' : x < base) ? -1 : 1;
  const at = x + side * outer;
  switch (sign) {
    case 'none':
    case 'range':
      return '';
    case 'about':
      return waves(at, y, side);
    case 'up':
    case 'down':
      return arrow(at, y, side, sign);
  }
}

function dotOf(marked: Marked, base: number, rowHeight: number): RankMark {
  const { x, range, fill } = marked;
  const middle = rowHeight / 2;
  const radius = Math.min(DOT_MOST, rowHeight * DOT_SHARE);
  const [from, to] = range === 'none' ? [x, x] : range;
  const hollow = fill.kind === 'hollow';
  return {
    body: capsule(from, to, middle, radius),
    outline: hollow ? 3 : 1,
    dashes: hollow ? capsule(from, to, middle, radius + 1) : '',
    sign: signOf(marked, 'dots', base, radius + 1, middle),
  };
}

function barOf(marked: Marked, base: number, rowHeight: number): RankMark {
  const { x, range, fill } = marked;
  const middle = rowHeight / 2;
  const height = Math.min(BAR_MOST, rowHeight * BAR_SHARE);
  const length = Math.abs(x - base);
  const left = length < BAR_LEAST ? x - BAR_LEAST / 2 : Math.min(x, base);
  const body = rectangle(left, middle - height / 2, Math.max(BAR_LEAST, length), height);
  const hollow = fill.kind === 'hollow';
  return {
    body,
    outline: hollow ? 2.5 : 0.6,
    dashes: hollow ? body : '',
    sign:
      (range === 'none' ? '' : `M${px(range[0])} ${px(middle)}H${px(range[1])}`) +
      signOf(marked, 'bars', base, SIGN_GAP, middle),
  };
}

/** The finished mark of a row: a bar from `base`, or a dot. */
export function markOf(
  marked: Marked,
  mode: RankingAxis['mode'],
  base: number,
  rowHeight: number,
): RankMark {
  return (mode === 'dots' ? dotOf : barOf)(marked, base, rowHeight);
}
