import { CLOSEST, WHOLE, type Camera, type Size } from './camera';
import type { Box, Point } from './shape';

/** What gestures do with a camera: fetched with them, after the first view. */

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

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** The place of a camera, as `cameraAt` reads it: the same on a frame of any size. */
export function placeOf(
  { k, x, y }: Camera,
  { width, height, bounds: [left, top, right, bottom] }: Size & { readonly bounds: Box },
): string {
  return [
    rounded(k, 2),
    rounded(((width / 2 - x) / k - left) / (right - left), 4),
    rounded(((height / 2 - y) / k - top) / (bottom - top), 4),
  ].join();
}

/** The camera from which a point of the map is seen: the same where it is in sight, else as close, turned to it. */
export function toSee(camera: Camera, at: Point, { width, height }: Size): Camera {
  const [x, y] = [at[0] * camera.k + camera.x, at[1] * camera.k + camera.y];
  const inSight = x > 0 && x < width && y > 0 && y < height;
  return inSight ? camera : panBy(camera, [width / 2 - x, height / 2 - y]);
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
