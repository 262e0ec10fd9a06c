import { NATION, type Indicator, type Region } from '../../domain';
import type { Figures } from '../figures';
import { DEFAULT_VIEW, NO_FILTER, type View } from './state';

/** The part of a view that shows a region beside its peers. */
export function amongPeers({ parent }: Region): Pick<View, 'level' | 'parent'> {
  return parent === NATION || parent === 'none'
    ? { level: 'province', parent: 'auto' }
    : { level: 'prefecture', parent };
}

/** What changes as a region is looked for: it is chosen among its peers, with no filter that leaves it out. */
export function regionChange(region: Region): Partial<View> {
  const select = region.parent === 'none' ? [] : [region.adcode];
  return { ...amongPeers(region), ...NO_FILTER, select };
}

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
