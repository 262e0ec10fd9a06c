import { cellText, type Row } from './csv';

/** Byte order mark: Chinese Excel reads a CSV as GBK without it. */
export const BOM = '\uFEFF';

/**
 * A table for a person's spreadsheet: CSV with a BOM and \r\n, in which no cell can run as a formula.
 * In: rows of the package or of a view, in order. Numbers stay numbers, negative ones too.
 */
export function exportCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    columns.map((column) => cellText(guarded(row[column] ?? ''))).join(','),
  );
  return `${BOM}${[columns.map((name) => cellText(guarded(name))).join(','), ...lines, ''].join('\r\n')}`;
}

/**
 * A table for the clipboard, which spreadsheets paste as cells: tab-separated, no BOM. No cell can run as a
 * formula; tabs and line ends within a text become spaces.
 */
export function exportTsv(columns: readonly string[], rows: readonly Row[]): string {
  const cell = (value: string | number | boolean) =>
    String(guarded(typeof value === 'string' ? value.trim() : value)).replace(/[\t\r\n]+/gu, ' ');
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((line) => line.map(cell).join('\t'))
    .join('\r\n');
}

/** How a text begins that spreadsheets take for a formula, in some languages with full-width signs and after spaces too. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

/**
 * A text that a spreadsheet would run after an apostrophe, which spreadsheets show as plain text; numbers and texts that
 * are plain numbers as they are.
 */
export function guarded(value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string') return value;
  return FORMULA.test(value) && !/^-\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
}
