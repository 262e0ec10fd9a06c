import { load, once, type LoadOnce, type LoadResult } from '$lib/store';
import { loadNewest } from '../../newest';

const byYear = new Map<number, LoadOnce<LoadResult>>();

/** The figures of one report year, fetched once a visit; the newest year's are not fetched again. */
export function loadYear(year: number): LoadOnce<LoadResult> {
  const fetched = byYear.get(year) ?? once((options) => load({ ...options, years: [year] }));
  byYear.set(year, fetched);
  return async (options) => {
    const newest = await loadNewest(options);
    return newest.loaded.years.includes(year) ? newest : fetched(options);
  };
}
