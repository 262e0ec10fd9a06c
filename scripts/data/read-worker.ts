// A thread of the pool: reads one report after another.
import { workerData } from 'node:worker_threads';
import { allPlaces } from '../gazetteer/places';
import { readText, type Outcome } from './read-text';
import { readingCache } from './reading-cache';
import { textOf, type SourceReport } from './sources';
import { taxonomy } from './taxonomy';

const tools = { indicators: taxonomy(), places: allPlaces() };
const { cache: folder }: { readonly cache: string | 'none' } = workerData;
const cache = folder === 'none' ? 'none' : readingCache(folder);

/** What became of a report, and whether an earlier run had read it. */
export interface Answer {
  readonly outcome: Outcome;
  readonly kept: boolean;
}

/** The report, from the cache where its text and the rules are as they were. */
export default function read(source: SourceReport): Answer {
  const { text, sha256 } = textOf(source);
  const known = cache === 'none' ? 'none' : cache.get(sha256, source);
  if (known !== 'none') return { outcome: known, kept: true };
  const outcome = readText(text, sha256, source, tools);
  if (cache !== 'none') cache.put(sha256, source, outcome);
  return { outcome, kept: false };
}
