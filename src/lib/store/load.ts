import { indicatorsOf, regionsOf, reportsOf } from '../dataset/decode';
import type { Table } from '../dataset/columns';
import { joinObservations, observationsOf } from '../dataset/observations';
import type { Loaded } from '../domain';
import { absolute } from './address';
import { getHands } from './client';
import type { Answer, Want } from './engine';
import { asLoadError, LoadError } from './load-error';
import { persistQuietly } from './persist';
import type { Progress } from './progress';
import type { LoadResult } from './result';

/** Where the data are, what of them is wanted, and who follows the load. */
export interface LoadOptions {
  /** Path under which the site is served, as SvelteKit's `base`: empty at the root of a host. */
  readonly base: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Report years to load; without them the latest. */
  readonly years?: readonly number[];
}

/**
 * The data, from the browser's store where it holds the version that the server names, else from the
 * server. Rejects with LoadError where there is neither; an aborted load rejects with the reason `aborted`
 * and never answers later.
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  return (await loadParts(options, ['observations'])).result;
}

/** `load`, of the parts of each year that a page asks for; `tables` are as they were read, by name. */
export async function loadParts(
  options: LoadOptions,
  parts: Want['parts'],
): Promise<{ readonly result: LoadResult; readonly tables: Answer['tables'] }> {
  const signal = options.signal ?? new AbortController().signal;
  const onProgress = (progress: Progress): void => {
    if (!signal.aborted) options.onProgress?.(progress);
  };
  try {
    const hands = await getHands();
    const folder = absolute(options.base, 'data/');
    const want = { years: options.years ?? ('latest' as const), parts };
    const answer = await hands.load(folder, want, onProgress, signal);
    if (signal.aborted) throw new LoadError({ reason: 'aborted', file: '', detail: 'given up' });
    if (answer.persistence === 'stored') void persistQuietly();
    const { persistence, memoryReason, freshness, tables } = answer;
    const warnings = hands.instead
      ? [...answer.warnings, { kind: 'no-worker' as const, detail: hands.instead }]
      : answer.warnings;
    const result = { loaded: loadedOf(answer), persistence, memoryReason, freshness, warnings };
    return { result, tables };
  } catch (error) {
    throw asLoadError(error);
  }
}

/** A table of an answer. Throws where the answer has none of that name. */
export function tableOf(tables: Answer['tables'], name: string): Table {
  const found = tables[name];
  if (!found) throw new TypeError(`no table ${name}`);
  return found;
}

function loadedOf({ version, years, tables }: Answer): Loaded {
  return {
    version,
    regions: regionsOf(tableOf(tables, 'regions')),
    indicators: indicatorsOf(tableOf(tables, 'indicators')),
    reports: reportsOf(tableOf(tables, 'reports')),
    years,
    observations: joinObservations(
      years.map((year) => observationsOf(tableOf(tables, `observations-${year}`))),
    ),
  };
}
