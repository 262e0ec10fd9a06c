import { GROUPS, LEVELS, type Region } from '../../domain';
import { eachRow, textOf, type Table } from '../columns';
import type { Row } from '../csv';
import { memberOf } from '../decode';

/** A region as a row of regions.csv. */
export const regionRow = (region: Region): Row => ({
  adcode: region.adcode,
  name_zh: region.nameZh,
  short_zh: region.shortZh,
  name_en: region.nameEn,
  level: region.level,
  parent: region.parent === 'none' ? '' : region.parent,
  group: region.group === 'none' ? '' : region.group,
});

/** The regions of a table regions or regions-county. */
export function regionsOf(table: Table): Region[] {
  const [adcode, nameZh, shortZh, nameEn, level, parent, group] = [
    textOf(table, 'adcode'),
    textOf(table, 'name_zh'),
    textOf(table, 'short_zh'),
    textOf(table, 'name_en'),
    textOf(table, 'level'),
    textOf(table, 'parent'),
    textOf(table, 'group'),
  ];
  return eachRow(table, (row) => ({
    adcode: adcode(row),
    nameZh: nameZh(row),
    shortZh: shortZh(row),
    nameEn: nameEn(row),
    level: memberOf(LEVELS, level(row)),
    parent: parent(row) || 'none',
    group: group(row) === '' ? 'none' : memberOf(GROUPS, group(row)),
  }));
}
