import { LoadError } from './load-error';

/** A file, or `offline` when it does not come in time: a reader with stored data need not wait for it. In milliseconds. */
export function withTimeout<T>(
  loading: Promise<T | LoadError>,
  file: string,
  patience: number,
): Promise<T | LoadError> {
  const detail = `no answer in ${patience} ms`;
  const timeout = new Promise<LoadError>((resolve) =>
    setTimeout(() => resolve(new LoadError({ reason: 'offline', file, detail })), patience),
  );
  return Promise.race([loading, timeout]);
}
