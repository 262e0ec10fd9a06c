import { DIRECTIONS, FORMS, TOPICS } from '../../domain';
import { REQUIRED, type Schema } from '../schema';

/** The taxonomy as it is written by hand. */
export const INDICATORS: Schema = {
  fields: [
    { name: 'id', type: 'string', constraints: REQUIRED },
    { name: 'name_zh', type: 'string', constraints: REQUIRED },
    { name: 'name_en', type: 'string', constraints: REQUIRED },
    { name: 'unit', type: 'string', constraints: REQUIRED },
    {
      name: 'topic',
      type: 'string',
      constraints: { required: true, enum: TOPICS },
    },
    {
      name: 'form',
      type: 'string',
      constraints: { required: true, enum: FORMS },
    },
    { name: 'aliases', type: 'string' },
    {
      name: 'direction',
      type: 'string',
      constraints: { required: true, enum: DIRECTIONS },
    },
    {
      name: 'definition',
      type: 'string',
      constraints: REQUIRED,
    },
    {
      name: 'definition_en',
      type: 'string',
      constraints: REQUIRED,
    },
    { name: 'continues', type: 'string' },
    { name: 'since', type: 'integer' },
  ],
  primaryKey: ['id'],
  missingValues: [''],
};

/** The taxonomy as it is published: with what the build works out. */
export const INDICATORS_PUBLISHED: Schema = {
  ...INDICATORS,
  fields: [
    ...INDICATORS.fields,
    {
      name: 'pinyin',
      type: 'string',
    },
  ],
};
