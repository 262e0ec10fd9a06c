import type { Loaded } from '../../domain';
import type { Lang } from '../../i18n';
import { exploreView } from '../explore/links';
import { latestPeriod, periods } from '../period';
import { viewSearch } from '../explore/url';
import type { Entry } from './entry';

/**
 * The search part of the explore page's address for a statement that is an observation of an indicator, its
 * region chosen; empty for one that is none, or of a year that page does not show. The nation is the yardstick
 * there, not one of the chosen.
 */
export function indicatorSearch(
  { statement, region }: Entry,
  loaded: Pick<Loaded, 'years'>,
  lang: Lang,
): '' | `?${string}` {
  const { indicator, kind, period } = statement;
  if (indicator === 'none' || !periods(loaded, kind).includes(period)) return '';
  const view = {
    ...exploreView(region),
    indicator,
    measure: kind,
    period: period === latestPeriod(loaded, kind) ? ('latest' as const) : period,
  };
  return viewSearch(view, lang);
}
