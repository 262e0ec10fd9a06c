import { around, boxOf, type Box, type Point, type Polygon } from './shape';

/** A region as polygons, in the units of its map file until it is fitted, then in pixels. */
export interface Land {
  readonly adcode: string;
  readonly polygons: readonly Polygon<Point>[];
  /** Around each polygon. They are moved with them: to look through all points of thousands of regions again takes longer. */
  readonly boxes: readonly Box[];
}

export const landOf = (adcode: string, polygons: readonly Polygon<Point>[]): Land => ({
  adcode,
  polygons,
  boxes: polygons.map((polygon) => boxOf([polygon])),
});

/** The box around land. */
export const boundsOf = (land: readonly Land[]): Box => around(land.flatMap(({ boxes }) => boxes));

/** Land scaled, and then moved. */
export interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const movedBox = ([left, top, right, bottom]: Box, { scale, x, y }: Place): Box => [
  left * scale + x,
  top * scale + y,
  right * scale + x,
  bottom * scale + y,
];

/** Land at a place, and then some px to the right. */
export function moved(land: readonly Land[], place: Place, aside = 0): Land[] {
  const { scale, x, y } = place;
  const move = (at: Point): Point => [at[0] * scale + x + aside, at[1] * scale + y];
  return land.map(({ adcode, polygons, boxes }) => ({
    adcode,
    polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(move))),
    boxes: boxes.map((box) => movedBox(movedBox(box, place), { scale: 1, x: aside, y: 0 })),
  }));
}
