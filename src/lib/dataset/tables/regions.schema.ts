import { GROUPS, LEVELS } from '../../domain';
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
