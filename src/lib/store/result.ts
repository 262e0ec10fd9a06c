import type { Tables } from '../dataset/loaded';
import type { Loaded, Own } from '../domain';
import type { Fault } from './load-error';

/**
 * Why the data are in memory only: the browser offers no store (`unavailable`, private windows), another
 * tab holds an older one open (`blocked`), the disk is full (`quota`), or writing failed otherwise.
 */
export type MemoryReason = 'unavailable' | 'blocked' | 'quota' | 'failed';

/**
 * How the data stand to what the server has: the same (`current`), unknown because there is no network
 * (`offline`), or older because the new version could not be loaded (`outdated`; a warning says why).
 */
export type Freshness = 'current' | 'offline' | 'outdated';

/** Something that did not stop the load, but that a reader should be able to learn. */
export type Warning =
  /** No Web Worker could be started: the page did the work and may have stuttered. */
  | { readonly kind: 'no-worker'; readonly detail: string }
  /** The page is not in a secure context: digests could not be checked. */
  | { readonly kind: 'unverified' }
  /** The manifest or a newer version could not be loaded. */
  | { readonly kind: 'not-updated'; readonly fault: Fault }
  /** What the reader brought could not be read. */
  | { readonly kind: 'no-own'; readonly detail: string }
  /** The store failed. */
  | { readonly kind: 'not-stored'; readonly detail: string };

/** The data, and how they came. */
export interface LoadResult {
  readonly loaded: Loaded;
  readonly persistence: 'stored' | 'memory';
  /** `none` where they are stored. */
  readonly memoryReason: MemoryReason | 'none';
  readonly freshness: Freshness;
  readonly warnings: readonly Warning[];
}

/** What was loaded; `tables` are the package's as they were read, by name, `own` what the reader brought. */
export interface LoadedParts {
  readonly result: LoadResult;
  readonly tables: Tables;
  readonly own: readonly Own[];
}

/** What is being done: look at the manifest, fetch, verify digests, parse, write to the browser's store, done. */
export type Phase = 'manifest' | 'fetch' | 'verify' | 'parse' | 'write' | 'ready';

/** How far a load has come. */
export interface Progress {
  readonly phase: Phase;
  /** The file being worked on; empty where the phase is about all of them. */
  readonly file: string;
  /** Bytes fetched so far, and to be fetched in all; `total` is 0 while that is not known. */
  readonly done: number;
  readonly total: number;
}
