import { load, once, type LoadResult } from '$lib/store';

/** The newest year's figures, and every region and report. Fetched once a visit. */
export const loadNewest = once(load);

const byYear = new Map<number, typeof loadNewest>();

/** The figures of one report year; the newest year's are not fetched again. */
export function loadYear(year: number): typeof loadNewest {
  const fetched = byYear.get(year) ?? once((options) => load({ ...options, years: [year] }));
  byYear.set(year, fetched);
  return async (options): Promise<LoadResult> => {
    const newest = await loadNewest(options);
    return newest.loaded.years.includes(year) ? newest : fetched(options);
  };
}
