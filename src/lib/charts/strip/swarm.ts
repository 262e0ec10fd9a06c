/** The centre of a dot: x along the axis, y above the base line, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Distances below this are noise of the arithmetic, px. */
const NOISE = 1e-6;
/** How far apart the places are that are tried beside a full column, px. */
const NUDGE = 1;

/** The lowest free place at x, at most `top` high; `none` where the column is full. */
function lowest(
  x: number,
  placed: readonly Spot[],
  diameter: number,
  top: number,
): number | 'none' {
  const near = placed.filter((spot) => Math.abs(spot.x - x) < diameter - NOISE);
  // Resting on the base, or touching a neighbour from above.
  const rests = near.map(({ x: at, y }) => y + Math.sqrt(diameter ** 2 - (at - x) ** 2));
  const free = [diameter / 2, ...rests]
    .filter((y) => y <= top + NOISE)
    .sort((a, b) => a - b)
    .find((y) => near.every((spot) => Math.hypot(spot.x - x, spot.y - y) >= diameter - NOISE));
  return free ?? 'none';
}

/** The free place nearest to x between the walls; above all others where every column is full. */
function settle(
  x: number,
  placed: readonly Spot[],
  diameter: number,
  top: number,
  walls: readonly [number, number],
): Spot {
  const reach = Math.max(x - walls[0], walls[1] - x);
  for (let aside = 0; aside <= reach; aside += NUDGE) {
    for (const at of aside === 0 ? [x] : [x + aside, x - aside]) {
      if (at < walls[0] || at > walls[1]) continue;
      const y = lowest(at, placed, diameter, top);
      if (y !== 'none') return { x: at, y };
    }
  }
  const y = lowest(x, placed, diameter, Infinity);
  return { x, y: y === 'none' ? diameter / 2 : y };
}

/**
 * Packs dots on an axis so that none overlaps another: equal values in a stack, on as many columns side
 * by side as the height makes needful, and each other dot in the lowest place that is free at its value.
 * One pass, no chance: the same values give the same picture. In: places in px, in any order; the
 * distance of centres that touch; the height to keep within; the ends of the axis. Out: in the order given.
 */
export function swarm(
  places: readonly number[],
  diameter: number,
  height: number,
  walls: readonly [number, number],
): Spot[] {
  const rows = Math.max(1, Math.floor((height + NOISE) / diameter));
  const order = places
    .map((_, i) => i)
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const ties: number[][] = [];
  for (const i of order) {
    const before = ties.at(-1);
    const first = places[before?.[0] ?? -1];
    if (before && first !== undefined && (places[i] ?? 0) - first < NOISE) before.push(i);
    else ties.push([i]);
  }
  const placed: Spot[] = [];
  const spots = new Array<Spot>(places.length);
  for (const tie of ties) {
    const columns = Math.ceil(tie.length / rows);
    tie.forEach((i, nth) => {
      const column = nth % columns;
      const wanted = (places[i] ?? 0) + (column - (columns - 1) / 2) * diameter;
      const within = Math.min(walls[1], Math.max(walls[0], wanted));
      const spot = settle(within, placed, diameter, height - diameter / 2, walls);
      placed.push(spot);
      spots[i] = spot;
    });
  }
  return spots;
}

/** How far the dots had to leave their values, px: 0 where every column held its stack. */
export function drift(places: readonly number[], spots: readonly Spot[]): number {
  return Math.max(0, ...spots.map(({ x }, i) => Math.abs(x - (places[i] ?? x))));
}
