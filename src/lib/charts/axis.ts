import { extent, nice, ticks } from 'd3-array';

/**
 * Below this share of the greatest value, the least one shows its distance from zero well enough for
 * bars: a bar that is 40 % as long as another is seen as such. Above it, bars from zero would be all
 * alike, and bars from elsewhere would lie; so dots, whose place is read against the axis, not whose
 * length. Growth targets of 4.5–8 % are dots; gross products of 2,000–130,000 are bars.
 */
const BAR_MAX_BASE = 0.4;
/** Ticks closer than this read as a grid, not as an axis, px. */
const TICK_SPACE = 42;
/** More than this many are a grid, whatever the width. */
const TICKS_MOST = 8;

/** A linear axis, finished. */
export interface Axis {
  /** `bars` start at zero, always. `dots` stand on an axis that need not. */
  readonly mode: 'bars' | 'dots';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** A value's place in px. */
  readonly at: (value: number) => number;
}

/**
 * Chooses marks and axis for values. In: every number that must lie on the axis; the plot's ends, px;
 * how much room a tick's label takes, px.
 */
export function chooseAxis(
  values: readonly number[],
  left: number,
  right: number,
  labelSpace = 0,
): Axis {
  const [least = 0, greatest = 0] = extent(values);
  const mode = least > 0 && least >= greatest * BAR_MAX_BASE ? 'dots' : 'bars';
  const low = mode === 'bars' ? Math.min(0, least) : least;
  const high = mode === 'bars' ? Math.max(0, greatest) : greatest;
  const count = Math.min(
    TICKS_MOST,
    Math.max(2, Math.floor((right - left) / Math.max(TICK_SPACE, labelSpace))),
  );
  // One value alone: give it room on both sides, or an axis up from zero.
  const [a, b] =
    low < high
      ? [low, high]
      : low === 0
        ? [0, 1]
        : [low - Math.abs(low) / 10, low + Math.abs(low) / 10];
  const [from, to] = nice(a, b, count);
  const scale = (right - left) / (to - from);
  return {
    mode,
    from,
    to,
    ticks: ticks(from, to, count),
    at: (value) => left + (value - from) * scale,
  };
}
