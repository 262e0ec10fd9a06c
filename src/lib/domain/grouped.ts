/**
 * Things by what they have in common, in the order in which each kind comes first. Not d3-array's `group`: the first
 * view takes that module's axes, and would take it and its own kind of map along.
 */
export function grouped<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const same = found.get(key);
    if (same) same.push(thing);
    else found.set(key, [thing]);
  }
  return found;
}
