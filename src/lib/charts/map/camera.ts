import type { Point } from './label-room';
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

/** Zoomed in by a factor, with the point `at` of the screen staying where it is. */
export function zoomAt({ k, x, y }: Camera, factor: number, at: Point): Camera {
  const next = Math.min(CLOSEST, Math.max(1, k * factor));
  const by = next / k;
  return { k: next, x: at[0] - (at[0] - x) * by, y: at[1] - (at[1] - y) * by };
}

/** Moved on the screen. */
export function panBy({ k, x, y }: Camera, by: Point): Camera {
  return { k, x: x + by[0], y: y + by[1] };
}

/** Keeps a camera to the land: the middle of the frame stays on its box, and the whole is centred. */
export function clampCamera(camera: Camera, [left, top, right, bottom]: Box, size: Size): Camera {
  if (camera.k <= 1) return WHOLE;
  const { k } = camera;
  const [mx, my] = [size.width / 2, size.height / 2];
  return {
    k,
    x: Math.min(mx - k * left, Math.max(mx - k * right, camera.x)),
    y: Math.min(my - k * top, Math.max(my - k * bottom, camera.y)),
  };
}

/** What moves a drawing made for one camera to where another would draw it. */
export function relativeTo(drawn: Camera, wanted: Camera): Camera {
  const k = wanted.k / drawn.k;
  return { k, x: wanted.x - drawn.x * k, y: wanted.y - drawn.y * k };
}

/** A camera as an SVG or CSS transform. */
export function matrix({ k, x, y }: Camera): string {
  return `matrix(${k},0,0,${k},${x},${y})`;
}
