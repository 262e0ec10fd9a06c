import { NATION } from '../../src/lib/domain';
import type { Place } from '../../src/lib/extract';
import { divisions } from './divisions';
import { shortName } from './short-name';

const CHINA: Place = {
  adcode: NATION,
  name: '全国',
  short: '全国',
  level: 'country',
  parent: 'none',
};

/**
 * The gazetteer that the engine reads reports with, in order of code: the nation and every province, prefecture and
 * county. Without English names, which take longer to make than all else.
 */
export function allPlaces(): Place[] {
  const below = divisions().map(({ adcode, name, level, parent }): Place => ({
    adcode,
    name,
    short: shortName(name),
    level,
    parent,
  }));
  return [CHINA, ...below];
}

/**
 * Is it part of the small table that every first visit loads? The nation, the provinces, and all that
 * hangs directly on a province: its prefectures, a municipality's districts, and the counties that a
 * province runs itself (济源, 仙桃, 石河子). So each province's map is whole without the county table.
 */
export function isUpper({ parent }: Pick<Place, 'parent'>): boolean {
  return parent === 'none' || parent === NATION || parent.endsWith('0000');
}
