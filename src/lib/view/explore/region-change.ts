import { NATION, type Region } from '../../domain';
import { NO_FILTER, type View } from './state';

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
