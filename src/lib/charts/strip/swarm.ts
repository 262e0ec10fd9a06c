/** The centre of a dot: x along the axis, y above the base line, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Distances below this are noise of the arithmetic, px. */
const NOISE = 1e-6;
/** How far apart the places are that are tried beside a full column, px. */
const NUDGE = 1;

/** Dots that stand already, in columns as wide as a dot: those that one could touch stand in three. */
class Placed {
  readonly #columns = new Map<number, Spot[]>();
  readonly #diameter: number;

  constructor(diameter: number) {
    this.#diameter = diameter;
  }

  add(spot: Spot): void {
    const column = Math.floor(spot.x / this.#diameter);
    const there = this.#columns.get(column);
    if (there) there.push(spot);
    else this.#columns.set(column, [spot]);
  }

  /** Those that a dot at x could touch. */
  near(x: number): Spot[] {
    const found: Spot[] = [];
    const column = Math.floor(x / this.#diameter);
    for (let one = column - 1; one <= column + 1; one += 1) {
      const there = this.#columns.get(one);
      if (!there) continue;
      for (const spot of there) if (Math.abs(spot.x - x) < this.#diameter - NOISE) found.push(spot);
    }
    return found;
  }
}

/** Does a dot at x and y touch none of those near? */
function isFree(x: number, y: number, near: readonly Spot[], diameter: number): boolean {
  const least = (diameter - NOISE) ** 2;
  for (const spot of near) if ((spot.x - x) ** 2 + (spot.y - y) ** 2 < least) return false;
  return true;
}

/** The lowest free place at x, at most `top` high; `none` where the column is full. */
function lowest(x: number, placed: Placed, diameter: number, top: number): number | 'none' {
  const near = placed.near(x);
  // Resting on the base, or touching a neighbour from above.
  const base = diameter / 2;
  if (base <= top + NOISE && isFree(x, base, near, diameter)) return base;
  let best = Infinity;
  for (const spot of near) {
    const y = spot.y + Math.sqrt(diameter ** 2 - (spot.x - x) ** 2);
    if (y < best && y <= top + NOISE && isFree(x, y, near, diameter)) best = y;
  }
  return best === Infinity ? 'none' : best;
}

/**
 * The free place nearest to x between the walls, at most `most` from it; `none` where columns are full so far, and where
 * all are and any distance will do, above all others.
 */
function settle(
  x: number,
  placed: Placed,
  diameter: number,
  top: number,
  walls: readonly [number, number],
  most: number,
): Spot | 'none' {
  const reach = Math.min(most, Math.max(x - walls[0], walls[1] - x));
  for (let aside = 0; aside <= reach; aside += NUDGE) {
    // To the right of it first, then to the left.
    for (let side = 1; side >= (aside === 0 ? 1 : -1); side -= 2) {
      const at = x + side * aside;
      if (at < walls[0] || at > walls[1]) continue;
      const y = lowest(at, placed, diameter, top);
      if (y !== 'none') return { x: at, y };
    }
  }
  if (Number.isFinite(most)) return 'none';
  const y = lowest(x, placed, diameter, Infinity);
  return { x, y: y === 'none' ? diameter / 2 : y };
}

/** Places from left to right, equal ones together: their numbers in the order given. */
function tiesOf(places: readonly number[]): number[][] {
  const order = places
    .map((_, i) => i)
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const ties: number[][] = [];
  let first = -Infinity;
  for (const i of order) {
    const place = places[i] ?? 0;
    if (place - first < NOISE) ties.at(-1)?.push(i);
    else {
      first = place;
      ties.push([i]);
    }
  }
  return ties;
}

/** Packs dots as often as is asked, each time into another room. */
type Packer = (
  diameter: number,
  height: number,
  walls: readonly [number, number],
  driftMost: number,
) => Spot[] | 'none';

/**
 * Packs dots on an axis so that none overlaps another: equal values in a stack, on as many columns side
 * by side as the height makes needful, and each other dot in the lowest place that is free at its value.
 * One pass, no chance: the same values give the same picture. In: places in px, in any order. What comes out is told the
 * distance of centres that touch; the height to keep within; the ends of the axis; how far a dot may leave its
 * value, px. It gives: in the order of the places; `none` where one would have to leave further.
 */
export function swarm(places: readonly number[]): Packer {
  const ties = tiesOf(places);
  return (diameter, height, walls, driftMost) => {
    const rows = Math.max(1, Math.floor((height + NOISE) / diameter));
    const placed = new Placed(diameter);
    const spots = new Array<Spot>(places.length);
    for (const tie of ties) {
      const columns = Math.ceil(tie.length / rows);
      let nth = 0;
      for (const i of tie) {
        const place = places[i] ?? 0;
        const wanted = place + ((nth % columns) - (columns - 1) / 2) * diameter;
        const within = Math.min(walls[1], Math.max(walls[0], wanted));
        const most = driftMost + Math.abs(within - place);
        const spot = settle(within, placed, diameter, height - diameter / 2, walls, most);
        if (spot === 'none' || Math.abs(spot.x - place) > driftMost) return 'none';
        placed.add(spot);
        spots[i] = spot;
        nth += 1;
      }
    }
    return spots;
  };
}
