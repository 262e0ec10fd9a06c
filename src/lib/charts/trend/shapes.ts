import type { TrendDot, TrendTick } from './line';

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
];

/** The outline of a dot of the line that was chosen as the `index`th. */
export function dotShape(index: number, { x, y }: Pick<TrendDot, 'x' | 'y'>): string {
  return `M${x.toFixed(1)},${y.toFixed(1)}${SHAPES[index % SHAPES.length] ?? ''}`;
}

/** A target's tick: a rule; where it is a bound, a stem towards where it is open; for 左右 it is a wave. */
export function tickShape({
  x1,
  x2,
  y,
  sign,
}: Pick<TrendTick, 'x1' | 'x2' | 'y' | 'sign'>): string {
  const middle = ((x1 + x2) / 2).toFixed(1);
  const start = `M${x1.toFixed(1)},${y.toFixed(1)}`;
  if (sign === 'about') {
    const half = ((x2 - x1) / 2).toFixed(1);
    return `${start}q${(Number(half) / 2).toFixed(1)},-3 ${half},0t${half},0`;
  }
  const rule = `${start}H${x2.toFixed(1)}`;
  if (sign !== 'up' && sign !== 'down') return rule;
  return `${rule}M${middle},${y.toFixed(1)}v${sign === 'up' ? -TIP : TIP}`;
}
