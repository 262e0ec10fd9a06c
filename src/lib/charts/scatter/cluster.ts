import type { Box } from './labels';

/** A place, px. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places nearer than this are the same, px. */
const SAME = 0.01;

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Sets points of the same place side by side, in a block around it, so that none hides another; all others
 * stay. A block at the frame's edge is moved in. In: places in any order; the distance of centres that
 * touch. Out: in the order given.
 */
export function beside(places: readonly Place[], diameter: number, frame: Box): Place[] {
  const blocks = new Map<string, number[]>();
  places.forEach(({ x, y }, i) => {
    const key = `${Math.round(x / SAME)} ${Math.round(y / SAME)}`;
    const block = blocks.get(key);
    if (block) block.push(i);
    else blocks.set(key, [i]);
  });
  const moved = [...places];
  for (const block of blocks.values()) {
    const columns = Math.ceil(Math.sqrt(block.length));
    const rows = Math.ceil(block.length / columns);
    const [first] = block;
    const place = first === undefined ? undefined : places[first];
    if (!place || block.length === 1) continue;
    const [x, y] = [
      within(
        place.x,
        frame.left + (columns * diameter) / 2,
        frame.right - (columns * diameter) / 2,
      ),
      within(place.y, frame.top + (rows * diameter) / 2, frame.bottom - (rows * diameter) / 2),
    ];
    block.forEach((i, nth) => {
      const row = Math.floor(nth / columns);
      const inRow = row === rows - 1 ? block.length - row * columns : columns;
      moved[i] = {
        x: x + ((nth % columns) - (inRow - 1) / 2) * diameter,
        y: y + (row - (rows - 1) / 2) * diameter,
      };
    });
  }
  return moved;
}
