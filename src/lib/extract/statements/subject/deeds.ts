import { COMPOUNDS, DEEDS, NOMINAL } from '../lexicon/verbs';
import { isOn } from '../switches';

/** 创新, 翻新: words that end in 新. */
const NEWLY = /[创革更翻刷最高求维推全]$/;

/** Length of the deed at an offset, or 0; a deed's word within a noun (生产总值) is none. */
export function deedFrom(text: string, at: number): number {
  const length = wordFrom(text, at);
  if (length === 0) return 0;
  const nominal = length <= 2 && NOMINAL.test(text.slice(at + length, at + length + 1));
  return nominal || COMPOUNDS.at(text, at) > length ? 0 : length;
}

/** Length of a deed's word, 新 before it taken in: 新遴选, 新承接. */
function wordFrom(text: string, at: number): number {
  const length = DEEDS.at(text, at);
  if (length > 0 || text.charAt(at) !== '新' || !isOn('new before a deed')) return length;
  const after = DEEDS.at(text, at + 1);
  const own = after > 1 && COMPOUNDS.at(text, at + 1) <= after;
  return own && !NEWLY.test(text.slice(0, at)) ? after + 1 : 0;
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
