import { TIME_WORDS, type TimeMeaning } from '../../lexicon/words';
import type { Token } from './token';

/** What a token of time says: a year, or a word relative to the report's year. */
export type TimeSaid = { readonly year: number } | { readonly meaning: TimeMeaning };

/** Reads a token of the role `time`. */
export function timeSaid(token: Token): TimeSaid {
  const known = TIME_WORDS[token.text];
  if (known !== undefined) return { meaning: known };
  const year = /^((?:19|20)\d\d)年/.exec(token.text);
  if (year !== null && !token.text.endsWith('以来') && !/[-—~至到]/.test(token.text))
    return { year: Number(year[1]) };
  if (/月/.test(token.text)) return { meaning: 'part' };
  return { meaning: 'several' };
}
