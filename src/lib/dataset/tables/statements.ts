import { KINDS, type Statement, type Statements } from '../../domain';
import { CHANGES, STATEMENT_TOPICS } from '../../domain/statement';
import { numberOf, textOf, type Table } from '../columns';
import type { Row } from '../csv';
import { memberOf, statedOf } from '../decode';

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
