import type { Grammar } from '../grammar';
import { NOMINAL } from '../lexicon/verbs';

/** 创新, 翻新: words that end in 新. */
const NEWLY = /[创革更翻刷最高求维推全]$/;

/** Length of the deed at an offset, or 0; a deed's word within a noun (生产总值) is none. */
export function deedFrom(grammar: Grammar, text: string, at: number): number {
  const word = grammar.words.deeds.at(text, at);
  const length = word > 0 ? word : (grammar.rules['new before a deed']?.(grammar, text, at) ?? 0);
  if (length === 0) return 0;
  const nominal = length <= 2 && NOMINAL.test(text.slice(at + length, at + length + 1));
  return nominal || grammar.words.compounds.at(text, at) > length ? 0 : length;
}

/** Length of 新 with a deed's word after it: 新遴选, 新承接; or 0. */
function newDeedFrom(grammar: Grammar, text: string, at: number): number {
  if (text.charAt(at) !== '新') return 0;
  const after = grammar.words.deeds.at(text, at + 1);
  const own = after > 1 && grammar.words.compounds.at(text, at + 1) <= after;
  return own && !NEWLY.test(text.slice(0, at)) ? after + 1 : 0;
}

/** Where the last deed of a text begins, or -1. */
export function lastDeed(grammar: Grammar, text: string): number {
  let last = -1;
  for (let at = 0; at < text.length - 1; at++) {
    const length = deedFrom(grammar, text, at);
    if (length < 2) continue;
    last = at;
    at += length - 1;
  }
  return last;
}

/** Where the first deed of a text begins from an offset, or -1. */
export function firstDeed(grammar: Grammar, text: string, from: number): number {
  for (let at = from; at < text.length - 1; at++) if (deedFrom(grammar, text, at) > 1) return at;
  return -1;
}

/** What makes a deed's word longer. */
export const DEED_RULES = { 'new before a deed': newDeedFrom };
