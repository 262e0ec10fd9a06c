import { COMPOUNDS, DEEDS, NOMINAL } from './lexicon/verbs';

/** Length of the deed at an offset, or 0; a deed's word within a noun (生产总值) is none. */
export function deedFrom(text: string, at: number): number {
  const length = DEEDS.at(text, at);
  if (length === 0) return 0;
  const nominal = length <= 2 && NOMINAL.test(text.slice(at + length, at + length + 1));
  return nominal || COMPOUNDS.at(text, at) > length ? 0 : length;
}

/** Where the last deed of a text begins, or -1. */
export function lastDeed(text: string): number {
  let last = -1;
  for (let at = 0; at < text.length - 1; at++) {
    const length = deedFrom(text, at);
    if (length < 2) continue;
    last = at;
    at += length - 1;
  }
  return last;
}

/** Where the first deed of a text begins from an offset, or -1. */
export function firstDeed(text: string, from: number): number {
  for (let at = from; at < text.length - 1; at++) if (deedFrom(text, at) > 1) return at;
  return -1;
}
