/** A rectangle, px. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that wants its name beside it. */
export interface PointName {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius of its mark, px. */
  readonly r: number;
  readonly text: string;
  readonly width: number;
  /** Must be named, even over other marks. */
  readonly must: boolean;
}

/** A name, placed: the middle of its line at x, y. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** A line from the name to its point; empty where the name stands at it. */
  readonly lead: string;
  readonly box: Bounds;
}

/** Height of a line of text of 12 px, px. */
const LINE = 14;
/** Between a mark and its name. */
const GAP = 3;
/** Distances at which names are tried: at the mark, then further out on a leader. */
const RINGS = [0, 12, 24, 36];
/** Directions in the order that names look best in: right, left, above, below, then the corners. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.75, -0.75],
  [-0.75, -0.75],
  [0.75, 0.75],
  [-0.75, 0.75],
];

export function overlap(a: Bounds, b: Bounds): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

const around = (x: number, y: number, r: number): Bounds => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

function candidate(point: PointName, ring: number, [dx, dy]: readonly [number, number]): Label {
  const reach = point.r + GAP + ring;
  const x = point.x + dx * reach + Math.sign(dx) * (point.width / 2);
  const y = point.y + dy * reach + Math.sign(dy) * (dx === 0 ? LINE / 2 - 2 : ring === 0 ? 3 : 5);
  const box: Bounds = {
    left: x - point.width / 2,
    top: y - LINE / 2,
    right: x + point.width / 2,
    bottom: y + LINE / 2,
  };
  // The leader runs from the mark's edge to the nearest point of the name.
  const near = {
    x: Math.min(box.right, Math.max(box.left, point.x)),
    y: Math.min(box.bottom - 2, Math.max(box.top + 2, point.y)),
  };
  const far = Math.hypot(near.x - point.x, near.y - point.y) || 1;
  const edge = {
    x: point.x + ((near.x - point.x) / far) * point.r,
    y: point.y + ((near.y - point.y) / far) * point.r,
  };
  const lead = ring === 0 ? '' : `M${edge.x} ${edge.y}L${near.x} ${near.y}`;
  return { id: point.id, text: point.text, x, y, lead, box };
}

/** Small boxes along a leader: what a later name must keep off, and what a leader must not cross. */
function beads(label: Label, point: PointName): Bounds[] {
  if (label.lead === '') return [];
  const steps = [0.35, 0.6, 0.85];
  const to = {
    x: Math.min(label.box.right, Math.max(label.box.left, point.x)),
    y: Math.min(label.box.bottom, Math.max(label.box.top, point.y)),
  };
  return steps.map((share) =>
    around(point.x + (to.x - point.x) * share, point.y + (to.y - point.y) * share, 1),
  );
}

/**
 * Names points without overlap, greedily: in the order given, those that must be named first, each in the
 * first free place beside its point or a little way off on a leader. What finds none is left without a
 * name, unless it must have one: then it takes the place that covers least. In: points; what names must keep
 * off beside the points; the frame they must keep within. Out: names, fewer than points perhaps.
 */
export function placeLabels(
  points: readonly PointName[],
  obstacles: readonly Bounds[],
  frame: Bounds,
): Label[] {
  const taken: Bounds[] = [...obstacles];
  const labels: Label[] = [];
  const inOrder = [...points.filter(({ must }) => must), ...points.filter(({ must }) => !must)];
  const marks = points.map((point) => ({ id: point.id, box: around(point.x, point.y, point.r) }));
  for (const point of inOrder) {
    let best: Label | undefined;
    let least = point.must ? Infinity : Number.MIN_VALUE;
    search: for (const ring of RINGS) {
      for (const direction of DIRECTIONS) {
        const tried = candidate(point, ring, direction);
        if (
          tried.box.left < frame.left ||
          tried.box.right > frame.right ||
          tried.box.top < frame.top ||
          tried.box.bottom > frame.bottom
        )
          continue;
        const parts = [tried.box, ...beads(tried, point)];
        // Another name is worse to cover than a mark.
        const covered =
          taken.reduce((sum, box) => sum + parts.reduce((s, p) => s + overlap(p, box), 0), 0) * 4 +
          marks.reduce(
            (sum, { id, box }) =>
              sum + (id === point.id ? 0 : parts.reduce((s, p) => s + overlap(p, box), 0)),
            0,
          );
        if (covered < least) [best, least] = [tried, covered];
        if (covered === 0) break search;
      }
    }
    if (!best) continue;
    labels.push(best);
    taken.push(best.box, ...beads(best, point));
  }
  return labels;
}
