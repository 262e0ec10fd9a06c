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

/** The camera that fills a frame with a box of the fitted map, never farther than the whole. */
export function cameraFor([left, top, right, bottom]: Box, { width, height }: Size): Camera {
  const share = 1 - 2 * AIR;
  const fit = Math.min((width * share) / (right - left), (height * share) / (bottom - top));
  const k = Math.min(CLOSEST, Math.max(1, fit));
  return {
    k,
    x: width / 2 - (k * (left + right)) / 2,
    y: height / 2 - (k * (top + bottom)) / 2,
  };
}
