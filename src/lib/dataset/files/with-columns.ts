import type { FileColumn, FileTable, FileValue } from './file-table';

/** Columns that come before those of a table, in each row worked out from its cells by name. */
export interface Before {
  readonly column: FileColumn;
  readonly of: (cell: (name: string) => FileValue) => FileValue;
}

/** A table with columns before its own. */
export function withColumns(table: FileTable, before: readonly Before[]): FileTable {
  const places = new Map(table.columns.map(({ name }, at) => [name, at]));
  return {
    ...table,
    columns: [...before.map(({ column }) => column), ...table.columns],
    rows: table.rows.map((row) => {
      const cell = (name: string) => row[places.get(name) ?? -1] ?? '';
      return [...before.map(({ of }) => of(cell)), ...row];
    }),
  };
}
