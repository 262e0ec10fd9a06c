import { loadedOf } from '../dataset/loaded';
import { absolute } from './address';
import { asLoadError, LoadError } from './load-error';
import { ownMark } from './own/mark';
import type { LoadedParts, LoadResult, Progress } from './result';
import type { Request } from '../dataset/partitions';
import { getLoader } from './worker-client';

/** The cities of which only facts are kept; the reports of all years, without their figures. */
export type Also = 'cities' | 'reports';

/** Where the data are, what of them is wanted, and who follows the load. */
export interface LoadOptions {
  /** Path under which the site is served, as SvelteKit's `base`: empty at the root of a host. */
  readonly base: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Without what the reader brought. Default: with it. */
  readonly bare?: true;
  /** Report years to load; without them the newest whose clauses are kept. */
  readonly years?: readonly number[];
  /** What of those years besides. Default: nothing. */
  readonly also?: readonly Also[];
}

/**
 * The data, from the browser's store where it holds the version that the server names, else from the
 * server. Rejects with LoadError where there is neither; an aborted load rejects with the reason `aborted`
 * and never answers later.
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  return (await loadParts(options, ['observations', ...(options.also ?? [])])).result;
}

/** `load`, of the parts of each year that a page asks for. */
export async function loadParts(
  options: LoadOptions,
  parts: Request['parts'],
): Promise<LoadedParts> {
  const signal = options.signal ?? new AbortController().signal;
  const onProgress = (progress: Progress): void => {
    if (!signal.aborted) options.onProgress?.(progress);
  };
  try {
    const loader = await getLoader();
    const folder = absolute(options.base, 'data/');
    const { years = 'latest' as const } = options;
    const request = { years, parts };
    const answer = await loader.load(folder, request, onProgress, signal);
    if (signal.aborted) throw new LoadError({ reason: 'aborted', file: '', detail: 'given up' });
    const { persistence, memoryReason, freshness, tables } = answer;
    const warnings = loader.noWorkerReason
      ? [...answer.warnings, { kind: 'no-worker' as const, detail: loader.noWorkerReason }]
      : answer.warnings;
    const result = {
      loaded: loadedOf(answer),
      persistence,
      memoryReason,
      freshness,
      warnings,
    };
    const known = { result, tables, own: [] };
    return options.bare || ownMark() === ''
      ? known
      : await (await import('./own/joined')).joined(known);
  } catch (error) {
    throw asLoadError(error);
  }
}

/** Maps of this visit: a reader who goes to and fro between levels waits once. */
const maps = new Map<string, Promise<unknown>>();

/**
 * A map as TopoJSON: of the nation for 100000, of a province's parts for its adcode. It is stored, so
 * that it is there without a network; asked for once a visit. Rejects with LoadError; `missing` for a
 * province without a map of its parts (Taiwan, Hong Kong, Macao: GB/T 2260 has no codes below them).
 */
export function loadGeo(base: string, adcode: string): Promise<unknown> {
  const address = `${absolute(base, 'geo/')} ${adcode}`;
  const known = maps.get(address);
  if (known) return known;
  const loading = fetchGeo(base, adcode);
  maps.set(address, loading);
  loading.catch(() => maps.delete(address));
  return loading;
}

async function fetchGeo(base: string, adcode: string): Promise<unknown> {
  const file = `geo/${adcode}.json`;
  try {
    const loader = await getLoader();
    const text = await loader.geo(absolute(base, 'geo/'), adcode, new AbortController().signal);
    const map: unknown = JSON.parse(text);
    return map;
  } catch (error) {
    throw asLoadError(error, file);
  }
}

/** A load that no page can give up: see `once`. */
export interface LoadOnce<R> {
  (options: Omit<LoadOptions, 'signal'>): Promise<R>;
  /** What it has loaded already: a page made of it in the same tick has its height when it is scrolled. */
  readonly got: () => R | undefined;
}

/**
 * A load that is done once a visit, so that a reader who goes to another page and back waits once. It goes on
 * where the page that began it is left: another page may wait for it by then. One that failed is forgotten:
 * the next call tries anew.
 */
export function once<R>(load: (options: LoadOptions) => Promise<R>): LoadOnce<R> {
  let begun: Promise<R> | undefined;
  let got: R | undefined;
  const loadOnce = (options: Omit<LoadOptions, 'signal'>) => {
    if (begun) return begun;
    const loading = load(options);
    begun = loading;
    loading.then(
      (result) => (got = result),
      () => (begun = undefined),
    );
    return loading;
  };
  return Object.assign(loadOnce, { got: () => got });
}
