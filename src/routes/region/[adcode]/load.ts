import { load, once, type LoadOnce, type LoadResult } from '$lib/store';
import { askedYear } from '$lib/view/region/url';
import { loadNewest } from '../../../lib/page/newest';

const byYear = new Map<number, LoadOnce<LoadResult>>();

/** The figures of one report year, fetched once a visit; the newest year's are not fetched again. */
export function loadYear(year: number): LoadOnce<LoadResult> {
  const fetched = byYear.get(year) ?? once((options) => load({ ...options, years: [year] }));
  byYear.set(year, fetched);
  const holds = ({ loaded }: LoadResult) => loaded.years.includes(year);
  const loadOne = async (options: Parameters<typeof loadNewest>[0]) => {
    const newest = await loadNewest(options);
    return holds(newest) ? newest : fetched(options);
  };
  const got = () => {
    const newest = loadNewest.got();
    return newest && holds(newest) ? newest : fetched.got();
  };
  return Object.assign(loadOne, { got });
}

/**
 * The newest year's figures. The year that the address asks for is brought along, so that it is there when the
 * page says that it is ready.
 */
export function loadAsked(adcode: string, search: string): LoadOnce<LoadResult> {
  const yearOf = ({ loaded }: LoadResult) => askedYear(loaded, adcode, search);
  const loadBoth = async (options: Parameters<typeof loadNewest>[0]) => {
    const newest = await loadNewest(options);
    const year = yearOf(newest);
    if (year !== 'none') await loadYear(year)(options);
    return newest;
  };
  const got = () => {
    const newest = loadNewest.got();
    const year = newest ? yearOf(newest) : 'none';
    return year === 'none' || loadYear(year).got() ? newest : undefined;
  };
  return Object.assign(loadBoth, { got });
}
