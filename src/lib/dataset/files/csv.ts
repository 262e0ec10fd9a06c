import { cellText } from '../csv';
import { BOM, guarded } from '../export';
import type { FileTable, FileValue } from './file-table';

const lineOf = (cells: readonly FileValue[]): string =>
  cells.map((cell) => cellText(guarded(cell))).join(',');

/** A table for a person's spreadsheet: heads as people read them, a byte order mark, \r\n. No cell can run as a formula. */
export function csvForSpreadsheets({ columns, rows }: FileTable): string {
  const lines = [columns.map(({ head }) => head), ...rows].map(lineOf);
  return `${BOM}${[...lines, ''].join('\r\n')}`;
}

/**
 * A table for programs: columns by their names, without a byte order mark, \n, as the package's own tables are. People open
 * such files too: here neither can a cell run as a formula.
 */
export function csvForPrograms({ columns, rows }: FileTable): string {
  return [...[columns.map(({ name }) => name), ...rows].map(lineOf), ''].join('\n');
}
