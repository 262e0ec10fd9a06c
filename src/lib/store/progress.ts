/** What is being done: look at the manifest, fetch, verify digests, parse, write to the browser's store, done. */
export type Phase = 'manifest' | 'fetch' | 'verify' | 'parse' | 'write' | 'ready';

/** How far a load has come. */
export interface Progress {
  readonly phase: Phase;
  /** File in hand; empty where the phase is about all of them. */
  readonly file: string;
  /** Bytes fetched so far, and to be fetched in all; `total` is 0 while that is not known. */
  readonly done: number;
  readonly total: number;
}
