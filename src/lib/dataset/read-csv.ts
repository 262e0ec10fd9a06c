import Papa from 'papaparse';
import { TableError } from './csv';

/** Cells of one row, in the order of the header. */
export type Cells = readonly string[];

/** A CSV file as texts. */
export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly Cells[];
}

/**
 * Characters that are parted at a time. Rows of a part are let go before the next are made: a million of them at once keep
 * the collector busier than the parser.
 */
const PART = 1 << 18;

/**
 * Reads CSV text (RFC 4180, \n or \r\n, with or without BOM) a part at a time: `begin` hears the header, what it gives the rows
 * of each part. Rows whose cells are all empty are left out. Throws TableError where a quote does not close its cell, or a row
 * has another number of cells than the header.
 */
export function readParts(
  text: string,
  file: string,
  begin: (header: Cells) => (rows: readonly Cells[]) => void,
): void {
  const refuse = (at: number, problem: string): never => {
    throw new TableError(file, at, '', problem);
  };
  let [line, width] = [0, 0];
  let take: (rows: readonly Cells[]) => void = () => refuse(1, 'it is empty');
  const chunk = ({ data, errors: [error] }: Papa.ParseResult<string[]>): void => {
    if (error) refuse(line + (error.row ?? 0) + 1, 'a quote does not close');
    const rows: Cells[] = [];
    for (const cells of data) {
      line++;
      if (cells.every(isEmpty)) continue;
      if (line === 1) {
        width = cells.length;
        take = begin(cells);
      } else if (cells.length === width) rows.push(cells);
      else refuse(line, `${cells.length} cells where the header has ${width}`);
    }
    take(rows);
  };
  // Told what a package never leaves open, papaparse need not look through the text for it first.
  const config = { delimiter: ',', newline: lineEndOf(text), chunkSize: PART, chunk };
  Papa.parse<string[]>(text, config);
}

/** `readParts`, all at once. */
export function readCsv(text: string, file = ''): Csv {
  let header: Cells = [];
  const parts: (readonly Cells[])[] = [];
  readParts(text, file, (first) => {
    header = first;
    return (rows) => parts.push(rows);
  });
  return { header, rows: parts.flat() };
}

const isEmpty = (cell: string): boolean => cell === '';

/** The line end of the header, which is that of the file: a cell may hold others. */
const lineEndOf = (text: string): '\n' | '\r\n' =>
  text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
