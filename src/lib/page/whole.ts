import { load, once } from '$lib/store';
import { loadNewest } from './newest';

/** The figures of all years, fetched once a visit for all pages that need them from the first. */
export const loadWhole = once(async (options) => {
  const { loaded } = await loadNewest(options);
  return load({ ...options, years: loaded.held, also: ['cities'] });
});
