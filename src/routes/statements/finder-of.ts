import type { LoadedStatements } from '$lib/store/statements';
import { entriesOf } from '$lib/view/statements/entry';
import { Finder } from '$lib/view/statements/finder';

/** Kept while the data are, so that a reader who comes back to the page finds it indexed. */
const finders = new WeakMap<LoadedStatements, Finder>();

/** The finder of the data, made once. */
export function finderOf(result: LoadedStatements): Finder {
  const known = finders.get(result);
  if (known) return known;
  const made = new Finder(entriesOf(result.loaded, result.statements));
  finders.set(result, made);
  return made;
}
