import { extent, nice, ticks } from 'd3-array';

/** Ticks closer than this read as a grid, not as an axis, px. */
const TICK_SPACE = 64;
/** More than this many are a grid, whatever the length. */
const TICKS_MOST = 10;

/** A linear axis for dots, which need no zero: they are read by place, not by length. */
export interface DotAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** A value's place, px. */
  readonly at: (value: number) => number;
}

/**
 * An axis for values between two places, `end` below or right of `start` or the other way about.
 * `labelSpace`: what a tick's label takes along the axis, px. One value alone stands in the middle.
 */
export function dotAxis(
  values: readonly number[],
  start: number,
  end: number,
  labelSpace = 0,
): DotAxis {
  const [least = 0, greatest = 1] = extent(values);
  const room = least === 0 ? 1 : Math.abs(least) / 10;
  const [low, high] = least < greatest ? [least, greatest] : [least - room, least + room];
  const count = Math.min(
    TICKS_MOST,
    Math.max(2, Math.floor(Math.abs(end - start) / Math.max(TICK_SPACE, labelSpace))),
  );
  const [from, to] = nice(low, high, count);
  const scale = (end - start) / (to - from);
  return { from, to, ticks: ticks(from, to, count), at: (value) => start + (value - from) * scale };
}
