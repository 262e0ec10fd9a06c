import type { Point } from './shape';

/** How far from a tiny region's middle a tap may fall and still mean it, px: half a touch target. */
export const TOUCH_REACH = 22;
/** The same for a mouse, which is exact: enough for a region of a few pixels. */
export const MOUSE_REACH = 10;

interface Target {
  readonly adcode: string;
  readonly centroid: Point;
  readonly tiny: boolean;
}

/** The tiny region that a tap near it means; `none` if there is none within reach. */
export function tinyNear(targets: readonly Target[], at: Point, reach: number): string | 'none' {
  let best: string | 'none' = 'none';
  let least = reach;
  for (const { adcode, centroid, tiny } of targets) {
    const distance = Math.hypot(centroid[0] - at[0], centroid[1] - at[1]);
    if (tiny && distance <= least) [best, least] = [adcode, distance];
  }
  return best;
}

export const ARROWS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Arrow = keyof typeof ARROWS;

export function isArrow(key: string): key is Arrow {
  return key in ARROWS;
}

/**
 * The next region in a direction: near, and not far off the line (sideways counts double). `none` at
 * the map's edge.
 */
export function neighbour(targets: readonly Target[], from: string, arrow: Arrow): string | 'none' {
  const start = targets.find((target) => target.adcode === from)?.centroid;
  if (!start) return targets[0]?.adcode ?? 'none';
  const [dx, dy] = ARROWS[arrow];
  let best: string | 'none' = 'none';
  let least = Infinity;
  for (const { adcode, centroid } of targets) {
    const [x, y] = [centroid[0] - start[0], centroid[1] - start[1]];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    // Within 63° of the direction: each region keeps a neighbour on every side it has land on.
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [adcode, cost];
  }
  return best;
}
