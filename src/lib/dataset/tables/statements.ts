import {
  CHANGES,
  KINDS,
  QUOTE_MAX,
  STATEMENT_TOPICS,
  VALUED_OPS,
  type Statement,
  type Statements,
} from '../../domain';
import { numberOf, textOf, type Table } from '../columns';
import type { Row } from '../csv';
import { memberOf, statedOf } from '../decode';
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

/** A statement as a row of statements-YEAR.csv. */
export function statementRow(statement: Statement): Row {
  const { stated } = statement;
  return {
    adcode: statement.adcode,
    period: statement.period,
    kind: statement.kind,
    topic: statement.topic,
    subject: statement.subject,
    op: stated.op,
    value: stated.value,
    value_hi: stated.op === 'between' ? stated.valueHi : '',
    unit: statement.unit,
    change: statement.change,
    indicator: statement.indicator === 'none' ? '' : statement.indicator,
    quote: statement.quote,
    start: statement.start,
    end: statement.end,
    base_value: statement.baseValue,
    base_unit: statement.baseUnit,
  };
}

/**
 * The statements of tables, one year after the other, made into objects only when asked for, each once.
 * `at` throws RangeError where there is no such row.
 */
export function statementsOf(tables: readonly Table[]): Statements {
  const readers = tables.map(readerOf);
  const made: Statement[] = [];
  return {
    length: tables.reduce((sum, table) => sum + table.length, 0),
    at: (row) => (made[row] ??= read(tables, readers, row)),
  };
}

function read(
  tables: readonly Table[],
  readers: readonly ((row: number) => Statement)[],
  row: number,
): Statement {
  let left = row;
  for (const [i, { length }] of tables.entries()) {
    const reader = readers[i];
    if (reader && left >= 0 && left < length) return reader(left);
    left -= length;
  }
  throw new RangeError(`no statement ${row}`);
}

function readerOf(table: Table): (row: number) => Statement {
  const text = (name: string) => textOf(table, name);
  const number = (name: string) => numberOf(table, name);
  const [adcode, kind, topic, subject] = [
    text('adcode'),
    text('kind'),
    text('topic'),
    text('subject'),
  ];
  const [op, unit, change, indicator] = [
    text('op'),
    text('unit'),
    text('change'),
    text('indicator'),
  ];
  const [quote, baseUnit] = [text('quote'), text('base_unit')];
  const [period, value, valueHi] = [number('period'), number('value'), number('value_hi')];
  const [start, end, baseValue] = [number('start'), number('end'), number('base_value')];
  return (row) => ({
    adcode: adcode(row),
    period: period(row),
    kind: memberOf(KINDS, kind(row)),
    topic: memberOf(STATEMENT_TOPICS, topic(row)),
    subject: subject(row),
    stated: quantityOf(op(row), value(row), valueHi(row)),
    unit: unit(row),
    change: memberOf(CHANGES, change(row)),
    indicator: indicator(row) || 'none',
    quote: quote(row),
    start: start(row),
    end: end(row),
    baseValue: baseValue(row),
    baseUnit: baseUnit(row),
  });
}

function quantityOf(op: string, value: number, valueHi: number): Statement['stated'] {
  const stated = statedOf(op, value, valueHi, '');
  if (!('value' in stated)) throw new RangeError(`op ${op}: a statement is a number`);
  return stated;
}
