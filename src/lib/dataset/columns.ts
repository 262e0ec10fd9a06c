/**
 * A table in columns: what is sent between threads and kept in the browser. A column is one typed array,
 * so that a hundred thousand rows are a handful of buffers, moved rather than copied.
 */
export type Column =
  /** Few texts, often repeated: the texts once, and a code a row. */
  | { readonly kind: 'dictionary'; readonly values: readonly string[]; readonly codes: Codes }
  /** Texts that differ from row to row: all in one, and where each ends. */
  | { readonly kind: 'text'; readonly text: string; readonly ends: Uint32Array }
  | { readonly kind: 'integer'; readonly values: Int32Array }
  /** NaN where the cell is empty. */
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'boolean'; readonly values: Uint8Array };

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A table of `length` rows. */
export interface Table {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** What `make` makes of each row. */
export const eachRow = <T>(table: Table, make: (row: number) => T): T[] =>
  Array.from({ length: table.length }, (_, row) => make(row));

/** Reader of one text column. Throws where the table has no such text column. */
export function textOf(table: Table, name: string): (row: number) => string {
  const column = table.columns[name];
  if (column?.kind === 'dictionary') return (row) => column.values[column.codes[row] ?? -1] ?? '';
  if (column?.kind === 'text')
    return (row) => column.text.slice(row === 0 ? 0 : column.ends[row - 1], column.ends[row]);
  throw new TypeError(`the table has no texts ${name}`);
}

/** Reader of one numeric column; NaN where the cell is empty. Throws where there is no such column. */
export function numberOf(table: Table, name: string): (row: number) => number {
  const column = table.columns[name];
  if (column?.kind === 'integer' || column?.kind === 'number')
    return (row) => column.values[row] ?? Number.NaN;
  throw new TypeError(`the table has no numbers ${name}`);
}

/** Reader of one column of true and false. Throws where there is no such column. */
export function booleanOf(table: Table, name: string): (row: number) => boolean {
  const column = table.columns[name];
  if (column?.kind === 'boolean') return (row) => column.values[row] === 1;
  throw new TypeError(`the table has no true or false ${name}`);
}

/**
 * Rows in which a text column has a text. The codes of a dictionary are searched by the browser itself, a million in a
 * millisecond, which needs no index and nothing that was compiled before. Throws where there is no such text column.
 */
export function rowsWith(table: Table, name: string, text: string): number[] {
  const column = table.columns[name];
  const rows: number[] = [];
  if (column?.kind === 'dictionary') {
    const { codes } = column;
    const code = column.values.indexOf(text);
    if (code >= 0)
      for (let row = codes.indexOf(code); row >= 0; row = codes.indexOf(code, row + 1))
        rows.push(row);
  } else {
    const textIn = textOf(table, name);
    for (let row = 0; row < table.length; row++) if (textIn(row) === text) rows.push(row);
  }
  return rows;
}
