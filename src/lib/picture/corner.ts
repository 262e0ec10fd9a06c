import type { Size } from '../charts/map/camera';
import type { Land } from '../charts/map/project';

/** A rectangle: left and top, width and height, px. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** Space kept between the land and what stands beside it, px. */
const AIR = 12;

/** Does no land reach into a rectangle? Outlines have a point every few pixels: points are enough. */
export function isFree({ x, y, width, height }: Rect, land: readonly Land[]): boolean {
  return !land.some(({ polygons }) =>
    polygons.some((rings) =>
      rings.some((ring) =>
        ring.some(
          ([px, py]) =>
            px > x - AIR && px < x + width + AIR && py > y - AIR && py < y + height + AIR,
        ),
      ),
    ),
  );
}

/** The corner of a frame that the land leaves free for something of a size, lower ones first. */
export function freeCorner(size: Size, frame: Size, land: readonly Land[]): Rect | 'none' {
  const [right, bottom] = [frame.width - size.width, frame.height - size.height];
  const corners = [
    [0, bottom],
    [right, bottom],
    [0, 0],
    [right, 0],
  ].map(([x = 0, y = 0]): Rect => ({ x, y, width: size.width, height: size.height }));
  return corners.find((corner) => isFree(corner, land)) ?? 'none';
}
