/**
 * Where each item of a long list begins, and last where the list ends, px. Items that were not measured yet
 * count as `about`.
 */
export function slots(
  keys: readonly number[],
  heights: ReadonlyMap<number, number>,
  about: number,
): Float64Array {
  const starts = new Float64Array(keys.length + 1);
  keys.forEach((key, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (heights.get(key) ?? about);
  });
  return starts;
}

/** The item that stands at a place of the list: the first above it, the last below it. */
export function slotAt(starts: Float64Array, place: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
