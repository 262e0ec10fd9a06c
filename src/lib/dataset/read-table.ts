import type { Column, Table } from './columns';
import { TableError } from './csv';
import { readParts } from './read-csv';
import type { Field } from './schema';
import { textColumn } from './text-column';

/**
 * Reads a CSV file into columns as its fields say, checking each cell. Cells go into the columns a part of the file at a
 * time, and are let go. Columns that the schema does not know are left out, so that a newer package is read by an older page.
 * Throws TableError, with file and line, where a column is missing or a cell is not of its type.
 */
export function readTable(
  text: string,
  { fields }: { readonly fields: readonly Field[] },
  file = '',
): Table {
  const most = lineEndsIn(text);
  let length = 0;
  let fills: readonly (Fill & { readonly name: string; readonly at: number })[] = [];
  readParts(text, file, (header) => {
    fills = fields.map((field) => {
      const { name } = field;
      const at = header.indexOf(name);
      if (at < 0) throw new TableError(file, 1, name, 'the column is missing');
      const check = (cell: string, row: number): void => {
        const problem = problemOf(cell, field);
        if (problem) throw new TableError(file, length + row + 2, name, problem);
      };
      return { name, at, ...fillOf(field, most, check) };
    });
    return (rows) => {
      for (const { at, add } of fills)
        add(
          rows.map((cells) => cells[at] ?? ''),
          length,
        );
      length += rows.length;
    };
  });
  const columns = fills.map(({ name, done }): [string, Column] => [name, done(length)]);
  return { length, columns: Object.fromEntries(columns) };
}

/** No fewer than there are rows. */
function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A column that is filled a part at a time. */
interface Fill {
  /** Checks and converts the cells of a part, of which the first is the `from`th of the table. */
  readonly add: (cells: readonly string[], from: number) => void;
  readonly done: (length: number) => Column;
}

/** `check` throws where a cell of the part, by its place there, is not as the field says. */
function fillOf(field: Field, most: number, check: (cell: string, row: number) => void): Fill {
  const { type } = field;
  switch (type) {
    case 'string': {
      // Of a dictionary each text is checked once, not in each row.
      const { add, done } = textColumn(most);
      return { add: (cells) => add(cells, check), done };
    }
    case 'integer': {
      const values = new Int32Array(most);
      const add = filling(values, FORM[type], check, numberIn);
      return { add, done: (length) => ({ kind: type, values: values.slice(0, length) }) };
    }
    case 'number': {
      const values = new Float64Array(most);
      const add = filling(values, FORM[type], check, numberIn);
      return { add, done: (length) => ({ kind: type, values: values.slice(0, length) }) };
    }
    case 'boolean': {
      const values = new Uint8Array(most);
      const add = filling(values, FORM[type], check, (cell) => Number(cell === 'true'));
      return { add, done: (length) => ({ kind: type, values: values.slice(0, length) }) };
    }
  }
}

const numberIn = (cell: string): number => (cell === '' ? Number.NaN : Number(cell));

/** Plain loops: on a first visit they run before they are compiled. */
function filling(
  values: Int32Array | Float64Array | Uint8Array,
  form: RegExp,
  check: (cell: string, row: number) => void,
  valueOf: (cell: string) => number,
): Fill['add'] {
  return (cells, from) => {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? '';
      if (!form.test(cell)) check(cell, i);
      values[from + i] = valueOf(cell);
    }
  };
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
