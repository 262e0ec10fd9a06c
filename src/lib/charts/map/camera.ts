import type { Box } from './shape';

/** How a fitted map is looked at: a point p of it stands at p · k + (x, y) on the screen. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The map as fitted. */
export const WHOLE: Camera = { k: 1, x: 0, y: 0 };
/** Beyond this the simplified borders show their corners. */
export const CLOSEST = 10;
/** Space around what a camera is turned to, as a share of the frame. */
const AIR = 0.06;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Nothing stands in the corner. */
export const NOTHING: Size = { width: 0, height: 0 };

/** A fitted map as a place in it is told by: its frame, and the box of its land. */
interface Framed extends Size {
  readonly bounds: Box;
}

/** The camera of a place: `k,x,y`, how close, and which point of the land's box the frame's middle is on, as shares. */
export function cameraAt(place: string, { width, height, bounds }: Framed): Camera {
  const [k = 1, x = 0.5, y = 0.5] = place.split(',').map(Number);
  if (k <= 1) return WHOLE;
  const [left, top, right, bottom] = bounds;
  return {
    k,
    x: width / 2 - k * (left + x * (right - left)),
    y: height / 2 - k * (top + y * (bottom - top)),
  };
}

/**
 * The camera that fills a frame with a box of the fitted map, never farther than the whole. Something of
 * the size of `corner` may stand in the frame's lower left: the box then keeps above it, or to its right.
 */
export function cameraFor(
  [left, top, right, bottom]: Box,
  { width, height }: Size,
  corner: Size = NOTHING,
): Camera {
  const share = 1 - 2 * AIR;
  const within = (x: number, wide: number, high: number): Camera => {
    const fit = Math.min((wide * share) / (right - left), (high * share) / (bottom - top));
    const k = Math.min(CLOSEST, Math.max(1, fit));
    return {
      k,
      x: x + wide / 2 - (k * (left + right)) / 2,
      y: high / 2 - (k * (top + bottom)) / 2,
    };
  };
  const above = within(0, width, height - corner.height);
  const beside = within(corner.width, width - corner.width, height);
  const best = beside.k > above.k ? beside : above;
  // As far as it goes: the whole, whose corner is free.
  return best.k > 1 ? best : WHOLE;
}
