import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { TableFailure } from './failure';
import { numberText } from './number-text';
import { MOST_ROWS, Rows } from './rows';

/** What a workbook may unpack to, bytes: some million cells. */
const MOST_UNPACKED = 300_000_000;

/** One sheet of a workbook, and the names of all. */
export interface Sheet {
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly rows: string[][];
}

/**
 * Reads a sheet of a workbook; without `sheet` the first that is not hidden. Of a formula its last value is taken, and nothing
 * is run. Throws TableFailure.
 */
export async function xlsxRows(file: Blob, sheet?: number): Promise<Sheet> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  guardSize(bytes);
  const sheets: string[] = [];
  let wanted = sheet;
  const book = await readXlsx(bytes, {
    readStyles: true,
    maxRows: MOST_ROWS + 1,
    sheets: ({ name, hidden, veryHidden }, index) => {
      sheets.push(name);
      if (!hidden && !veryHidden) wanted ??= index;
      return index === wanted;
    },
  }).catch(() => {
    throw new TableFailure({ why: 'broken' });
  });
  const [read] = book.sheets;
  if (!read) throw new TableFailure({ why: 'empty' });
  const rows = new Rows();
  read.rows.forEach((row, at) =>
    rows.add(
      row.map((value, column) => {
        if (value === null) return '';
        if (value instanceof Date) return value.toISOString().slice(0, 10);
        const format = read.cells?.get(`${at},${column}`)?.style?.numFmt;
        return typeof value === 'number' ? numberText(value, format) : String(value);
      }),
    ),
  );
  return { sheets, sheet: wanted ?? 0, rows: rows.all() };
}

/** Throws where a packed file says of itself that it is larger than may be unpacked, or cannot be told. */
function guardSize(bytes: Uint8Array): void {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw new TableFailure({ why: 'broken' });
  }
  if (size > MOST_UNPACKED)
    throw new TableFailure({ why: 'large', bytes: size, most: MOST_UNPACKED });
}
