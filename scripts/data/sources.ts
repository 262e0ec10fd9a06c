import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../src/lib/dataset/read-csv';
import { sha256 } from './digest';

/** Reports that cannot be read as they are listed, in words for the person who runs the build. */
export class SourceError extends Error {}

/** A report of the index, with its text. */
export interface SourceReport {
  readonly adcode: string;
  readonly year: number;
  /** Path under the reports' folder. */
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

const COLUMNS = ['adcode', 'year', 'file', 'sha256'] as const;

/**
 * The reports that DIR/index.csv lists, in order of year and code, each text checked against its digest.
 * Throws SourceError.
 */
export function readSources(dir: string): SourceReport[] {
  if (!existsSync(dir))
    throw new SourceError(
      `REPORTS_DIR ${dir} does not exist. Set REPORTS_DIR to the folder with index.csv and the reports' texts.`,
    );
  const index = join(dir, 'index.csv');
  if (!existsSync(index)) throw new SourceError(`${dir} holds no index.csv.`);
  const { header, rows } = readCsv(readFileSync(index, 'utf8'), index);
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new SourceError(`${index} has no column ${missing.join(', ')}.`);
  const cell = (row: readonly string[], name: (typeof COLUMNS)[number]): string =>
    row[header.indexOf(name)] ?? '';
  return rows
    .map((row, i): SourceReport => {
      const [adcode, year, file] = [cell(row, 'adcode'), cell(row, 'year'), cell(row, 'file')];
      const where = `${index} line ${i + 2}`;
      if (!/^\d{6}$/.test(adcode)) throw new SourceError(`${where}: “${adcode}” is no adcode.`);
      if (!/^(19|20)\d\d$/.test(year)) throw new SourceError(`${where}: “${year}” is no year.`);
      const path = join(dir, file);
      if (!existsSync(path)) throw new SourceError(`${where}: the report ${path} is missing.`);
      const bytes = readFileSync(path);
      const digest = sha256(bytes);
      if (digest !== cell(row, 'sha256'))
        throw new SourceError(
          `${path} is not the text that ${where} lists: its sha256 is ${digest}.`,
        );
      return { adcode, year: Number(year), file, sha256: digest, text: decode(bytes, path) };
    })
    .sort((a, b) => a.year - b.year || (a.adcode < b.adcode ? -1 : 1));
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    // A byte order mark stays: it would be one unit of every offset.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SourceError(`${path} is not UTF-8.`);
  }
}
