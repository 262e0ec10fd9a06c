/** A point in pixels. */
export type Point = readonly [number, number];

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** A polygon: outer ring, then holes. Rings are closed: the last point repeats the first. */
export type Polygon<P> = readonly (readonly P[])[];

/** The box around polygons; inside out (∞, −∞) around none. */
export function boxOf(polygons: readonly Polygon<Point>[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons)
    for (const point of polygon[0] ?? []) {
      if (point[0] < left) left = point[0];
      if (point[0] > right) right = point[0];
      if (point[1] < top) top = point[1];
      if (point[1] > bottom) bottom = point[1];
    }
  return [left, top, right, bottom];
}

/** The box around boxes; inside out around none. */
export const around = (boxes: readonly Box[]): Box =>
  boxes.reduce<Box>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** Signed area and, times it, the middle of a ring. */
function moment(ring: readonly Point[]): [area: number, x: number, y: number] {
  let [area, mx, my] = [0, 0, 0];
  let before = ring.at(-1) ?? [0, 0];
  for (const point of ring) {
    const cross = (before[0] * point[1] - point[0] * before[1]) / 2;
    area += cross;
    mx += (cross * (before[0] + point[0])) / 3;
    my += (cross * (before[1] + point[1])) / 3;
    before = point;
  }
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
  // Joined, not added up: a text of a hundred pieces is put together anew whenever it is joined to others.
  const parts: string[] = [];
  for (const polygon of polygons)
    for (const ring of polygon) {
      let step = 'M';
      let lastX = NaN;
      let lastY = NaN;
      for (const point of ring.slice(0, -1)) {
        // Taken apart one by one, here and wherever a page starts: a list taken apart is gone through by an iterator.
        const x = tenth(point[0]);
        const y = tenth(point[1]);
        if (x !== lastX || y !== lastY) parts.push(step, `${x},${y}`);
        step = 'L';
        lastX = x;
        lastY = y;
      }
      parts.push('Z');
    }
  return parts.join('');
}
