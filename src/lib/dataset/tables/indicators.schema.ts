import { DIRECTIONS, FORMS, TOPICS } from '../../domain';
import { REQUIRED, type Schema } from '../schema';

/** The taxonomy as it is written by hand. */
export const INDICATORS: Schema = {
  fields: [
    { name: 'id', type: 'string', description: 'Id of the indicator', constraints: REQUIRED },
    { name: 'name_zh', type: 'string', description: 'Chinese name', constraints: REQUIRED },
    { name: 'name_en', type: 'string', description: 'English name', constraints: REQUIRED },
    { name: 'unit', type: 'string', description: 'Unit of every value', constraints: REQUIRED },
    {
      name: 'topic',
      type: 'string',
      description: 'Topic',
      constraints: { required: true, enum: TOPICS },
    },
    {
      name: 'form',
      type: 'string',
      description: 'A quantity (level), a change in % (growth), a share in % (rate)',
      constraints: { required: true, enum: FORMS },
    },
    { name: 'aliases', type: 'string', description: 'Other names, separated by |' },
    {
      name: 'direction',
      type: 'string',
      description: 'Which way is good for the public',
      constraints: { required: true, enum: DIRECTIONS },
    },
    {
      name: 'definition',
      type: 'string',
      description: 'What counts and what does not',
      constraints: REQUIRED,
    },
    {
      name: 'definition_en',
      type: 'string',
      description: 'The definition in English',
      constraints: REQUIRED,
    },
    { name: 'continues', type: 'string', description: 'Id of the older series that it carries on' },
    { name: 'since', type: 'integer', description: 'First year of this series in place of it' },
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
      description: 'Pinyin initials of the Chinese name and of the other names, separated by |',
    },
  ],
};
