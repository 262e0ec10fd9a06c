import type { TrendLayout } from './layout';

/** Reach of a finger and of a mouse around a dot, and half the height of a name, px. */
const TOUCH = 18;
const MOUSE = 10;
const NAME = 11;

/** The year that can be set nearest to a place across; `none` beside the plot. */
export function yearAt(
  { plot: [left, , right], years }: Pick<TrendLayout, 'plot' | 'years'>,
  x: number,
  settable: readonly number[],
): number | 'none' {
  if (x < left || x > right) return 'none';
  const near = years
    .filter(({ year }) => settable.includes(year))
    .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
  return near[0]?.year ?? 'none';
}

/** The chosen region whose dot or name is at a place; `none` there. The nation is no choice. */
export function lineAt(
  { plot: [, , right], marks, names }: Pick<TrendLayout, 'plot' | 'marks' | 'names'>,
  { x, y, byMouse }: { readonly x: number; readonly y: number; readonly byMouse: boolean },
): string | 'none' {
  const spots =
    x > right
      ? names
          .filter(({ index }) => index !== 'whole')
          .map((name) => ({ adcode: name.adcode, away: Math.abs(name.y - y), reach: NAME }))
      : marks
          .filter(({ index }) => index !== 'whole')
          .flatMap(({ adcode, dots }) =>
            dots.map((dot) => ({
              adcode,
              away: Math.hypot(dot.x - x, dot.y - y),
              reach: byMouse ? MOUSE : TOUCH,
            })),
          );
  const [best] = spots.filter(({ away, reach }) => away <= reach).sort((a, b) => a.away - b.away);
  return best?.adcode ?? 'none';
}
