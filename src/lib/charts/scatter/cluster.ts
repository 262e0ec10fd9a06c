import type { Bounds } from './labels';

/** A place, px. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places nearer than this are the same, px. */
const SAME = 0.01;

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** `count` places side by side in a block around one, inside the frame. */
function blockOf(
  around: Place,
  count: number,
  columns: number,
  diameter: number,
  frame: Bounds,
): Place[] {
  const rows = Math.ceil(count / columns);
  const [wide, high] = [(columns * diameter) / 2, (rows * diameter) / 2];
  const x = within(around.x, frame.left + wide, frame.right - wide);
  const y = within(around.y, frame.top + high, frame.bottom - high);
  return Array.from({ length: count }, (_, nth) => {
    const row = Math.floor(nth / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    return {
      x: x + ((nth % columns) - (inRow - 1) / 2) * diameter,
      y: y + (row - (rows - 1) / 2) * diameter,
    };
  });
}

/** How much a block lies over other places: by how far each pair is short of touching, px in all. */
function overlap(block: readonly Place[], others: readonly Place[], diameter: number): number {
  let sum = 0;
  for (const a of block)
    for (const b of others) sum += Math.max(0, diameter - Math.hypot(a.x - b.x, a.y - b.y));
  return sum;
}

/**
 * Sets points of the same place side by side around it, so that none hides another; all others stay. Of
 * a block, a column and a row the one is taken that lies least over the others. A block at the frame's
 * edge is moved in. In: places in any order; the distance of centres that touch. Out: in the order given;
 * those that stay are the very places given.
 */
export function beside(places: readonly Place[], diameter: number, frame: Bounds): Place[] {
  const blocks = new Map<string, number[]>();
  places.forEach(({ x, y }, i) => {
    const key = `${Math.round(x / SAME)} ${Math.round(y / SAME)}`;
    const block = blocks.get(key);
    if (block) block.push(i);
    else blocks.set(key, [i]);
  });
  const moved = [...places];
  for (const block of blocks.values()) {
    const [first] = block;
    const around = first === undefined ? undefined : places[first];
    if (!around || block.length === 1) continue;
    const others = moved.filter((_, i) => !block.includes(i));
    const shapes = [Math.ceil(Math.sqrt(block.length)), 1, block.length].map((columns) => {
      const spots = blockOf(around, block.length, columns, diameter, frame);
      return { spots, over: overlap(spots, others, diameter) };
    });
    const best = shapes.reduce((a, b) => (b.over < a.over - SAME ? b : a));
    block.forEach((i, nth) => (moved[i] = best.spots[nth] ?? around));
  }
  return moved;
}
