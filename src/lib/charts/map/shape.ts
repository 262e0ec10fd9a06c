import type { Feature, Geometry, Position } from 'geojson';
import type { Point } from './label-room';

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** A polygon: outer ring, then holes. Rings are closed: the last point repeats the first. */
export type Polygon<P> = readonly (readonly P[])[];

export function polygonsOf({ geometry }: Feature<Geometry>): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Moves every point of polygons. */
export function mapPoints<P, Q>(
  polygons: readonly Polygon<P>[],
  move: (point: P) => Q,
): Polygon<Q>[] {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(move)));
}

/** The box around polygons; inside out (∞, −∞) around none. */
export function boxOf(polygons: readonly Polygon<Point>[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons)
    for (const [x, y] of polygon[0] ?? []) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return [left, top, right, bottom];
}

/** Signed area and, times it, the middle of a ring. */
function moment(ring: readonly Point[]): [area: number, x: number, y: number] {
  let [area, mx, my] = [0, 0, 0];
  ring.forEach(([x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length] ?? [x, y];
    const cross = (px * y - x * py) / 2;
    area += cross;
    mx += (cross * (px + x)) / 3;
    my += (cross * (py + y)) / 3;
  });
  return [area, mx, my];
}

/** Area of a ring, in square pixels. */
export function areaOf(ring: readonly Point[]): number {
  return Math.abs(moment(ring)[0]);
}

/** Middle of gravity of polygons; of their box, where they have no area. */
export function centroidOf(polygons: readonly Polygon<Point>[]): Point {
  let [area, x, y] = [0, 0, 0];
  for (const polygon of polygons)
    polygon.forEach((ring, i) => {
      const [a, mx, my] = moment(ring);
      // Whatever way rings are wound, the first adds and the others are holes.
      const sign = a < 0 === (i === 0) ? -1 : 1;
      area += sign * a;
      x += sign * mx;
      y += sign * my;
    });
  if (area > 0) return [x / area, y / area];
  const [left, top, right, bottom] = boxOf(polygons);
  return [(left + right) / 2, (top + bottom) / 2];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Polygons as an SVG path, to a tenth of a pixel; points that fall together there are one. */
export function pathOf(polygons: readonly Polygon<Point>[]): string {
  let d = '';
  for (const polygon of polygons)
    for (const ring of polygon) {
      let last = '';
      ring.slice(0, -1).forEach(([x, y], i) => {
        const at = `${tenth(x)},${tenth(y)}`;
        if (at !== last) d += (i === 0 ? 'M' : 'L') + at;
        last = at;
      });
      d += 'Z';
    }
  return d;
}
