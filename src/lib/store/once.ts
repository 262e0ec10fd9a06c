import type { LoadOptions } from './load';

/**
 * A load that is done once a visit, so that a reader who goes to another page and back waits once. One that
 * failed or was given up is forgotten: the next call tries anew.
 */
export function once<R>(
  load: (options: LoadOptions) => Promise<R>,
): (options: LoadOptions) => Promise<R> {
  let kept: Promise<R> | undefined;
  return (options) => {
    if (kept) return kept;
    const loading = load(options);
    kept = loading;
    loading.catch(() => (kept = undefined));
    return loading;
  };
}
