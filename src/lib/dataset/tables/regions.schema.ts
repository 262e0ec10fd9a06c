import { GROUPS, LEVELS } from '../../domain';
import { CODE, REQUIRED, type Field, type Schema } from '../schema';

export const REGION_FIELDS: readonly Field[] = [
  { name: 'adcode', type: 'string', constraints: CODE },
  { name: 'name_zh', type: 'string', constraints: REQUIRED },
  { name: 'short_zh', type: 'string', constraints: REQUIRED },
  { name: 'name_en', type: 'string', constraints: REQUIRED },
  { name: 'level', type: 'string', constraints: { required: true, enum: LEVELS } },
  { name: 'parent', type: 'string' },
  { name: 'group', type: 'string', constraints: { enum: GROUPS } },
];

/** regions.csv: the nation, provinces and what stands directly under a province. */
export const REGIONS: Schema = {
  fields: REGION_FIELDS,
  primaryKey: ['adcode'],
  foreignKeys: [{ fields: ['parent'], reference: { resource: '', fields: ['adcode'] } }],
  missingValues: [''],
};

/** Counties have their own file, with the same columns; their parents stand in regions.csv. */
export const COUNTIES: Schema = {
  fields: REGION_FIELDS,
  primaryKey: ['adcode'],
  foreignKeys: [{ fields: ['parent'], reference: { resource: 'regions', fields: ['adcode'] } }],
  missingValues: [''],
};
