import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { COPIES, type Copy } from '../../src/lib/domain';
import { readCsv } from '../../src/lib/dataset/read-csv';
import { sha256 } from './digest';
import { bytesOf, textFrom, TextFileError } from './text-file';

/** Reports that cannot be read as they are listed, in words for the person who runs the build. */
export class SourceError extends Error {}

/** A report that an index lists. Its text stays on the disk until it is read. */
export interface SourceReport {
  readonly adcode: string;
  readonly year: number;
  /** The government as the index names it; its code where it does not. */
  readonly government: string;
  /** Path under the index's folder. */
  readonly file: string;
  /** Where the text is. */
  readonly path: string;
  /** Digest that the index lists, if it lists one. */
  readonly sha256: string | 'unlisted';
  readonly copy: Copy;
  /** May its clauses be published? Of a report of the archive only the facts may. */
  readonly clauses: boolean;
}

/** Folders with an index.csv and the texts that it lists. */
export interface SourceFolders {
  /** Whole texts, whose clauses are kept. */
  readonly reports: string;
  /** Texts of which only facts are published. */
  readonly archive: string | 'none';
}

/** The folders that the environment names: REPORTS_DIR and ARCHIVE_DIR, else `archive` beside the reports. */
export function sourceFolders(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): SourceFolders {
  const reports = resolve(environment['REPORTS_DIR'] ?? join(root, '../shared/reports'));
  const named = environment['ARCHIVE_DIR'];
  if (named !== undefined) return { reports, archive: named === '' ? 'none' : resolve(named) };
  const beside = join(dirname(reports), 'archive');
  return { reports, archive: existsSync(beside) ? beside : 'none' };
}

/** The reports of both folders, in order of year and code. Throws SourceError. */
export function readSources({ reports, archive }: SourceFolders): SourceReport[] {
  const all = [
    ...readIndex(reports, 'REPORTS_DIR'),
    ...(archive === 'none' ? [] : readIndex(archive, 'ARCHIVE_DIR')),
  ].sort((a, b) => a.year - b.year || (a.adcode < b.adcode ? -1 : 1));
  const twice = all.find(
    (one, i) => all[i - 1]?.adcode === one.adcode && all[i - 1]?.year === one.year,
  );
  if (twice)
    throw new SourceError(
      `The report of ${twice.adcode} of ${twice.year} is listed twice: ${twice.path}.`,
    );
  return all;
}

const COLUMNS = ['adcode', 'year', 'file'] as const;

function readIndex(dir: string, variable: 'REPORTS_DIR' | 'ARCHIVE_DIR'): SourceReport[] {
  if (!existsSync(dir))
    throw new SourceError(
      `${variable} ${dir} does not exist. Set ${variable} to the folder with index.csv and the reports' texts.`,
    );
  const index = join(dir, 'index.csv');
  if (!existsSync(index)) throw new SourceError(`${dir} holds no index.csv.`);
  const { header, rows } = readCsv(
    named(index, () => textFrom(bytesOf(index))),
    index,
  );
  const clauses = variable === 'REPORTS_DIR';
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new SourceError(`${index} has no column ${missing.join(', ')}.`);
  return rows.map((cells, i): SourceReport => {
    const cell = (name: string): string => cells[header.indexOf(name)] ?? '';
    const [adcode, year, file] = [cell('adcode'), cell('year'), cell('file')];
    const where = `${index} line ${i + 2}`;
    if (!/^\d{6}$/.test(adcode)) throw new SourceError(`${where}: “${adcode}” is no adcode.`);
    if (!/^(19|20)\d\d$/.test(year)) throw new SourceError(`${where}: “${year}” is no year.`);
    const path = join(dir, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      throw new SourceError(`${where}: the report ${path} is missing.`);
    return {
      adcode,
      year: Number(year),
      government: cell('government') || cell('name') || adcode,
      file,
      path,
      sha256: cell('sha256') || 'unlisted',
      copy: header.includes('copy') ? copyOf(cell('copy')) : 'whole',
      clauses,
    };
  });
}

/** What nobody has checked may have been cut: its silence says nothing, as that of an abridged copy. */
const copyOf = (text: string): Copy => COPIES.find((copy) => copy === text) ?? 'abridged';

/** A report's text and its digest, held against the one that the index lists. Throws SourceError. */
export function textOf({ path, sha256: listed }: SourceReport): { text: string; sha256: string } {
  const bytes = named(path, () => bytesOf(path));
  const digest = sha256(bytes);
  if (listed !== 'unlisted' && digest !== listed)
    throw new SourceError(
      `${path} is not the text that its index.csv lists (${listed}): its sha256 is ${digest}. List that where the text is meant to have changed.`,
    );
  return { text: named(path, () => textFrom(bytes)), sha256: digest };
}

/** What reading a file gives; what is wrong with it is told with its name. Throws SourceError. */
function named<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    throw new SourceError(`${path} ${error.message}`);
  }
}
