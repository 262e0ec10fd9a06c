import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { groups } from 'd3-array';
import { readManifest } from '../../src/lib/dataset/datapackage';
import { joined, packageTable } from '../../src/lib/dataset/files/package-table';
import { parquetOf } from '../../src/lib/dataset/files/parquet';
import type { FileNotes, FileTable } from '../../src/lib/dataset/files/file-table';
import { schemaOf } from '../../src/lib/dataset/tables/schema-of';
import { WriteError } from './replace-files';

/** A package as Parquet: bytes by path, in the order in which they are told. */
export type ParquetFiles = ReadonlyMap<string, Uint8Array>;

/** Tables that stand in one file each: what the codes of the others lead to. */
const DIMENSIONS = {
  regions: ['regions', 'regions-county'],
  indicators: ['indicators'],
  reports: ['reports'],
} as const;

/** Tables that are partitioned, by the year of the report and the level of the government. */
const PARTITIONED = ['observations', 'statements'] as const;

/** A package's text by path. */
type Package = ReadonlyMap<string, string>;

/**
 * The package as Parquet, in the folders that Hive made the convention: `observations/year=2024/level=province/…`, by which a
 * query fetches what it asks for alone. The columns are those of the CSV; `year` and `level` stand in the paths. In: a
 * package that was checked.
 */
export async function parquetFiles(files: Package): Promise<ParquetFiles> {
  const { version, resources } = readManifest(files.get('datapackage.json') ?? '');
  const notes = notesOf(version);
  const read = (name: string): Promise<FileTable> => tableOf(files, name);
  const out = new Map<string, Uint8Array>();
  const dimensions: Record<string, FileTable> = {};
  for (const [name, parts] of Object.entries(DIMENSIONS)) {
    const table = joined(name, name, await Promise.all(parts.map(read)));
    dimensions[name] = table;
    out.set(`${name}.parquet`, parquetOf(table, notes));
  }
  const levelOf = levels(dimensions['regions']);
  for (const family of PARTITIONED) {
    const names = resources.map(({ name }) => name).filter((name) => name.startsWith(`${family}-`));
    for (const [year, list] of groups(names, (name) => /\d{4}/.exec(name)?.[0] ?? '')) {
      const table = joined(family, family, await Promise.all(list.map(read)));
      for (const [level, part] of partsByLevel(table, levelOf))
        out.set(`${family}/year=${year}/level=${level}/${family}.parquet`, parquetOf(part, notes));
    }
  }
  return out;
}

/** What each file says of itself. */
const notesOf = (version: string): FileNotes => ({
  title: 'Targets and results in Chinese government work reports',
  lines: [
    { name: 'version', head: 'version', text: version },
    { name: 'license', head: 'license', text: 'MIT' },
  ],
});

async function tableOf(files: Package, name: string): Promise<FileTable> {
  const [schema, text] = [schemaOf(name), files.get(`${name}.csv`)];
  if (schema === 'unknown' || text === undefined)
    throw new WriteError(`static/data has no ${name}.csv`);
  return packageTable(name, name, text, schema);
}

/** The level of a region by its code; `unknown` of a code that is not listed. */
function levels(regions: FileTable | undefined): (adcode: string) => string {
  const at = (name: string) => regions?.columns.findIndex((column) => column.name === name) ?? -1;
  const [adcode, level] = [at('adcode'), at('level')];
  const found = new Map(regions?.rows.map((row) => [String(row[adcode]), String(row[level])]));
  return (code) => found.get(code) ?? 'unknown';
}

/** The rows of each level, those of one indicator together, so that readers skip what they do not look for. */
function partsByLevel(
  table: FileTable,
  levelOf: (adcode: string) => string,
): [level: string, part: FileTable][] {
  const at = (name: string) => table.columns.findIndex((column) => column.name === name);
  const [adcode, indicator] = [at('adcode'), at('indicator')];
  const text = (row: FileTable['rows'][number], column: number) => String(row[column] ?? '');
  const order = (a: FileTable['rows'][number], b: FileTable['rows'][number]) => {
    const [one, other] = [text(a, indicator), text(b, indicator)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
  return groups(table.rows, (row) => levelOf(text(row, adcode)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([level, rows]) => [level, { ...table, rows: [...rows].sort(order) }]);
}

/**
 * Writes a package's Parquet into a folder that is not there, or is empty: nobody's files are overwritten, and a run that
 * fails or is stopped leaves nothing by that name. Throws WriteError.
 */
export function writeParquet(folder: string, files: ParquetFiles): void {
  checkTarget(folder);
  const target = resolve(folder);
  let draft = 'none';
  try {
    mkdirSync(dirname(target), { recursive: true });
    // On the same disk, so that it takes its name in one step.
    draft = mkdtempSync(`${target}-draft-`);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), bytes);
    }
    chmodSync(draft, 0o755);
    if (existsSync(target)) rmdirSync(target);
    renameSync(draft, target);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WriteError(
      `${folder} is as it was. Its files could not be written: ${why}. Is the disk full, or read-only?`,
    );
  } finally {
    if (draft !== 'none') rmSync(draft, { recursive: true, force: true });
  }
}

/** Throws WriteError where a folder may not be written: asked before anything is read. */
export function checkTarget(folder: string): void {
  if (folder === '' || folder.startsWith('-'))
    throw new WriteError('--parquet takes the folder to write, like --parquet ../biaochi-parquet');
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new WriteError(`${folder} is a file: --parquet takes a folder that is not there yet`);
  if (readdirSync(folder).length > 0)
    throw new WriteError(
      `${folder} is there and is not empty: name a folder that is not there yet, or remove it first`,
    );
}
