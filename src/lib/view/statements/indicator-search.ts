import type { Loaded } from '../../domain';
import type { Lang } from '../../i18n';
import { latestPeriod, periods } from '../period';
import { viewSearch } from '../url';
import { DEFAULT_VIEW, type View } from '../view';
import type { Entry } from './entry';

/**
 * The search part of the explore page's address for a statement that is an observation of an indicator, its
 * region chosen; empty for one that is none, or of a year that page does not show. The nation is the yardstick there, not one of the chosen.
 */
export function indicatorSearch(
  { statement, region }: Entry,
  loaded: Pick<Loaded, 'years'>,
  lang: Lang,
): '' | `?${string}` {
  const { indicator, kind, period } = statement;
  const shown = [...periods(loaded, 'target'), ...periods(loaded, 'actual')];
  if (indicator === 'none' || !shown.includes(period)) return '';
  const place: Partial<View> =
    region.level === 'prefecture'
      ? { level: 'prefecture', parent: region.parent, select: [region.adcode] }
      : region.level === 'country'
        ? {}
        : { select: [region.adcode] };
  return viewSearch({
    ...DEFAULT_VIEW,
    ...place,
    indicator,
    measure: kind,
    period: period === latestPeriod(loaded, kind) ? 'latest' : period,
    lang,
  });
}
