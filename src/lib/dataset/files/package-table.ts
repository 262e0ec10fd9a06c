import { readCsv } from '../read-csv';
import type { Field, Schema } from '../schema';
import type { FileColumn, FileTable, FileValue } from './file-table';

const TYPES = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
} as const satisfies Record<Field['type'], FileColumn['type']>;

function valueOf(cell: string, type: Field['type']): FileValue {
  if (cell === '' || type === 'string') return cell;
  return type === 'boolean' ? cell === 'true' : Number(cell);
}

/**
 * A table of the package as one to be taken away, in another format. In: its CSV text, checked already; its schema.
 * `meaningOf`: what a column holds, in words.
 */
export function packageTable(
  name: string,
  title: string,
  text: string,
  { fields }: Schema,
  meaningOf: (column: string) => string = () => '',
): FileTable {
  const { header, rows } = readCsv(text, `${name}.csv`);
  const places = fields.map((field) => header.indexOf(field.name));
  return {
    name,
    title,
    columns: fields.map((field) => ({
      name: field.name,
      head: field.name,
      type: TYPES[field.type],
      meaning: meaningOf(field.name),
    })),
    rows: rows.map((cells) =>
      fields.map((field, at) => valueOf(cells[places[at] ?? -1] ?? '', field.type)),
    ),
  };
}

/** Tables of the same columns as one, under the first's name and title. Throws RangeError where there is none. */
export function joined(name: string, title: string, tables: readonly FileTable[]): FileTable {
  const [first] = tables;
  if (!first) throw new RangeError(`no tables ${name}`);
  return { ...first, name, title, rows: tables.flatMap(({ rows }) => rows) };
}
