import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { group, median } from 'd3-array';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetFiles, writeParquet } from './parquet';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = join(ROOT, 'static/data');
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
const out = join(folder, 'package');

/** A line of the package's CSV, read by a parser that is not ours. */
type Line = Readonly<Record<string, string>>;
function csv(path: string): Line[] {
  const text = readFileSync(join(DATA, path), 'utf8');
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}
const paths = readdirSync(DATA).filter((path) => path.endsWith('.csv'));
/** All rows of a family of tables, with the report's year where their names tell it. */
const family = (name: string): Line[] =>
  paths
    .filter((path) => path.startsWith(`${name}-`))
    .flatMap((path) =>
      csv(path).map((line) => ({ ...line, year: path.slice(name.length + 1, name.length + 5) })),
    );
const regions = new Map(
  ['regions.csv', 'regions-county.csv'].flatMap(csv).map((line) => [line['adcode'], line]),
);

let duckdb: DuckDBConnection;
/** What DuckDB answers within the folder: numbers and texts, as JSON has them. */
async function ask(sql: string): Promise<Readonly<Record<string, unknown>>[]> {
  const here = sql.replaceAll(/'(?=\w+\.parquet|\w+\/\*)/gu, `'${out}/`);
  const answer = await duckdb.runAndReadAll(here);
  return answer.getRowObjectsJson();
}

beforeAll(async () => {
  const files = new Map(
    [...paths, 'datapackage.json'].map((path) => [path, readFileSync(join(DATA, path), 'utf8')]),
  );
  writeParquet(out, await parquetFiles(files));
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

/** A row as one text, an empty cell and null alike, numbers by their value. */
function rowText(row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  const plain = (value: unknown) => {
    const text = value === null || value === undefined ? '' : String(value);
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/u.test(text) ? String(Number(text)) : text;
  };
  return columns.map((name) => plain(row[name])).join('|');
}

describe('DuckDB reads the whole package', () => {
  const tables: readonly (readonly [string, string, Line[]])[] = [
    [
      'observations',
      "read_parquet('observations/*/*/*.parquet', hive_partitioning = true)",
      family('observations'),
    ],
    [
      'statements',
      "read_parquet('statements/*/*/*.parquet', hive_partitioning = true)",
      family('statements'),
    ],
    ['indicators', "'indicators.parquet'", csv('indicators.csv')],
    ['reports', "'reports.parquet'", csv('reports.csv')],
    ['regions', "'regions.parquet'", ['regions.csv', 'regions-county.csv'].flatMap(csv)],
  ];
  it.each(tables)('%s: every row as the CSV has it', async (_, from, lines) => {
    const rows = await ask(`SELECT * FROM ${from}`);
    const columns = Object.keys(lines[0] ?? {});
    const sorted = (list: readonly Readonly<Record<string, unknown>>[]) =>
      list.map((row) => rowText(row, columns)).sort();
    expect(rows.length).toBeGreaterThan(0);
    expect(sorted(rows)).toEqual(sorted(lines));
  });
  it('the levels in the paths are those of the regions', async () => {
    const rows = await ask(
      "SELECT DISTINCT adcode, level FROM read_parquet('observations/*/*/*.parquet', hive_partitioning = true)",
    );
    for (const { adcode, level } of rows)
      expect(regions.get(String(adcode))?.['level'], String(adcode)).toBe(level);
  });
  it('columns are of their types', async () => {
    const rows = await ask("DESCRIBE SELECT * FROM 'observations/*/*/*.parquet'");
    const types = Object.fromEntries(rows.map((row) => [row['column_name'], row['column_type']]));
    expect(types).toMatchObject({
      adcode: 'VARCHAR',
      period: 'INTEGER',
      value: 'DOUBLE',
      headline: 'BOOLEAN',
    });
  });
});

it('hyparquet reads a partition, its version and its values', async () => {
  const path = join(out, 'observations/year=2024/level=country/observations.parquet');
  const file = await asyncBufferFromFile(path);
  const rows = await parquetReadObjects({ file });
  const lines = csv('observations-2024.csv').filter(({ adcode }) => adcode === '100000');
  expect(rows).toHaveLength(lines.length);
  expect(
    rows.find((row) => row['indicator'] === 'gdp_growth' && row['kind'] === 'target'),
  ).toMatchObject({
    op: 'approx',
    value: 5,
    value_hi: null,
    unit: '%',
  });
  const { key_value_metadata: metadata = [] } = await parquetMetadataAsync(file);
  const { version } = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8'));
  expect(metadata.find(({ key }) => key === 'version')?.value).toBe(version);
});

describe('the queries of docs/parquet.md', () => {
  const queries = [
    ...readFileSync(join(ROOT, 'docs/parquet.md'), 'utf8').matchAll(/```sql\n([^`]+)```/gu),
  ].map(([, sql = '']) => sql);
  const isProvince = ({ adcode }: Line) => regions.get(adcode)?.['level'] === 'province';
  const growthTargets = family('observations').filter(
    (line) =>
      isProvince(line) &&
      line['indicator'] === 'gdp_growth' &&
      line['kind'] === 'target' &&
      line['period'] === line['year'],
  );

  it('are three', () => expect(queries).toHaveLength(3));

  it('who set which growth target', async () => {
    const rows = await ask(queries[0] ?? '');
    const lines = growthTargets.filter(
      (line) => line['year'] === '2024' && line['headline'] === 'true',
    );
    const top = (line: Line) => Number(line['value_hi'] || line['value']);
    lines.sort((a, b) => top(b) - top(a) || ((a['adcode'] ?? '') < (b['adcode'] ?? '') ? -1 : 1));
    expect(rows).toEqual(
      lines.map((line) => ({
        region: regions.get(line['adcode'])?.['short_zh'],
        op: line['op'],
        value: Number(line['value']),
        value_hi: line['value_hi'] === '' ? null : Number(line['value_hi']),
        unit: '%',
      })),
    );
  });

  it('how many set one in each year, and with 左右', async () => {
    const rows = await ask(queries[1] ?? '');
    const years = [...group(growthTargets, ({ year }) => Number(year))].sort(([a], [b]) => a - b);
    const codes = (lines: readonly Line[]) => new Set(lines.map(({ adcode }) => adcode)).size;
    expect(rows).toEqual(
      years.map(([year, lines]) => ({
        year: String(year),
        provinces: String(codes(lines)),
        around: String(codes(lines.filter(({ op }) => op === 'approx'))),
        middle: median(lines.filter(({ value }) => value !== '').map(({ value }) => Number(value))),
      })),
    );
    expect(rows.find(({ year }) => year === '2003')).toMatchObject({
      provinces: '30',
      around: '3',
    });
  });

  it('what is promised, by topic', async () => {
    const rows = await ask(queries[2] ?? '');
    const lines = family('statements').filter(
      (line) => isProvince(line) && line['kind'] === 'target' && line['year'] === '2024',
    );
    const topics = [...group(lines, ({ topic }) => topic)].sort(
      ([a = '', one], [b = '', other]) => other.length - one.length || (a < b ? -1 : 1),
    );
    expect(rows).toEqual(
      topics.map(([topic, list]) => ({
        topic,
        quantities: String(list.length),
        governments: String(new Set(list.map(({ adcode }) => adcode)).size),
        at_least: String(list.filter(({ op }) => op === 'ge').length),
      })),
    );
  });
});

describe('writeParquet', () => {
  const FILES = new Map([['observations/year=2024/level=province/a.parquet', new Uint8Array([1])]]);

  it('takes a folder that is empty, and leaves no draft', () => {
    const target = join(folder, 'empty');
    mkdirSync(target);
    writeParquet(target, FILES);
    expect(readdirSync(target)).toEqual(['observations']);
    expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([]);
  });
  it('overwrites nothing', () => {
    const target = join(folder, 'full');
    mkdirSync(target);
    writeFileSync(join(target, 'mine.txt'), 'mine');
    expect(() => writeParquet(target, FILES)).toThrow(/is there and is not empty: name a folder/u);
    expect(readdirSync(target)).toEqual(['mine.txt']);
  });
  it.each([
    ['', '--parquet takes the folder'],
    ['--check', '--parquet takes the folder'],
  ])('refuses the name “%s”', (name, words) => {
    expect(() => writeParquet(name, FILES)).toThrow(words);
  });
  it('refuses a file', () => {
    const target = join(folder, 'file');
    writeFileSync(target, '');
    expect(() => writeParquet(target, FILES)).toThrow('is a file');
    expect(() => writeParquet(join(target, 'under'), FILES)).toThrow('could not be written');
  });
  // The system's owner may write anywhere.
  it.skipIf(process.getuid?.() === 0)('leaves nothing where it may not write', () => {
    const parent = join(folder, 'locked');
    mkdirSync(parent);
    chmodSync(parent, 0o500);
    expect(() => writeParquet(join(parent, 'out'), FILES)).toThrow(/read-only/u);
    expect(readdirSync(parent)).toEqual([]);
  });
});
