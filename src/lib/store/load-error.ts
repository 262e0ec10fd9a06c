/**
 * Why a file could not be used:
 * `worker` the background thread was ended · `offline` no network, or no answer in time · `missing` the server has no such file · `server` the server
 * failed · `version` what the server has now is not of the page's own version · `not-data` a page came instead of the file, as hosts with a fallback page send ·
 * `truncated` it ends early · `hash` its digest is not the one in the manifest · `malformed` it cannot be
 * read · `aborted` the caller gave up · `internal` a fault of this program.
 */
export type LoadReason =
  | 'worker'
  | 'offline'
  | 'missing'
  | 'server'
  | 'version'
  | 'not-data'
  | 'truncated'
  | 'hash'
  | 'malformed'
  | 'aborted'
  | 'internal';

/**
 * What the reader can do: `reconnect` and try again · `retry` (a passing fault) · `publisher` the files on
 * the server do not fit together; only who publishes them can mend it (`npm run data`, upload all files) ·
 * `reload` the page, so that it is as new as the data.
 */
export type Remedy = 'reconnect' | 'retry' | 'publisher' | 'reload';

const REMEDY: Readonly<Record<LoadReason, Remedy>> = {
  worker: 'retry',
  offline: 'reconnect',
  missing: 'publisher',
  server: 'retry',
  version: 'reload',
  'not-data': 'publisher',
  truncated: 'retry',
  hash: 'publisher',
  malformed: 'publisher',
  aborted: 'retry',
  internal: 'retry',
};

/** The parts of a LoadError that pass between threads. */
export interface Fault {
  readonly reason: LoadReason;
  /** Address of the file, from the folder of the page. */
  readonly file: string;
  /** What was seen, in technical words. */
  readonly detail: string;
}

/** Data that could not be loaded: why, which file, what was seen, what to do. */
export class LoadError extends Error implements Fault {
  override readonly name = 'LoadError';
  readonly reason: LoadReason;
  readonly file: string;
  readonly detail: string;
  readonly remedy: Remedy;

  constructor({ reason, file, detail }: Fault) {
    super(`${file}: ${reason} (${detail})`);
    this.reason = reason;
    this.file = file;
    this.detail = detail;
    this.remedy = REMEDY[reason];
  }
}

/** Any thrown thing as a LoadError. */
export function asLoadError(error: unknown, file = ''): LoadError {
  if (error instanceof LoadError) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const aborted = error instanceof Error && error.name === 'AbortError';
  return new LoadError({ reason: aborted ? 'aborted' : 'internal', file, detail });
}
