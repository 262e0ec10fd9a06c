/**
 * Standard competition ranks (1, 2, 2, 4) of numbers, largest first.
 * In: finite numbers in any order. Out: a rank for each, in the same order.
 */
export function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => first.get(value) ?? Number.NaN);
}
