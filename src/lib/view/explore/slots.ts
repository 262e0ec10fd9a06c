/** Which region has which place among the series, by code: its colour and the shape of its dots go by it. */
export type Slots = ReadonlyMap<string, number>;

/**
 * The places of chosen regions: who had one keeps it, whoever else is chosen or let go, and who is new takes the first
 * that is free; of several that come at once, as an address names them, by their codes.
 */
export function keepSlots(before: Slots, chosen: readonly string[]): Slots {
  const kept = new Map(
    chosen.flatMap((code) => {
      const slot = before.get(code);
      return slot === undefined ? [] : [[code, slot] as const];
    }),
  );
  for (const code of [...chosen].sort()) {
    if (kept.has(code)) continue;
    const taken = new Set(kept.values());
    let free = 0;
    while (taken.has(free)) free += 1;
    kept.set(code, free);
  }
  return kept;
}
