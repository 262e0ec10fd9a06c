import { Words } from '../lexicon/word-class';

/** Words that multiply a number. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
]);

/** All words of scale. */
export const SCALE_WORDS = new Words([...SCALES.keys()].join(' '));

/** What a written scale multiplies by; 1 where none is written. */
export function scaleOf(written: string): number {
  return SCALES.get(written) ?? 1;
}
