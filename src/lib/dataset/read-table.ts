import type { Column, Table } from './columns';
import { TableError } from './csv';
import { readCsv } from './read-csv';
import type { Field, Schema } from './schema';
import { textColumn } from './text-column';

/**
 * Reads a CSV file into columns as its schema says, checking each cell.
 * Columns that the schema does not know are left out, so that a newer package is read by an older page.
 * Throws TableError, with file and line, where a column is missing or a cell is not of its type.
 */
export function readTable(text: string, schema: Schema, file = ''): Table {
  const { header, rows } = readCsv(text, file);
  const columns: Record<string, Column> = {};
  for (const field of schema.fields) {
    const at = header.indexOf(field.name);
    if (at < 0) throw new TableError(file, 1, field.name, 'the column is missing');
    const cells = rows.map((row) => row[at] ?? '');
    columns[field.name] = columnOf(cells, field, (row, problem) => {
      throw new TableError(file, row + 2, field.name, problem);
    });
  }
  return { length: rows.length, columns };
}

/** Throws what is wrong with the cell of a row. */
type Refuse = (row: number, problem: string) => never;

/** Checks and converts cells in one pass. Plain loops: on a first visit they run before they are compiled. */
function columnOf(cells: readonly string[], field: Field, refuse: Refuse): Column {
  switch (field.type) {
    case 'string': {
      const column = textColumn(cells);
      checkTexts(cells, column, field, refuse);
      return column;
    }
    case 'integer': {
      const values = new Int32Array(cells.length);
      fillNumbers(values, cells, field, refuse);
      return { kind: 'integer', values };
    }
    case 'number': {
      const values = new Float64Array(cells.length);
      fillNumbers(values, cells, field, refuse);
      return { kind: 'number', values };
    }
    case 'boolean': {
      const values = new Uint8Array(cells.length);
      for (let row = 0; row < values.length; row++) {
        const cell = cells[row] ?? '';
        if (cell === 'true') values[row] = 1;
        else if (cell !== 'false') checkCell(cell, row, field, refuse);
      }
      return { kind: 'boolean', values };
    }
  }
}

function fillNumbers(
  values: Int32Array | Float64Array,
  cells: readonly string[],
  field: Field,
  refuse: Refuse,
): void {
  const form = FORM[field.type];
  for (let row = 0; row < values.length; row++) {
    const cell = cells[row] ?? '';
    if (!form.test(cell)) checkCell(cell, row, field, refuse);
    values[row] = cell === '' ? Number.NaN : Number(cell);
  }
}

/** Of a dictionary each text is checked once, not in each row. */
function checkTexts(cells: readonly string[], column: Column, field: Field, refuse: Refuse): void {
  const texts = column.kind === 'dictionary' ? column.values : cells;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? '';
    checkCell(text, i, field, (_, problem) => refuse(cells.indexOf(text), problem));
  }
}

function checkCell(cell: string, row: number, field: Field, refuse: Refuse): void {
  const problem = problemOf(cell, field);
  if (problem) refuse(row, problem);
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
  if (type !== 'string' && !FORM[type].test(cell)) return `“${cell}” is no ${type}`;
  if (constraints.enum && !constraints.enum.includes(cell))
    return `“${cell}” is none of ${constraints.enum.join(', ')}`;
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    return `“${cell}” does not fit ${constraints.pattern}`;
  if (constraints.maxLength !== undefined && cell.length > constraints.maxLength)
    return `${cell.length} characters, more than ${constraints.maxLength}`;
  return '';
}
