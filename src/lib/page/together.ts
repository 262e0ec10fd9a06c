import type { LoadOnce } from '$lib/store';

/** A component that is fetched on demand, once a visit. */
export interface LazyPart<P> {
  (): Promise<P>;
  /** What was fetched already. */
  readonly got: () => P | undefined;
}

/** A part of the page that is fetched on demand; one that did not come is asked for anew. */
export function lazyPart<P>(fetchPart: () => Promise<{ readonly default: P }>): LazyPart<P> {
  let fetched: P | undefined;
  const fetchOnce = async () => (fetched = (await fetchPart()).default);
  return Object.assign(fetchOnce, { got: () => fetched });
}

/**
 * Data with the component that shows them, fetched at the same time: a page's address then names only itself in the
 * first view's list of files, and not all that it is made of.
 */
export function together<R, P>(
  data: LoadOnce<R>,
  part: LazyPart<P>,
): LoadOnce<{ readonly result: R; readonly Part: P }> {
  const load = async (options: Parameters<typeof data>[0]) => {
    const [result, Part] = await Promise.all([data(options), part()]);
    return { result, Part };
  };
  const got = () => {
    const [result, Part] = [data.got(), part.got()];
    return result !== undefined && Part !== undefined ? { result, Part } : undefined;
  };
  return Object.assign(load, { got });
}
