import { fold } from '../statements/words';

/** How well a query meets a name, best first. */
export const FITS = ['is', 'begins', 'within', 'inOrder'] as const;
export type Fit = (typeof FITS)[number];

/** A name as it is compared: case, width and spaces do not count. */
export function plain(text: string): string {
  return fold(text.normalize('NFKC')).replace(/\s+/gu, '');
}

/** Do the letters stand in the text in this order, with gaps? 社零 is in 社会消费品零售总额. In: both plain. */
export function inOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

/** What something is found by, all plain. */
export interface Names {
  /** As it is written, and otherwise called. */
  readonly written: readonly string[];
  /** As it is spelled: letters by which nobody finds it from their middle (`an` in xi'an, `g` in zg). */
  readonly spelled: readonly string[];
}

/** How well a query meets the best of some names; of the first of them letters may be left out. In: a query, plain. */
export function fitOf(query: string, { written, spelled }: Names): Fit | 'none' {
  const all = [...written, ...spelled];
  if (all.includes(query)) return 'is';
  if (all.some((name) => name.startsWith(query))) return 'begins';
  if (written.some((name) => name.includes(query))) return 'within';
  const [first = ''] = written;
  return query.length > 1 && inOrder(first, query) ? 'inOrder' : 'none';
}
