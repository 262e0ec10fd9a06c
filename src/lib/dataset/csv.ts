/** A row by column name. */
export type Row = Readonly<Record<string, string | number | boolean>>;

/** The shortest text that reads back as the same number, without an exponent where a table has numbers. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a table`);
  return String(Object.is(value, -0) ? 0 : value);
}

/** A cell as RFC 4180 writes it: quoted only where it must be. */
export function cellText(value: string | number | boolean): string {
  const text = typeof value === 'number' ? numberText(value) : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV: UTF-8 text, comma, \n line ends, a header, no BOM.
 * Each row must hold every column of the header.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const line = (row: Row): string =>
    columns
      .map((column) => {
        const value = row[column];
        if (value === undefined) throw new RangeError(`a row has no ${column}`);
        return cellText(value);
      })
      .join(',');
  return [columns.join(','), ...rows.map(line), ''].join('\n');
}

/** A table that cannot be read, and where. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    readonly file: string,
    /** Line of the table, the header being 1. */
    readonly line: number,
    /** Column; empty where the whole line is meant. */
    readonly column: string,
    readonly problem: string,
  ) {
    super(`${file} line ${line}${column ? `, ${column}` : ''}: ${problem}`);
  }
}
