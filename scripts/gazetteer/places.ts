import type { Place } from '../../src/lib/extract';
import { allRegions } from './regions';

/** The gazetteer that the engine reads reports with: the nation and every province, prefecture and county. */
export function allPlaces(): Place[] {
  return allRegions().map(({ adcode, nameZh, shortZh, level, parent }) => ({
    adcode,
    name: nameZh,
    short: shortZh,
    level,
    parent,
  }));
}
