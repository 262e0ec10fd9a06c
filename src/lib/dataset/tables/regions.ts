import { GROUPS, LEVELS, type Region } from '../../domain';
import { eachRow, textOf, type Table } from '../columns';
import type { Row } from '../csv';
import { memberOf } from '../decode';
import { CODE, REQUIRED, type Schema } from '../schema';

/** regions.csv: the nation, provinces and what stands directly under a province. */
export const REGIONS: Schema = {
  fields: [
    {
      name: 'adcode',
      type: 'string',
      description: 'GB/T 2260 code; the nation is 100000',
      constraints: CODE,
    },
    { name: 'name_zh', type: 'string', description: 'Full Chinese name', constraints: REQUIRED },
    { name: 'short_zh', type: 'string', description: 'Short Chinese name', constraints: REQUIRED },
    { name: 'name_en', type: 'string', description: 'English name', constraints: REQUIRED },
    {
      name: 'level',
      type: 'string',
      description: 'Level of government',
      constraints: { required: true, enum: LEVELS },
    },
    {
      name: 'parent',
      type: 'string',
      description: 'Code of the region above; empty for the nation',
    },
    {
      name: 'group',
      type: 'string',
      description: 'Economic region of the statistics bureau; empty where it has none',
      constraints: { enum: GROUPS },
    },
  ],
  primaryKey: ['adcode'],
  foreignKeys: [{ fields: ['parent'], reference: { resource: '', fields: ['adcode'] } }],
  missingValues: [''],
};

/** Counties have their own file, with the same columns; their parents stand in regions.csv. */
export const COUNTIES: Schema = {
  ...REGIONS,
  foreignKeys: [{ fields: ['parent'], reference: { resource: 'regions', fields: ['adcode'] } }],
};

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
