import type { Row } from '../../view/row';

/** What changed of a region on the year before, finished: an outline around 0, 0, and how it is read aloud, behind the rest. */
export interface DrawnChange {
  readonly d: string;
  readonly says: string;
}

/** By code; those that are not in it did not change, or it is not known. */
export type DrawnChanges = ReadonlyMap<string, DrawnChange>;

/** What a row shows of its change: nothing where there is none. In: what it says without. */
export function withChange(
  { region }: Row,
  says: string,
  changes: DrawnChanges | undefined,
): { readonly says: string; readonly change: string } {
  const changed = changes?.get(region.adcode);
  return { says: says + (changed?.says ?? ''), change: changed?.d ?? '' };
}
