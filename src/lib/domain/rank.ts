/**
 * Standard competition ranks (1, 2, 2, 4) of numbers, largest first.
 * In: finite numbers in any order. Out: a rank for each, in the same order.
 */
export function ranks(values: readonly number[]): number[] {
  // A typed array is sorted without a call for each two.
  const rising = Float64Array.from(values).sort();
  const first = new Map<number, number>();
  rising.forEach((value, index) => {
    if (value !== rising[index + 1]) first.set(value, rising.length - index);
  });
  return values.map((value) => first.get(value) ?? Number.NaN);
}
