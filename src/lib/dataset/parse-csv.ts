import { TableError } from './csv';

/** A cell and what ends it. Quoted, it may hold anything, quotes doubled; else neither comma, quote nor line end. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^,"\r\n]*))(,|\r?\n|$)/uy;

/**
 * Lines of cells. Ours rather than a library's: RFC 4180 is one expression, and a general reader costs the
 * first view 6 KB gzip for guessing what a package never leaves open.
 */
function linesOf(text: string, file: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  CELL.lastIndex = 0;
  for (;;) {
    const match = CELL.exec(text);
    if (!match)
      throw new TableError(file, lines.length + 1, '', 'a quote does not open or close its cell');
    const [, quoted, plain = '', end] = match;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
    if (CELL.lastIndex === text.length) return lines;
  }
}

/**
 * Reads CSV text (RFC 4180, \n or \r\n, with or without BOM) into a header and rows of text.
 * Rows whose cells are all empty are left out. Throws TableError where quotes do not close or a row has
 * another number of cells than the header.
 */
export function parseCsv(text: string, file = ''): { header: string[]; rows: string[][] } {
  const [header, ...body] = linesOf(text.replace(/^\uFEFF/, ''), file);
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
