/**
 * The middle of finite numbers in any order; of an even count, the mean of the two in the middle.
 * `none` of nothing.
 */
export function median(values: readonly number[]): number | 'none' {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  const lower = sorted[Math.ceil(half) - 1];
  return upper === undefined || lower === undefined ? 'none' : (lower + upper) / 2;
}
