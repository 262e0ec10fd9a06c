import Papa from 'papaparse';
import { TableError } from './csv';

/** A CSV file as texts. */
export interface Csv {
  readonly header: readonly string[];
  /** Cells in the order of the header. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads CSV text (RFC 4180, \n or \r\n, with or without BOM) into a header and rows of text. Rows whose cells
 * are all empty are left out. Throws TableError where a quote does not close its cell, or a row has another
 * number of cells than the header.
 */
export function readCsv(text: string, file = ''): Csv {
  // Told what a package never leaves open, papaparse need not look through the text for it first.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: lineEndOf(text) });
  const [error] = errors;
  if (error)
    throw new TableError(file, (error.row ?? 0) + 1, '', 'a quote does not open or close its cell');
  const [header = []] = data;
  if (header.every(isEmpty)) throw new TableError(file, 1, '', 'it is empty');
  const rows: string[][] = [];
  for (let line = 1; line < data.length; line++) {
    const cells = data[line] ?? [];
    if (cells.every(isEmpty)) continue;
    if (cells.length !== header.length)
      throw new TableError(
        file,
        line + 1,
        '',
        `${cells.length} cells where the header has ${header.length}`,
      );
    rows.push(cells);
  }
  return { header, rows };
}

const isEmpty = (cell: string): boolean => cell === '';

/** The line end of the header, which is that of the file: a cell may hold others. */
const lineEndOf = (text: string): '\n' | '\r\n' =>
  text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
