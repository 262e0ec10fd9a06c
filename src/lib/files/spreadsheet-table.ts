import type { Spreadsheet } from '../charts/table/spreadsheet';
import type { FileTable } from '../dataset/files/file-table';

/** A table of the screen as one to be taken away: a column of figures has their unit, heads are names. */
export function spreadsheetTable(
  { columns, rows, units = {} }: Spreadsheet,
  title: string,
): FileTable {
  return {
    name: 'table',
    title,
    columns: columns.map((head) => {
      const unit = units[head];
      const type = rows.some((row) => typeof row[head] === 'number') ? 'number' : 'text';
      return {
        name: head,
        head,
        type,
        ...(unit === undefined ? {} : { unit: unit.label, signed: unit.signed }),
      };
    }),
    rows: rows.map((row) => columns.map((head) => row[head] ?? '')),
  };
}
