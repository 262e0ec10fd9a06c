/** How far from a dot's middle a finger may fall and still mean it, px: half a touch target. */
const TOUCH = 22;
/** The same for a mouse, which is exact. */
const MOUSE = 10;

/** The dot that a tap means: the nearest within reach of it; `none` if there is none. */
export function nearest(
  dots: readonly { readonly adcode: string; readonly x: number; readonly y: number }[],
  x: number,
  y: number,
  byMouse: boolean,
): string | 'none' {
  let best: string | 'none' = 'none';
  let least = byMouse ? MOUSE : TOUCH;
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance <= least) [best, least] = [dot.adcode, distance];
  }
  return best;
}
