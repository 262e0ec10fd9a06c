import { reportYearOf, type Loaded } from '../../domain';
import type { Lang } from '../../i18n';
import { exploreView } from '../explore/links';
import { latestYear } from '../period';
import { viewSearch } from '../explore/url';
import type { Entry } from './entry';

/**
 * The search part of the explore page's address for a statement that is an observation of an indicator, its
 * region chosen; empty for one that is none, or of a year that page does not show. The nation is the yardstick
 * there, not one of the chosen.
 */
export function indicatorSearch(
  { statement, region }: Entry,
  loaded: Pick<Loaded, 'years' | 'reports'>,
  lang: Lang,
): '' | `?${string}` {
  const { indicator, kind, period } = statement;
  if (indicator === 'none') return '';
  const year = reportYearOf(kind, period);
  if (!loaded.years.includes(year)) return '';
  const view = {
    ...exploreView(region),
    indicator,
    measure: kind,
    year: year === latestYear(loaded) ? ('latest' as const) : year,
  };
  return viewSearch(view, lang);
}
