import { NATION, type Region } from '../../domain';
import { COMPARED_MOST, NO_FILTER, type View } from './state';

/** The part of a view that shows a region beside its peers. */
export function amongPeers({ parent }: Region): Pick<View, 'level' | 'parent'> {
  return parent === NATION || parent === 'none'
    ? { level: 'province', parent: 'auto' }
    : { level: 'prefecture', parent };
}

/**
 * What changes as a region is looked for: it is chosen among its peers, with no filter that leaves it out. `beside`:
 * codes of regions it is compared with, the latest last; the earliest give way beyond `COMPARED_MOST`.
 */
export function regionChange(region: Region, beside: readonly string[] = []): Partial<View> {
  const others = beside.filter((adcode) => adcode !== region.adcode);
  const select = region.parent === 'none' ? [] : [...others, region.adcode].slice(-COMPARED_MOST);
  return { ...amongPeers(region), ...NO_FILTER, select };
}
