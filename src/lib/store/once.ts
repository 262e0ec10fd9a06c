import type { LoadOptions } from './load';

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
  let kept: Promise<R> | undefined;
  let got: R | undefined;
  const loadOnce = (options: Omit<LoadOptions, 'signal'>) => {
    if (kept) return kept;
    const loading = load(options);
    kept = loading;
    loading.then(
      (result) => (got = result),
      () => (kept = undefined),
    );
    return loading;
  };
  return Object.assign(loadOnce, { got: () => got });
}
