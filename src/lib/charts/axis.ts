import { extent, nice, ticks } from 'd3-array';

/**
 * Below this share of the greatest value, the least one shows its distance from zero well enough for
 * bars: a bar that is 40 % as long as another is seen as such. Above it, bars from zero would be all
 * alike, and bars from elsewhere would lie; so dots, whose place is read against the axis, not whose
 * length. Growth targets of 4.5–8 % are dots; gross products of 2,000–130,000 are bars.
 */
const BAR_MAX_BASE = 0.4;
/** Ticks nearer than `space` px, or more of them than `most`, read as a grid and not as an axis. */
export interface Grid {
  readonly space: number;
  readonly most: number;
}
const RANKING_GRID: Grid = { space: 42, most: 8 };

/** A linear axis, finished. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** A value's place in px. */
  readonly at: (value: number) => number;
}

/** The axis of a ranking. */
export interface RankingAxis extends Axis {
  /** `bars` start at zero, always. `dots` stand on an axis that need not. */
  readonly mode: 'bars' | 'dots';
}

/** How far ticks must stand apart for their labels, px. */
export type LabelRoom = (ticks: readonly number[]) => number;

/**
 * An axis from `start` to `end`, px, with as many ticks as the grid allows and labels have room for, two at least:
 * d3 may give more than it is asked for, and steps between whole numbers have longer labels.
 */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
  roomOf: LabelRoom,
  { space, most }: Grid,
): Axis {
  const length = Math.abs(end - start);
  for (let count = Math.min(most, Math.floor(length / space)); ; count -= 1) {
    const asked = Math.max(2, count);
    const [from, to] = nice(low, high, asked);
    const marks = ticks(from, to, asked);
    const [first = 0, second = Infinity] = marks;
    const apart = ((second - first) * length) / (to - from);
    if (count > 2 && apart < roomOf(marks)) continue;
    const scale = (end - start) / (to - from);
    return { from, to, ticks: marks, at: (value) => start + (value - from) * scale };
  }
}

/** Are values drawn as bars, or as dots? In: every number that must lie on the axis. */
export function rankingMode(values: readonly number[]): RankingAxis['mode'] {
  const [least = 0, greatest = 0] = extent(values);
  return least > 0 && least >= greatest * BAR_MAX_BASE ? 'dots' : 'bars';
}

/**
 * Chooses marks and axis for values. In: every number that must lie on the axis; the plot's ends, px;
 * how much room labels of ticks take.
 */
export function rankingAxis(
  values: readonly number[],
  left: number,
  right: number,
  roomOf: LabelRoom = () => 0,
): RankingAxis {
  const [least = 0, greatest = 0] = extent(values);
  const mode = rankingMode(values);
  const low = mode === 'bars' ? Math.min(0, least) : least;
  const high = mode === 'bars' ? Math.max(0, greatest) : greatest;
  return { mode, ...linear(withRoom(low, high), [left, right], roomOf, RANKING_GRID) };
}

/** One value alone has room on both sides; zero, where bars start, an axis up from it. */
function withRoom(low: number, high: number): [number, number] {
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : [low - Math.abs(low) / 10, low + Math.abs(low) / 10];
}
