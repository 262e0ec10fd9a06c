/** What a pasted text is: cells of a spreadsheet, or a report; in doubt the reader is asked. */
export type PastedKind = 'table' | 'report' | 'doubt';

/** Of a table so many of its rows have two cells filled at least; of a report with a table in it no more. */
const [TABLE, REPORT] = [0.7, 0.2];

/**
 * Tells cells from prose. Spreadsheets, word processors and browsers put a tab between cells and give `html`, where the
 * clipboard has any, a table and nothing beside it; a report may have tabs before its lines, and a table among them.
 */
export function pastedKind(text: string, html = ''): PastedKind {
  const rows = withoutBreaksInCells(text)
    .split(/\r\n|[\r\n]/u)
    .filter((line) => line.trim() !== '');
  const wide = rows.filter((row) => /\S *\t\s*\S/u.test(row)).length;
  if (wide === 0) return 'report';
  if (wide >= TABLE * rows.length || isTableAlone(html)) return 'table';
  return wide <= REPORT * rows.length ? 'report' : 'doubt';
}

/** A cell in quotes, as spreadsheets write one with a line break. */
const QUOTED = /(?<=^|[\t\r\n])"(?:[^"]|"")*"(?=$|[\t\r\n])/gu;

const withoutBreaksInCells = (text: string): string =>
  text.replace(QUOTED, (cell) => cell.replace(/[\r\n]+/gu, ' '));

/** Is all that a page's markup says in its tables? */
function isTableAlone(html: string): boolean {
  if (!/<table[\s>]/iu.test(html)) return false;
  const beside = html
    .replace(/<!--.*?-->/gsu, '')
    .replace(/<(head|style|script|title)[\s>].*?<\/\1>/gisu, '')
    .replace(/<table[\s>].*?<\/table>/gisu, '')
    .replace(/<[^>]*>/gu, '');
  return !/[^\s\u00a0]/u.test(beside.replaceAll('&nbsp;', ''));
}

/** What is on a clipboard that can be brought: a file, a text with its markup, or nothing. */
export type Pasted =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string; readonly html: string }
  | { readonly kind: 'none' };

/**
 * What was pasted. Spreadsheets put a picture of the cells beside the cells, and file managers a file's name beside the file.
 */
export function pastedFrom(clipboard: Pick<DataTransfer, 'files' | 'getData'>): Pasted {
  const files = [...clipboard.files];
  const text = clipboard.getData('text/plain');
  const pictures = files.every(({ type }) => type.startsWith('image/'));
  if (text.trim() !== '' && pictures)
    return { kind: 'text', text, html: clipboard.getData('text/html') };
  return files.length > 0 ? { kind: 'files', files } : { kind: 'none' };
}
