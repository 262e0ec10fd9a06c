import { quantile } from 'd3-array';

/** What was measured of one thing: its median, and the first and third quartile. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The spread of some values, between two of them where it falls there (`quantile` of d3-array); NaN without any. */
export function spreadOf(values: readonly number[]): Spread {
  const at = (share: number) => quantile(values, share) ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
