import { DIRECTIONS, FORMS, TOPICS } from '../../domain';
import { REQUIRED, type Field, type Schema } from '../schema';

const INDICATOR_FIELDS: readonly Field[] = [
  { name: 'id', type: 'string', constraints: REQUIRED },
  { name: 'name_zh', type: 'string', constraints: REQUIRED },
  { name: 'name_en', type: 'string', constraints: REQUIRED },
  { name: 'unit', type: 'string', constraints: REQUIRED },
  { name: 'topic', type: 'string', constraints: { required: true, enum: TOPICS } },
  { name: 'form', type: 'string', constraints: { required: true, enum: FORMS } },
  { name: 'aliases', type: 'string' },
  { name: 'direction', type: 'string', constraints: { required: true, enum: DIRECTIONS } },
  { name: 'definition', type: 'string', constraints: REQUIRED },
  { name: 'definition_en', type: 'string', constraints: REQUIRED },
  { name: 'continues', type: 'string' },
  { name: 'since', type: 'integer' },
];

/** The taxonomy as it is written by hand. */
export const INDICATORS: Schema = {
  fields: INDICATOR_FIELDS,
  primaryKey: ['id'],
  missingValues: [''],
};

export const PUBLISHED_FIELDS: readonly Field[] = [
  ...INDICATOR_FIELDS,
  { name: 'pinyin', type: 'string' },
];

/** The taxonomy as it is published: with what the build works out. */
export const INDICATORS_PUBLISHED: Schema = {
  fields: PUBLISHED_FIELDS,
  primaryKey: ['id'],
  missingValues: [''],
};
