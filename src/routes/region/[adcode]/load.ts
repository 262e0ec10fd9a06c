import type { LoadOnce } from '$lib/store';
import { askedYear } from '$lib/view/region/url';
import { loadYears, type Years } from '../../../lib/page/years.svelte';

/** What of the data a region's page shows first. */
type Needed = Parameters<Years['has']>[0];

/**
 * The figures that the address of a region's page asks for. A first view knows the reports of its own year alone, without
 * those of which only facts are kept: for any other report the list of all is brought, with the figures of its year.
 */
export function neededBy({ result }: Years, adcode: string, search: string): Needed {
  const { loaded } = result;
  const year = askedYear(loaded, adcode, search);
  const named = Number(new URLSearchParams(search).get('period') ?? year);
  const report = loaded.reports.find((one) => one.adcode === adcode && one.year === year);
  const known = report?.clauses === true && named === year;
  return {
    year: Number.isFinite(named) ? named : 'latest',
    measure: 'target',
    level: known ? 'province' : 'prefecture',
  };
}

/**
 * The data of this visit, with the report that the address asks for and those of its peers and parts: there when the page
 * says that it is ready, so that places and links do not change after that. Without a network what is kept must do.
 */
export function loadAsked(adcode: string, search: string): LoadOnce<Years> {
  const load = async (options: Parameters<typeof loadYears>[0]) => {
    const years = await loadYears(options);
    const needed = neededBy(years, adcode, search);
    await years
      .bringView({ ...needed, level: 'prefecture', list: true }, undefined, options)
      .catch(() => years.bringView(needed, undefined, options));
    return years;
  };
  const got = () => {
    const years = loadYears.got();
    return years?.has(neededBy(years, adcode, search)) ? years : undefined;
  };
  return Object.assign(load, { got });
}
