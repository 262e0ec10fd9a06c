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
  const regions = eachRow<Region>(table, (row) => ({
    adcode: adcode(row),
    nameZh: nameZh(row),
    shortZh: shortZh(row),
    nameEn: nameEn(row),
    level: memberOf(LEVELS, level(row)),
    parent: parent(row) || 'none',
    group: group(row) === '' ? 'none' : memberOf(GROUPS, group(row)),
  }));
  return toldApart(regions);
}

/**
 * English has one spelling for several prefectures, and for a province and a prefecture: such a prefecture's name
 * gives its province too, Suzhou (Anhui), Hainan (Qinghai). Counties, which stand with their prefecture, do not count.
 */
function toldApart(regions: readonly Region[]): Region[] {
  // How many have a name; d3's group would be all of its maps in the first view's script.
  const named = new Map<string, number>();
  for (const { level, nameEn } of regions)
    if (level !== 'county') named.set(nameEn, (named.get(nameEn) ?? 0) + 1);
  const names = new Map(regions.map(({ adcode, nameEn }) => [adcode, nameEn]));
  return regions.map((one) => {
    const alone = one.level !== 'prefecture' || named.get(one.nameEn) === 1;
    const above = names.get(one.parent);
    return alone || above === undefined ? one : { ...one, nameEn: `${one.nameEn} (${above})` };
  });
}
