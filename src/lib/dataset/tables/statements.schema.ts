import { CHANGES, KINDS, QUOTE_MAX, STATEMENT_TOPICS, VALUED_OPS } from '../../domain';
import { CODE, REQUIRED, TO_REGION, type Schema } from '../schema';

/** Every quantity of the reports of a year, in the order of the text. */
export const STATEMENTS: Schema = {
  fields: [
    {
      name: 'adcode',
      type: 'string',
      description: 'Government that reports or promises',
      constraints: CODE,
    },
    {
      name: 'period',
      type: 'integer',
      description: 'Year that the quantity is about',
      constraints: REQUIRED,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'A result or an aim',
      constraints: { required: true, enum: KINDS },
    },
    {
      name: 'topic',
      type: 'string',
      description: 'What it is about: a topic of the indicators, government or security',
      constraints: { required: true, enum: STATEMENT_TOPICS },
    },
    {
      name: 'subject',
      type: 'string',
      description: "What is counted or measured, in the report's words",
      constraints: REQUIRED,
    },
    {
      name: 'op',
      type: 'string',
      description: 'How hard the figure is meant',
      constraints: { required: true, enum: [...VALUED_OPS, 'between'] },
    },
    {
      name: 'value',
      type: 'number',
      description:
        'The figure as written, or the lower end of a range, in `unit`; a fall is negative',
      constraints: REQUIRED,
    },
    {
      name: 'value_hi',
      type: 'number',
      description: 'The upper end of a range, in `unit`',
    },
    {
      name: 'unit',
      type: 'string',
      description: 'Unit as written, without words of degree; empty for a bare ratio',
    },
    {
      name: 'change',
      type: 'string',
      description:
        'How much there is (level), a change in % or times (growth) or in its own unit (delta), a part of a whole (share), how much was or will be done (count), a place in an order (rank)',
      constraints: { required: true, enum: CHANGES },
    },
    {
      name: 'indicator',
      type: 'string',
      description: 'Indicator whose observation it also is; empty for none',
    },
    {
      name: 'quote',
      type: 'string',
      description: 'The shortest clause that holds it, verbatim',
      constraints: { required: true, maxLength: QUOTE_MAX },
    },
    {
      name: 'start',
      type: 'integer',
      description: "Offset of the quote in the report's text",
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
    {
      name: 'base_value',
      type: 'number',
      description: '`value` in `base_unit`, to compare across reports',
      constraints: REQUIRED,
    },
    {
      name: 'base_unit',
      type: 'string',
      description: '元, 吨, 亩, 平方米, 公里, 千瓦, %, 百分点 …; 1 for what is counted',
      constraints: REQUIRED,
    },
  ],
  primaryKey: ['adcode', 'start', 'end', 'subject', 'value', 'unit'],
  foreignKeys: [
    TO_REGION,
    { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
  ],
  missingValues: [''],
};
