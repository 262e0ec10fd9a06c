/** As many as can be told apart on the map, and leave the ranking's rows their height. */
export const COMPARED_MOST = 5;

/**
 * The regions chosen after a tap on one, the latest last: a tap on a chosen one lets it go. Comparing,
 * a tap on another adds it and the earliest gives way beyond `COMPARED_MOST`; else it takes its place.
 */
export function selectNext(
  selected: readonly string[],
  tapped: string,
  comparing: boolean,
): readonly string[] {
  const others = selected.filter((adcode) => adcode !== tapped);
  if (others.length < selected.length) return others;
  return comparing ? [...selected, tapped].slice(-COMPARED_MOST) : [tapped];
}
