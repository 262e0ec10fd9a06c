import type { FileNotes, FileTable } from '../dataset/files/file-table';
import { loadMessages, type Lang } from '../i18n';
import { fileTexts } from '../i18n/texts/files';
import { FORMATS, type Job, type TableFormat } from './job';

/**
 * Makes a file, in a thread of its own or in the page. What writes a format is fetched with the first file of it. Rejects
 * with LoadError where the package does not come, with what the import throws where a writer does not.
 */
export async function makeFile(job: Job): Promise<Blob> {
  switch (job.kind) {
    case 'table':
      return tableFile(job.format, [job.table], job.notes, job.lang);
    case 'map': {
      const { geojsonOf } = await import('./geojson');
      return blobOf('geojson', geojsonOf(job.map, job.table, job.notes));
    }
    case 'package':
      return packageFile(job);
  }
}

const blobOf = (format: keyof typeof FORMATS, content: BlobPart): Blob =>
  new Blob([content], { type: FORMATS[format][1] });

/** Tables in a format; of several, formats that hold one table take the first. */
async function tableFile(
  format: TableFormat,
  tables: readonly FileTable[],
  notes: FileNotes,
  lang: Lang,
): Promise<Blob> {
  const [table] = tables;
  if (!table) throw new RangeError('no table');
  switch (format) {
    case 'xlsx': {
      const { xlsxOf } = await import('../dataset/files/xlsx');
      return xlsxOf(tables, notes, fileTexts(lang).sources);
    }
    case 'csv':
    case 'plain': {
      const { csvForPrograms, csvForSpreadsheets } = await import('../dataset/files/csv');
      return blobOf('csv', format === 'csv' ? csvForSpreadsheets(table) : csvForPrograms(table));
    }
    case 'json': {
      const { jsonOf } = await import('../dataset/files/json');
      return blobOf('json', jsonOf(tables, notes));
    }
    case 'parquet': {
      const { parquetOf } = await import('../dataset/files/parquet');
      return blobOf('parquet', parquetOf(table, notes));
    }
  }
}

async function packageFile(job: Extract<Job, { kind: 'package' }>): Promise<Blob> {
  const { format, notes, lang } = job;
  const { fetchPackage } = await import('./fetch-package');
  const files = await fetchPackage(job.folder, job.version);
  const readme = [notes.title, ...notes.lines.map(({ head, text }) => `${head}: ${text}`), ''];
  const beside = { 'README.txt': readme.join('\n'), ...job.citations };
  if (format === 'zip') return zipped({ ...files.bytes, ...beside });
  const [{ packageTables }] = await Promise.all([import('./package-tables'), loadMessages(lang)]);
  const tables = await packageTables(files.texts(), lang);
  if (format === 'xlsx') {
    const { columnsTable } = await import('./columns-table');
    return tableFile(format, [...tables, columnsTable(tables, lang)], notes, lang);
  }
  if (format !== 'parquet') return tableFile(format, tables, notes, lang);
  const { parquetOf } = await import('../dataset/files/parquet');
  const parts = tables.map((table) => [`${table.name}.parquet`, parquetOf(table, notes)] as const);
  return zipped({ ...Object.fromEntries(parts), ...beside });
}

async function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<Blob> {
  const { zipOf } = await import('../dataset/files/zip');
  return blobOf('zip', zipOf(files));
}
