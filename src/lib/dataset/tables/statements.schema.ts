import { KINDS, QUOTE_MAX, VALUED_OPS } from '../../domain';
import { CHANGES, STATEMENT_TOPICS } from '../../domain/statement';
import { CODE, REQUIRED, TO_REGION, type Schema } from '../schema';

/** Every quantity of the reports of a year, in the order of the text. */
export const STATEMENTS: Schema = {
  fields: [
    { name: 'adcode', type: 'string', constraints: CODE },
    { name: 'period', type: 'integer', constraints: REQUIRED },
    { name: 'kind', type: 'string', constraints: { required: true, enum: KINDS } },
    { name: 'topic', type: 'string', constraints: { required: true, enum: STATEMENT_TOPICS } },
    { name: 'subject', type: 'string', constraints: REQUIRED },
    {
      name: 'op',
      type: 'string',
      constraints: { required: true, enum: [...VALUED_OPS, 'between'] },
    },
    { name: 'value', type: 'number', constraints: REQUIRED },
    { name: 'value_hi', type: 'number' },
    { name: 'unit', type: 'string' },
    { name: 'change', type: 'string', constraints: { required: true, enum: CHANGES } },
    { name: 'indicator', type: 'string' },
    { name: 'quote', type: 'string', constraints: { required: true, maxLength: QUOTE_MAX } },
    { name: 'start', type: 'integer', unit: 'UTF-16 code units', constraints: REQUIRED },
    { name: 'end', type: 'integer', unit: 'UTF-16 code units', constraints: REQUIRED },
    { name: 'base_value', type: 'number', constraints: REQUIRED },
    { name: 'base_unit', type: 'string', constraints: REQUIRED },
  ],
  primaryKey: ['adcode', 'start', 'end', 'subject', 'value', 'unit'],
  foreignKeys: [
    TO_REGION,
    { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
  ],
  missingValues: [''],
};
