import { extent } from 'd3-array';
import { linear, type Axis, type Grid } from '../axis';

const GRID: Grid = { space: 64, most: 10 };

/**
 * An axis for dots, which need no zero: they are read by place, not by length. It runs between two places,
 * `end` below or right of `start` or the other way about. One value alone stands in the middle.
 */
export function dotAxis(
  values: readonly number[],
  start: number,
  end: number,
  labelSpace = 0,
): Axis {
  const [least = 0, greatest = 1] = extent(values);
  const room = least === 0 ? 1 : Math.abs(least) / 10;
  const ends =
    least < greatest ? ([least, greatest] as const) : ([least - room, least + room] as const);
  return linear(ends, [start, end], () => labelSpace, GRID);
}
