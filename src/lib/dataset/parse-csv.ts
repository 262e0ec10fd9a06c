import Papa from 'papaparse';
import { TableError } from './table-error';

/**
 * Reads CSV text (RFC 4180, \n or \r\n, with or without BOM) into a header and rows of text.
 * Rows whose cells are all empty are left out. Throws TableError where quotes do not close or a row has
 * another number of cells than the header.
 */
export function parseCsv(text: string, file = ''): { header: string[]; rows: string[][] } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: false,
  });
  const [first] = errors;
  if (first) throw new TableError(file, (first.row ?? 0) + 1, '', first.message);
  const [header, ...body] = data;
  if (!header || header.every((name) => name === ''))
    throw new TableError(file, 1, '', 'it is empty');
  const rows: string[][] = [];
  body.forEach((cells, i) => {
    if (cells.every((cell) => cell === '')) return;
    if (cells.length !== header.length)
      throw new TableError(
        file,
        i + 2,
        '',
        `${cells.length} cells where the header has ${header.length}`,
      );
    rows.push(cells);
  });
  return { header, rows };
}
