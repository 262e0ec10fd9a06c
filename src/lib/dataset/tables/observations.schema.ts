import { KINDS, OPS, QUOTE_MAX } from '../../domain';
import { CODE, REQUIRED, TO_REGION, type Schema } from '../schema';

/** observations-YEAR.csv: what the reports of a year state of the indicators. */
export const OBSERVATIONS: Schema = {
  fields: [
    {
      name: 'adcode',
      type: 'string',
      description: 'Region that the figure is about',
      constraints: CODE,
    },
    {
      name: 'indicator',
      type: 'string',
      description: 'Id of the indicator',
      constraints: REQUIRED,
    },
    {
      name: 'period',
      type: 'integer',
      description: 'Year that the figure is about',
      constraints: REQUIRED,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'A result or an aim',
      constraints: { required: true, enum: KINDS },
    },
    {
      name: 'op',
      type: 'string',
      description: 'How hard the figure is meant',
      constraints: { required: true, enum: OPS },
    },
    {
      name: 'value',
      type: 'number',
      description: 'The figure, or the lower end of a range, in `unit`',
    },
    { name: 'value_hi', type: 'number', description: 'The upper end of a range, in `unit`' },
    { name: 'unit', type: 'string', description: 'Unit of the indicator', constraints: REQUIRED },
    {
      name: 'ref',
      type: 'string',
      description: 'Indicator that this one is tied to (sync, above)',
    },
    {
      name: 'headline',
      type: 'boolean',
      description: 'Stands among the main targets or in the opening summary of results',
      constraints: REQUIRED,
    },
    {
      name: 'quote',
      type: 'string',
      description:
        "The shortest clause that holds it, verbatim; empty where the report's clauses are not kept",
      constraints: { maxLength: QUOTE_MAX },
    },
    {
      name: 'start',
      type: 'integer',
      description: "Offset of the clause in the report's text",
      unit: 'UTF-16 code units',
      constraints: REQUIRED,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'Its end',
      unit: 'UTF-16 code units',
      constraints: REQUIRED,
    },
  ],
  primaryKey: ['adcode', 'indicator', 'period', 'kind', 'op', 'value', 'start'],
  foreignKeys: [
    TO_REGION,
    { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
    { fields: ['ref'], reference: { resource: 'indicators', fields: ['id'] } },
  ],
  missingValues: [''],
};
