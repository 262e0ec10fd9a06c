import { KINDS, OPS, QUOTE_MAX } from '../../domain';
import { CODE, REQUIRED, TO_REGION, type Field, type Schema } from '../schema';

export const OBSERVATION_FIELDS: readonly Field[] = [
  { name: 'adcode', type: 'string', constraints: CODE },
  { name: 'indicator', type: 'string', constraints: REQUIRED },
  { name: 'period', type: 'integer', constraints: REQUIRED },
  { name: 'kind', type: 'string', constraints: { required: true, enum: KINDS } },
  { name: 'op', type: 'string', constraints: { required: true, enum: OPS } },
  { name: 'value', type: 'number' },
  { name: 'value_hi', type: 'number' },
  { name: 'unit', type: 'string', constraints: REQUIRED },
  { name: 'ref', type: 'string' },
  { name: 'headline', type: 'boolean', constraints: REQUIRED },
  { name: 'quote', type: 'string', constraints: { maxLength: QUOTE_MAX } },
  { name: 'start', type: 'integer', unit: 'UTF-16 code units', constraints: REQUIRED },
  { name: 'end', type: 'integer', unit: 'UTF-16 code units', constraints: REQUIRED },
];

/** observations-YEAR.csv: what the reports of a year state of the indicators. */
export const OBSERVATIONS: Schema = {
  fields: OBSERVATION_FIELDS,
  primaryKey: ['adcode', 'indicator', 'period', 'kind', 'op', 'value', 'start'],
  foreignKeys: [
    TO_REGION,
    { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
    { fields: ['ref'], reference: { resource: 'indicators', fields: ['id'] } },
  ],
  missingValues: [''],
};
