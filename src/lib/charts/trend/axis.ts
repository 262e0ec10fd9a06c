import { extent, ticks } from 'd3-array';
import type { Axis } from '../axis';

/** Between ticks at least, px, and how many there are at most. */
const SPACE = 28;
const MOST = 6;
/** Room beyond the least and the greatest, as a share of what lies between. */
const ROOM = 0.05;

/**
 * An upright axis for lines over time, from `bottom` up to `top`, px. It ends where the values do and not at round
 * numbers: a low plot has no room to give away. One value alone stands in the middle.
 */
export function lineAxis(values: readonly number[], bottom: number, top: number): Axis {
  const [least = 0, greatest = 1] = extent(values);
  const room = least < greatest ? (greatest - least) * ROOM : Math.abs(least) / 10 || 1;
  const [from, to] = [least - room, greatest + room];
  const scale = (top - bottom) / (to - from);
  const count = Math.min(MOST, Math.max(2, Math.floor((bottom - top) / SPACE)));
  return {
    from,
    to,
    ticks: ticks(from, to, count),
    at: (value) => bottom + (value - from) * scale,
  };
}
