import { NATION, type Group, type Region } from '../../src/lib/domain';
import { divisions } from './divisions';
import { englishName } from './english-name';
import { shortName } from './short-name';

/** The bureau's four economic regions, by the first two digits of the code. */
const GROUP_OF: Readonly<Record<Group, string>> = {
  east: '11 12 13 31 32 33 35 37 44 46',
  central: '14 34 36 41 42 43',
  west: '15 45 50 51 52 53 54 61 62 63 64 65',
  northeast: '21 22 23',
};

function groupOf(adcode: string): Region['group'] {
  const head = adcode.slice(0, 2);
  const found = (['east', 'central', 'west', 'northeast'] as const).find((group) =>
    GROUP_OF[group].split(' ').includes(head),
  );
  return found ?? 'none';
}

const CHINA: Region = {
  adcode: NATION,
  nameZh: '全国',
  shortZh: '全国',
  nameEn: englishName(NATION, '全国'),
  level: 'country',
  parent: 'none',
  group: 'none',
};

/** Every region from the nation to the counties, in order of code. */
export function allRegions(): Region[] {
  const below = divisions().map((d): Region => {
    const shortZh = shortName(d.name);
    return {
      adcode: d.adcode,
      nameZh: d.name,
      shortZh,
      nameEn: englishName(d.adcode, shortZh),
      level: d.level,
      parent: d.parent,
      group: groupOf(d.adcode),
    };
  });
  return [CHINA, ...below];
}

/**
 * Is it part of the small table that every first visit loads? The nation, the provinces, and all that
 * hangs directly on a province: its prefectures, a municipality's districts, and the counties that a
 * province runs itself (济源, 仙桃, 石河子). So each province's map is whole without the county table.
 */
export function isUpper({ parent }: Pick<Region, 'parent'>): boolean {
  return parent === 'none' || parent === NATION || parent.endsWith('0000');
}
