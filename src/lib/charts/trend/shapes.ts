import type { TrendDot, TrendGap, TrendTick } from './line';
import type { SeriesIndex } from './series';

/** Half the size of a dot, px. */
const R = 2.6;
/** How far a sign reaches from its tick, px. */
const TIP = 5;

/** Outlines around 0, 0: lines that cross must be told apart without their colour. */
const SHAPES = [
  `m${-R},0a${R},${R} 0 1 0 ${2 * R},0a${R},${R} 0 1 0 ${-2 * R},0z`,
  `m${-R},${-R}h${2 * R}v${2 * R}h${-2 * R}z`,
  `m0,${-R * 1.3}l${R * 1.3},${R * 2.3}h${-R * 2.6}z`,
  `m0,${-R * 1.4}l${R * 1.4},${R * 1.4}l${-R * 1.4},${R * 1.4}l${-R * 1.4},${-R * 1.4}z`,
  `m0,${R * 1.3}l${R * 1.3},${-R * 2.3}h${-R * 2.6}z`,
  `m${-R * 1.4},${-R * 0.5}h${R * 2.8}v${R}h${-R * 2.8}z`,
];
/** The nation's: an upright cross. */
const CROSS = `m${-R},0h${2 * R}m${-R},${-R}v${2 * R}`;

/** The outline of a dot of a line. */
export function dotShape(index: SeriesIndex, { x, y }: Pick<TrendDot, 'x' | 'y'>): string {
  const shape = index === 'whole' ? CROSS : (SHAPES[index % SHAPES.length] ?? '');
  return `M${x.toFixed(1)},${y.toFixed(1)}${shape}`;
}

/**
 * A target's tick: a rule; where it is a bound, a stem towards where it is open; for 左右 it is a wave; a range is
 * closed at its ends.
 */
export function tickShape({
  x1,
  x2,
  y,
  sign,
}: Pick<TrendTick, 'x1' | 'x2' | 'y' | 'sign'>): string {
  const middle = ((x1 + x2) / 2).toFixed(1);
  const start = `M${x1.toFixed(1)},${y.toFixed(1)}`;
  if (sign === 'about') {
    const half = (x2 - x1) / 2;
    return `${start}q${(half / 2).toFixed(1)},-3 ${half.toFixed(1)},0t${half.toFixed(1)},0`;
  }
  const rule = `${start}H${x2.toFixed(1)}`;
  if (sign === 'range')
    return `${rule}M${x1.toFixed(1)},${(y - 2.5).toFixed(1)}v5M${x2.toFixed(1)},${(y - 2.5).toFixed(1)}v5`;
  if (sign !== 'up' && sign !== 'down') return rule;
  return `${rule}M${middle},${y.toFixed(1)}v${sign === 'up' ? -TIP : TIP}`;
}

/** Why a year has no actual, around 0, 0: two dashes for a text cut short, a cross for silence, a frame for no report. */
const GAPS: Readonly<Record<TrendGap['why'], string>> = {
  abridged: 'm-3.5,0h2.6m1.8,0h2.6',
  missing: 'm-2,-2l4,4m0,-4l-4,4',
  unread: 'm-2,-2h4v4h-4z',
  words: 'm-3,0h.1m2.9,0h.1m2.9,0h.1',
};

/** The sign of a year without an actual. */
export function gapShape({ x, y, why }: Pick<TrendGap, 'x' | 'y' | 'why'>): string {
  return `M${x.toFixed(1)},${y.toFixed(1)}${GAPS[why]}`;
}
