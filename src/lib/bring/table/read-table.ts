import { csvRows } from './csv-rows';
import { encodingOf } from './encoding';
import { TableFailure } from './failure';
import { fileKind, HEAD } from './file-kind';
import type { OnProgress } from './rows';

/** A table as it stands in a file: cells as text, the first row being the spreadsheet's row 1. */
export interface RawTable {
  /** Names of the sheets of a workbook; empty for a text. */
  readonly sheets: readonly string[];
  /** Which of them this is. */
  readonly sheet: number;
  readonly rows: readonly (readonly string[])[];
}

/** The largest file that is read, bytes. */
const MOST_BYTES = 100_000_000;

/** Reads a file of any kind and encoding into rows. `sheet`: of a workbook, by place. Throws TableFailure. */
export async function readTable(
  file: Blob,
  onProgress: OnProgress = () => undefined,
  sheet?: number,
): Promise<RawTable> {
  if (file.size === 0) throw new TableFailure({ why: 'empty' });
  if (file.size > MOST_BYTES)
    throw new TableFailure({ why: 'large', bytes: file.size, most: MOST_BYTES });
  const kind = fileKind(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (kind === 'workbook') return (await import('./xlsx-rows')).xlsxRows(file, sheet);
  if (kind !== 'text') throw new TableFailure({ why: kind });
  const encoding = await encodingOf(file);
  if (encoding === 'none') throw new TableFailure({ why: 'binary' });
  return { sheets: [], sheet: 0, rows: await csvRows(file, encoding, onProgress) };
}
