import type { LoadOnce } from '$lib/store';

/**
 * Data with the component that shows them, fetched at the same time: a page's address then names only itself in the
 * first view's list of files, and not all that it is made of.
 */
export function together<R, P>(
  data: LoadOnce<R>,
  fetchPart: () => Promise<{ readonly default: P }>,
): LoadOnce<{ readonly result: R; readonly Part: P }> {
  let fetched: P | undefined;
  const load = async (options: Parameters<typeof data>[0]) => {
    const [result, { default: Part }] = await Promise.all([data(options), fetchPart()]);
    fetched = Part;
    return { result, Part };
  };
  const got = () => {
    const result = data.got();
    return result !== undefined && fetched !== undefined ? { result, Part: fetched } : undefined;
  };
  return Object.assign(load, { got });
}
