import { joinObservations, observationsOf } from '../dataset/observations';
import { indicatorsOf, regionsOf, reportsOf } from '../dataset/decode';
import type { Table } from '../dataset/columns';
import type { Loaded } from '../domain';
import { getHands } from './client';
import type { Answer } from './engine';
import { asLoadError, LoadError } from './load-error';
import { persistQuietly } from './persist';
import type { Progress } from './progress';
import type { LoadResult } from './result';

export { LoadError, type Fault, type LoadReason, type Remedy } from './load-error';
export type { Phase, Progress } from './progress';
export type { Freshness, LoadResult, MemoryReason, Warning } from './result';

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
  const signal = options.signal ?? new AbortController().signal;
  const onProgress = (progress: Progress): void => {
    if (!signal.aborted) options.onProgress?.(progress);
  };
  try {
    const hands = await getHands();
    const folder = absolute(options.base, 'data/');
    const answer = await hands.load(folder, options.years ?? 'latest', onProgress, signal);
    if (signal.aborted) throw new LoadError({ reason: 'aborted', file: '', detail: 'given up' });
    if (answer.persistence === 'stored') void persistQuietly();
    const { persistence, memoryReason, freshness } = answer;
    const warnings = hands.instead
      ? [...answer.warnings, { kind: 'no-worker' as const, detail: hands.instead }]
      : answer.warnings;
    return { loaded: loadedOf(answer), persistence, memoryReason, freshness, warnings };
  } catch (error) {
    throw asLoadError(error);
  }
}

/** Maps of this visit: a reader who goes to and fro between levels waits once. */
const maps = new Map<string, Promise<unknown>>();

/**
 * A map as TopoJSON: of the nation for 100000, of a province's parts for its adcode. Kept in the store, so
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
    const hands = await getHands();
    const text = await hands.geo(absolute(base, 'geo/'), adcode, new AbortController().signal);
    const map: unknown = JSON.parse(text);
    return map;
  } catch (error) {
    throw asLoadError(error, file);
  }
}

const absolute = (base: string, folder: string): string =>
  new URL(
    `${base}/${folder}`.replace(/^\/+/, '/'),
    globalThis.location?.href ?? 'http://localhost/',
  ).href;

function loadedOf({ version, years, tables }: Answer): Loaded {
  const table = (name: string): Table => {
    const found = tables[name];
    if (!found) throw new TypeError(`no table ${name}`);
    return found;
  };
  return {
    version,
    regions: regionsOf(table('regions')),
    indicators: indicatorsOf(table('indicators')),
    reports: reportsOf(table('reports')),
    years,
    observations: joinObservations(
      years.map((year) => observationsOf(table(`observations-${year}`))),
    ),
  };
}
