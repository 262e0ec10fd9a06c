import type { Group, Region } from '../../src/lib/domain';
import { englishName } from './english-name';
import { allPlaces } from './places';

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

/** Every region from the nation to the counties, in order of code. */
export function allRegions(): Region[] {
  return allPlaces().map(({ adcode, name, short, level, parent }) => ({
    adcode,
    nameZh: name,
    shortZh: short,
    nameEn: englishName(adcode, short),
    level,
    parent,
    group: groupOf(adcode),
  }));
}
