import { GROUPS, LEVELS } from '../../domain';
import { CODE, REQUIRED, type Schema } from '../schema';

/** regions.csv: the nation, provinces and what stands directly under a province. */
export const REGIONS: Schema = {
  fields: [
    {
      name: 'adcode',
      type: 'string',
      constraints: CODE,
    },
    { name: 'name_zh', type: 'string', constraints: REQUIRED },
    { name: 'short_zh', type: 'string', constraints: REQUIRED },
    { name: 'name_en', type: 'string', constraints: REQUIRED },
    {
      name: 'level',
      type: 'string',
      constraints: { required: true, enum: LEVELS },
    },
    {
      name: 'parent',
      type: 'string',
    },
    {
      name: 'group',
      type: 'string',
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
