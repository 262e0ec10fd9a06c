/** A mean in which some count for more, and how much of the whole it speaks for. */
export interface WeightedMean {
  readonly value: number;
  /** How many have both a value and a weight. */
  readonly count: number;
  /** Their part of the whole's weight, 0 to 1. */
  readonly share: number;
}

/** Below this share of the whole a mean says little of it. */
const LEAST_SHARE = 0.5;

/**
 * The mean of values by weight. In: the values whose weight is known; the weight of the whole.
 * `none` where they cover less than half of it, or where the whole is unknown: its coverage must be known.
 */
export function weightedMean(
  items: readonly { readonly value: number; readonly weight: number }[],
  whole: number | 'unknown',
): WeightedMean | 'none' {
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  if (whole === 'unknown' || weight <= 0) return 'none';
  // The parts' figures may exceed a whole that was rounded down (超过126万亿元).
  const share = Math.min(1, weight / whole);
  if (share < LEAST_SHARE) return 'none';
  const mean = items.reduce((sum, item) => sum + item.value * item.weight, 0) / weight;
  // The mean of threes is 3, not 3.0000000000000004.
  const value = Math.round(mean * 1e9) / 1e9;
  return { value, count: items.length, share };
}
