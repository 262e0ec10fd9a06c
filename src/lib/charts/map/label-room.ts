import type { Box, Point, Polygon } from './shape';

/** A place for text inside a shape: centre, and the width that is free there. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Everywhere. */
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
/** Heights tried for a line of text, from top to bottom of a shape. */
const TRIES = 32;
/** Scan lines through a band of text: a coast that bends between two of them by little does no harm. */
const SCANS = 5;
/** How many pixels nearer a place must be for each that it is narrower than wanted. */
const PER_WIDTH = 4;

/** Where a part of a horizontal line begins and ends. */
type Stretch = readonly [number, number];

/** A side of a ring. */
interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function edgesOf(rings: Polygon<Point>): readonly Edge[] {
  const found: Edge[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      found.push({ x0: before?.[0] ?? 0, y0: before?.[1] ?? 0, x1: point[0], y1: point[1] });
      before = point;
    }
  }
  return found;
}

/** Edges that some line between two heights may cross: of the thousands of a map, a few. */
function edgesBetween(edges: readonly Edge[], top: number, bottom: number): readonly Edge[] {
  return edges.filter(({ y0, y1 }) => (y0 >= top || y1 >= top) && (y0 <= bottom || y1 <= bottom));
}

/** Stretches of a horizontal line inside rings (even-odd), left to right. */
function stretches(edges: readonly Edge[], y: number): readonly Stretch[] {
  const crossings: number[] = [];
  for (const { x0, y0, x1, y1 } of edges)
    if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  crossings.sort((a, b) => a - b);
  const found: Stretch[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2)
    found.push([crossings[i] ?? 0, crossings[i + 1] ?? 0]);
  return found;
}

/** Stretches that are inside on both lists, and wider than `least`. */
function overlap(a: readonly Stretch[], b: readonly Stretch[], least: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const one of a)
    for (const other of b) {
      const from = Math.max(one[0], other[0]);
      const to = Math.min(one[1], other[1]);
      if (to - from > least) found.push([from, to]);
    }
  return found;
}

/** Stretches wider than `least` that are inside over all of a band of some height around `y`. */
function freeAt(
  sides: readonly Edge[],
  y: number,
  height: number,
  [left, , right]: Box,
  least: number,
): readonly Stretch[] {
  const edges = edgesBetween(sides, y - height / 2, y + height / 2);
  let free: readonly Stretch[] = [[left, right]];
  for (let scan = 0; scan < SCANS && free.length > 0; scan++)
    free = overlap(free, stretches(edges, y + height * (scan / (SCANS - 1) - 0.5) * 0.98), least);
  return free;
}

/**
 * The best place for a text of some height inside a polygon: wide enough for `wanted` if there is one,
 * and then as near to `near` as can be. In: outer ring and holes, in pixels; `frame`: left, top, right and
 * bottom of what is seen. Out: `none` if no band of that height lies inside.
 */
export function findRoom(
  rings: Polygon<Point>,
  height: number,
  wanted: number,
  near: Point,
  frame: Box = EVERYWHERE,
): Room | 'none' {
  const ys = (rings[0] ?? []).map((point) => point[1]);
  const top = Math.max(frame[1], Math.min(...ys)) + height / 2;
  const bottom = Math.min(frame[3], Math.max(...ys)) - height / 2;
  if (bottom < top) return 'none';
  const sides = edgesOf(rings);
  const heights = Array.from({ length: TRIES + 1 }, (_, i) => top + ((bottom - top) * i) / TRIES);
  const away = (y: number) => Math.abs(y - near[1]);
  let best: Room | 'none' = 'none';
  let bestScore = -Infinity;
  // From `near` outwards: most shapes have room at once, and no height further away can be better then.
  for (const y of heights.sort((a, b) => away(a) - away(b))) {
    const least = Math.max(0, (bestScore + away(y)) / PER_WIDTH);
    if (least >= wanted) break;
    for (const [from, to] of freeAt(sides, y, height, frame, least)) {
      // Inside the stretch, the centre may slide towards the point it should be near.
      const slack = Math.max(0, to - from - wanted) / 2;
      const middle = (from + to) / 2;
      const x = Math.min(middle + slack, Math.max(middle - slack, near[0]));
      const width = 2 * Math.min(x - from, to - x);
      const score = Math.min(width, wanted) * PER_WIDTH - Math.hypot(x - near[0], y - near[1]);
      if (score > bestScore) {
        bestScore = score;
        best = { x, y, width };
      }
    }
  }
  return best;
}
