import type { LoadOnce } from '$lib/store';
import { latestYear } from '$lib/view';
import { askedYear } from '$lib/view/region/url';
import { loadYears, type Years } from '../../../lib/page/years.svelte';

/** What of the data a region's page shows first. */
type Needed = Parameters<Years['has']>[0];

/**
 * The figures that the address of a region's page asks for, as far as can be told from what is here. A first view knows the
 * reports of its own year alone, without those of which only facts are kept: for any other report its year's are brought.
 * A region that is known to have none of the newest year may have others: then the reports of all years are.
 */
export function neededBy(years: Years, adcode: string, search: string): Needed {
  const { loaded } = years.result;
  const named = Number(new URLSearchParams(search).get('period'));
  const isComing = loaded.held.includes(named) && !loaded.years.includes(named);
  const year = isComing ? named : askedYear(loaded, adcode, search);
  const reportOf = (one: number) =>
    loaded.reports.find((report) => report.adcode === adcode && report.year === one);
  const known = year !== 'none' && reportOf(year)?.clauses === true;
  const needed = {
    year: year === 'none' ? 'latest' : year,
    measure: 'target',
    level: known ? 'province' : 'prefecture',
  } as const;
  const cities = { ...needed, year: 'latest', level: 'prefecture' } as const;
  const isNone = years.has(cities) && !years.whole && !reportOf(latestYear(loaded));
  return isNone ? { ...needed, level: 'prefecture', list: true } : needed;
}

/** Are the reports of all years here? */
export const knowsReports = (years: Years): boolean =>
  years.whole || years.has({ year: 'latest', measure: 'target', level: 'province', list: true });

/**
 * The data of this visit, with the report that the address asks for and those of its peers and parts: there when the page
 * says that it is ready, so that places and links do not change after that. Without a network what is kept must do.
 */
export function loadAsked(adcode: string, search: string): LoadOnce<Years> {
  const load = async (options: Parameters<typeof loadYears>[0]) => {
    const years = await loadYears(options);
    const bring = (needed: Needed) => years.bringView(needed, undefined, options);
    const needed = () => neededBy(years, adcode, search);
    await bring({ ...needed(), level: 'prefecture' }).catch(() => bring(needed()));
    // Now it is known whether the region has a report of the newest year; then, which others it has.
    await bring(needed());
    await bring(needed());
    return years;
  };
  const got = () => {
    const years = loadYears.got();
    return years?.has(neededBy(years, adcode, search)) ? years : undefined;
  };
  return Object.assign(load, { got });
}
