import { TIME_WORDS, type TimeMeaning } from '../../lexicon/times';
import type { Token } from './token';
import type { Years } from '../../text/period';

/** What a token of time says: years by their numbers, or a word relative to the year of the report. */
export type TimeSaid = Years | { readonly meaning: TimeMeaning };

/** Reads a token of the role `time`. */
export function timeSaid({ text }: Token): TimeSaid {
  const known = TIME_WORDS.get(text);
  if (known !== undefined) return typeof known === 'string' ? { meaning: known } : known;
  const [, from, to] = /^((?:19|20)\d\d)年?(?:[-—~至到]((?:19|20)?\d\d)年)?/.exec(text) ?? [];
  if (from === undefined || text.endsWith('以来'))
    return { meaning: /月/.test(text) ? 'part' : 'several' };
  if (to !== undefined)
    return { from: Number(from), to: Number(from.slice(0, 4 - to.length) + to) };
  return isPart(text) ? { meaning: 'part' } : { from: Number(from), to: Number(from) };
}

/** 2023年9月: a month of a year, or a day, is a part of it; its end is where the year ended. */
function isPart(text: string): boolean {
  return /月/.test(text) && !/12月(?:底|末|31日)/.test(text);
}

/** A bare count of years, which sums what it stands with: 五年实际利用外资, 五年累计. */
export function isCount({ role, text }: Token): boolean {
  return role === 'time' && /^(?:\d{1,2}|[两三四五六七八九十])年(?:累计)?$/.test(text);
}
