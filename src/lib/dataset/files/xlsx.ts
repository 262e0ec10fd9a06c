import writeXlsx, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { FileColumn, FileNotes, FileTable, FileValue } from './file-table';

/** Widths of columns, in characters of Latin text: what shows a figure whole, and where a clause is cut off. */
const [NARROWEST, WIDEST] = [8, 60];
/** Rows by which a column's width is judged. */
const JUDGED = 200;
/** What Excel takes for a sheet's name. */
const [LONGEST_NAME, UNSAFE] = [31, /[[\]*/\\?:]/gu];

/** From here on thousands stand apart, as on the page: 1200, but 12,000. */
const GROUPED = 10_000;

/**
 * How a figure is shown: with as many decimals as it has, and its unit by it; the cell holds the bare number, to calculate
 * with. Not by `General`, which not every program takes with words after it.
 */
function formatOf(value: number, { unit, signed }: FileColumn): string | undefined {
  if (unit === undefined) return undefined;
  const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  const digits =
    (Math.abs(value) < GROUPED ? '0' : '#,##0') +
    (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`);
  const plain = `${digits}"${unit.replaceAll('"', '')}"`;
  return signed ? `+${plain};-${plain};${plain}` : plain;
}

function cellOf(value: FileValue, column: FileColumn): CellObject | null {
  if (value === '') return null;
  // A text is a text: it begins with what it likes, and nothing runs.
  if (typeof value === 'string') return { value: sharable(value), type: String };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const format = formatOf(value, column);
  return { value, type: Number, ...(format === undefined ? {} : { format }) };
}

/** The writer (4.1.1) numbers texts by a plain object, and takes what is named as a member of every object for known. */
const sharable = (text: string): string => (text in {} ? `${text} ` : text);

/** How wide a text stands, in Latin characters: Chinese ones take two. */
const widthOf = (value: FileValue): number =>
  [...String(value)].reduce((sum, letter) => sum + (letter > '⺀' ? 2 : 1), 0);

const columnWidth = (cells: readonly FileValue[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...cells.map(widthOf)) + 2);

const head = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#eeeae2',
  wrap: true,
  alignVertical: 'center',
});

function sheetOf({ title, columns, rows }: FileTable): Sheet<Blob> {
  return {
    sheet: title.replace(UNSAFE, ' ').slice(0, LONGEST_NAME),
    stickyRowsCount: 1,
    columns: columns.map((column, at) => ({
      width: columnWidth([column.head, ...rows.slice(0, JUDGED).map((row) => row[at] ?? '')]),
    })),
    data: [
      columns.map((column) => head(column.head)),
      ...rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? '', column))),
    ],
  };
}

/**
 * Tables as an Excel workbook, a sheet each, and one on where they are from: typed cells, the head frozen, units in the
 * numbers' format. `sourcesName`: the last sheet's.
 */
export function xlsxOf(
  tables: readonly FileTable[],
  { title, lines }: FileNotes,
  sourcesName: string,
): Promise<Blob> {
  const notes: Sheet<Blob> = {
    sheet: sourcesName,
    columns: [{ width: 20 }, { width: 100 }],
    data: [
      [head(title), null],
      ...lines.map((line) => [
        { value: line.head, type: String },
        { value: line.text, type: String, wrap: true },
      ]),
    ],
  };
  return writeXlsx([...tables.map(sheetOf), notes]).toBlob();
}
