/** A point in pixels. */
export type Point = readonly [number, number];

/** A place for text inside a shape: centre, and the width that is free there. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Everywhere. */
const EVERYWHERE = [-Infinity, -Infinity, Infinity, Infinity] as const;
/** Heights tried for a line of text, from top to bottom of a shape. */
const TRIES = 32;
/** Scan lines through a band of text: a coast that bends between two of them by little does no harm. */
const SCANS = 5;

/** A side of a ring. */
interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function edgesOf(rings: readonly (readonly Point[])[]): Edge[] {
  return rings.flatMap((ring) => {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    return ring.map(([x1, y1]) => {
      const edge = { x0, y0, x1, y1 };
      [x0, y0] = [x1, y1];
      return edge;
    });
  });
}

/** Edges that some line between two heights may cross: of the thousands of a map, a few. */
function edgesBetween(edges: readonly Edge[], top: number, bottom: number): Edge[] {
  return edges.filter(({ y0, y1 }) => (y0 >= top || y1 >= top) && (y0 <= bottom || y1 <= bottom));
}

/** Stretches of a horizontal line inside rings (even-odd), left to right. */
function stretches(edges: readonly Edge[], y: number): [number, number][] {
  const crossings: number[] = [];
  for (const { x0, y0, x1, y1 } of edges)
    if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  crossings.sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2)
    found.push([crossings[i] ?? 0, crossings[i + 1] ?? 0]);
  return found;
}

/** Stretches that are inside on both lists. */
function overlap(
  a: readonly [number, number][],
  b: readonly [number, number][],
): [number, number][] {
  const found: [number, number][] = [];
  for (const [a0, a1] of a)
    for (const [b0, b1] of b)
      if (b1 > a0 && a1 > b0) found.push([Math.max(a0, b0), Math.min(a1, b1)]);
  return found;
}

/**
 * The best place for a text of some height inside a polygon: wide enough for `wanted` if there is one,
 * and then as near to `near` as can be. In: outer ring and holes, in pixels; `frame`: left, top, right and
 * bottom of what is seen. Out: `none` if no band of that height lies inside.
 */
export function findRoom(
  rings: readonly (readonly Point[])[],
  height: number,
  wanted: number,
  near: Point,
  frame: readonly [number, number, number, number] = EVERYWHERE,
): Room | 'none' {
  const ys = (rings[0] ?? []).map((point) => point[1]);
  const top = Math.max(frame[1], Math.min(...ys)) + height / 2;
  const bottom = Math.min(frame[3], Math.max(...ys)) - height / 2;
  const edges = edgesOf(rings);
  let best: Room | 'none' = 'none';
  let bestScore = -Infinity;
  for (let i = 0; i <= TRIES; i++) {
    const y = top + ((bottom - top) * i) / TRIES;
    if (bottom < top) break;
    let free: [number, number][] = [[frame[0], frame[2]]];
    const crossed = edgesBetween(edges, y - height / 2, y + height / 2);
    for (let scan = 0; scan < SCANS && free.length > 0; scan++) {
      const at = y + height * (scan / (SCANS - 1) - 0.5) * 0.98;
      free = overlap(free, stretches(crossed, at));
    }
    for (const [from, to] of free) {
      // Inside the stretch, the centre may slide towards the point it should be near.
      const slack = Math.max(0, to - from - wanted) / 2;
      const middle = (from + to) / 2;
      const x = Math.min(middle + slack, Math.max(middle - slack, near[0]));
      const width = 2 * Math.min(x - from, to - x);
      const score = Math.min(width, wanted) * 4 - Math.hypot(x - near[0], y - near[1]);
      if (score > bestScore) {
        bestScore = score;
        best = { x, y, width };
      }
    }
  }
  return best;
}
