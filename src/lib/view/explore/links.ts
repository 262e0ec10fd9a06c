import type { Indicator, Region } from '../../domain';
import type { Figures } from '../figures';
import { amongPeers } from './region-change';
import { DEFAULT_VIEW, type View } from './state';

/** The explore page with a region chosen among its peers; the nation has none, so its parts are shown. */
export function exploreView(region: Region): View {
  const select = region.parent === 'none' ? [] : [region.adcode];
  return { ...DEFAULT_VIEW, ...amongPeers(region), select };
}

/**
 * The explore page of a line's indicator, of the target, or of the result where that alone is stated. In: the
 * report's year, and the newest that the explore page shows.
 */
export function exploreLine(
  region: Region,
  {
    indicator,
    target,
    actual,
  }: { readonly indicator: Indicator } & Pick<Figures, 'target' | 'actual'>,
  years: { readonly shown: number; readonly newest: number },
): View {
  const measure = !('stated' in target) && 'stated' in actual ? 'actual' : 'target';
  return {
    ...exploreView(region),
    indicator: indicator.id,
    measure,
    year: years.shown === years.newest ? 'latest' : years.shown,
  };
}
