import { inSet, NATION, type Loaded } from '../domain';
import type { View } from './view';

const EVERYONE: ReadonlySet<string> = new Set();

/** The provinces that a map turns to for a set of regions; empty, which means all, for no set. */
export function focusOf(loaded: Loaded, set: View['group']): ReadonlySet<string> {
  if (set === 'all') return EVERYONE;
  const members = loaded.regions.filter((one) => one.parent === NATION && inSet(one, set));
  return new Set(members.map((one) => one.adcode));
}
