/**
 * Standard competition ranks (1, 2, 2, 4) of numbers, largest first.
 * In: finite numbers in any order. Out: a rank for each, in the same order.
 */
export function ranks(values: readonly number[]): number[] {
  // A typed array is sorted without a call for each two.
  const rising = Float64Array.from(values).sort();
  const first = new Map<number, number>();
  // Of equal ones the last, which as few are larger than.
  rising.forEach((value, index) => {
    first.set(value, rising.length - index);
  });
  return values.map((value) => first.get(value) ?? Number.NaN);
}
