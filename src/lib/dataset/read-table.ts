import { textColumn, type Column, type Table } from './columns';
import { parseCsv } from './parse-csv';
import type { Field, Schema } from './schema';
import { TableError } from './csv';

/**
 * Reads a CSV file into columns as its schema says, checking each cell.
 * Columns that the schema does not know are left out, so that a newer package is read by an older page.
 * Throws TableError, with file and line, where a column is missing or a cell is not of its type.
 */
export function readTable(text: string, schema: Schema, file = ''): Table {
  const { header, rows } = parseCsv(text, file);
  const columns: Record<string, Column> = {};
  for (const field of schema.fields) {
    const at = header.indexOf(field.name);
    if (at < 0) throw new TableError(file, 1, field.name, 'the column is missing');
    const cells = rows.map((row) => row[at] ?? '');
    cells.forEach((cell, i) => {
      const problem = problemOf(cell, field);
      if (problem) throw new TableError(file, i + 2, field.name, problem);
    });
    columns[field.name] = columnOf(cells, field);
  }
  return { length: rows.length, columns };
}

function columnOf(cells: readonly string[], field: Field): Column {
  switch (field.type) {
    case 'string':
      return textColumn(cells);
    case 'integer':
      return { kind: 'integer', values: Int32Array.from(cells, Number) };
    case 'number':
      return {
        kind: 'number',
        values: Float64Array.from(cells, (cell) => (cell === '' ? Number.NaN : Number(cell))),
      };
    case 'boolean':
      return {
        kind: 'boolean',
        values: Uint8Array.from(cells, (cell) => (cell === 'true' ? 1 : 0)),
      };
  }
}

const FORM: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  integer: /^-?\d{1,9}$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
};

/** What is wrong with a cell; empty where nothing is. */
function problemOf(cell: string, { type, constraints = {} }: Field): string {
  if (cell === '') return constraints.required ? 'it is empty' : '';
  if (!FORM[type].test(cell)) return `“${cell}” is no ${type}`;
  if (constraints.enum && !constraints.enum.includes(cell))
    return `“${cell}” is none of ${constraints.enum.join(', ')}`;
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    return `“${cell}” does not fit ${constraints.pattern}`;
  if (constraints.maxLength !== undefined && cell.length > constraints.maxLength)
    return `${cell.length} characters, more than ${constraints.maxLength}`;
  return '';
}
