import type { Point, Ring } from './decode';
import type { Placed } from './join';

/** Points in square cells, so that a search looks at nine of them. `side` in degrees. */
class Grid {
  readonly #cells = new Map<number, Point[]>();

  constructor(readonly side: number) {}

  add(point: Point): void {
    const key = this.#key(this.#cell(point[0]), this.#cell(point[1]));
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  around([x, y]: Point): Point[] {
    const found: Point[] = [];
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        found.push(...(this.#cells.get(this.#key(this.#cell(x) + i, this.#cell(y) + j)) ?? []));
    return found;
  }

  #cell(coordinate: number): number {
    return Math.floor(coordinate / this.side);
  }

  #key(column: number, row: number): number {
    return column * 1_000_003 + row;
  }
}

/**
 * Makes two drawings of one border agree, so that a topology can share it. The source rounds each area by
 * itself: some vertices of a border differ by a step, and some stand on one side alone.
 * Vertices closer than `apart` degrees become one; a vertex that lies on a neighbour's side is set into
 * it. Too large a distance closes narrow straits.
 */
export function conflate(placed: readonly Placed[], apart: number): Placed[] {
  const grid = new Grid(apart);
  const snap = (point: Point): Point => {
    const near = grid.around(point).find((known) => distance(known, point) <= apart);
    if (!near) grid.add(point);
    return near ?? point;
  };
  const map = (places: readonly Placed[], change: (ring: Ring) => Ring): Placed[] =>
    places.map((place) => ({
      ...place,
      polygons: place.polygons.map((rings) => rings.map(change).filter((ring) => ring.length >= 4)),
    }));
  const snapped = map(placed, (ring) => withoutRepeats(ring.map(snap)));
  return map(snapped, (ring) =>
    withoutRepeats(
      ring.flatMap((point, i) => {
        const next = ring[i + 1];
        return next ? [point, ...between(point, next, grid)] : [point];
      }),
    ),
  );
}

/** Vertices of other rings that lie on the side from `a` to `b`, in order. */
function between(a: Point, b: Point, grid: Grid): Point[] {
  const length = distance(a, b);
  if (length === 0) return [];
  const along = new Map<Point, number>();
  for (let step = 0; step <= length; step += grid.side) {
    const t = step / length;
    for (const point of grid.around([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])) {
      if (point === a || point === b || along.has(point)) continue;
      const at =
        ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length ** 2;
      const foot: Point = [a[0] + at * (b[0] - a[0]), a[1] + at * (b[1] - a[1])];
      if (at > 0 && at < 1 && distance(point, foot) <= grid.side / 2) along.set(point, at);
    }
  }
  return [...along].sort((p, q) => p[1] - q[1]).map(([point]) => point);
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter(
    (point, i) => i === 0 || point[0] !== ring[i - 1]?.[0] || point[1] !== ring[i - 1]?.[1],
  );
