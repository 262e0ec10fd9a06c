import type { LoadedStatements } from '$lib/store/load-statements';
import { searchedOf, type Searched } from '$lib/view/statements/finder';

/** Kept while the data are, so that a reader who comes back to the page finds it folded. */
const known = new WeakMap<LoadedStatements, Searched>();

/** The statements of the data as they are searched, made once. */
export function searchedIn(result: LoadedStatements): Searched {
  const made = known.get(result) ?? searchedOf(result.loaded, result.statements);
  known.set(result, made);
  return made;
}
