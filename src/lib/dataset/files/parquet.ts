import { parquetWriteBuffer } from 'hyparquet-writer';
import { notesByName, type FileColumn, type FileNotes, type FileTable } from './file-table';

/** Rows of a group, which readers skip or read as one: what one year of one level never exceeds by much. */
const GROUP = 100_000;

const TYPES = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<FileColumn['type'], string>;

/**
 * A table as Parquet: snappy, dictionaries, each column of its type, an empty cell as null. The notes stand in the file's
 * own metadata, and so do the units, by column.
 */
export function parquetOf(table: FileTable, notes: FileNotes): Uint8Array<ArrayBuffer> {
  const units = Object.fromEntries(
    table.columns.flatMap(({ name, unit }) => (unit === undefined ? [] : [[name, unit]])),
  );
  const metadata = Object.entries({ ...notesByName(notes), units: JSON.stringify(units) });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: table.columns.map(({ name, type }, at) => ({
        name,
        type: TYPES[type],
        data: table.rows.map((row) => (row[at] === '' ? null : row[at])),
      })),
      rowGroupSize: GROUP,
      kvMetadata: metadata.map(([key, value]) => ({ key, value })),
      createdBy: 'biaochi',
    }),
  );
}
