// `npm run measure:scale`: what the package comes to when every government's reports are in it. Makes up 3,200 governments ×
// 24 years × 60 indicators, of which seven in eight are told (4 million rows), writes them as `npm run data -- --parquet`
// would, and asks DuckDB what a reader asks. Prints sizes and times; they are this machine's, and nothing is held to them.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { FileColumn, FileTable } from '../../src/lib/dataset/files/file-table';
import { parquetOf } from '../../src/lib/dataset/files/parquet';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import { draw, indicators, regions, rowOf, SILENT, YEARS } from './made-up';

const TYPES = { string: 'text', integer: 'integer', number: 'number', boolean: 'boolean' } as const;
const columns: FileColumn[] = OBSERVATIONS.fields.map(({ name, type }) => ({
  name,
  head: name,
  type: TYPES[type],
}));

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
const notes = { title: 'made up', lines: [] };
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const ms = (since: number) => `${Math.round(performance.now() - since)} ms`;

try {
  const began = performance.now();
  let [rows, bytes, files, writing] = [0, 0, 0, 0];
  for (const year of YEARS)
    for (const level of ['country', 'province', 'prefecture', 'county']) {
      const there = regions.filter((region) => region.level === level);
      const table: FileTable = {
        name: 'observations',
        title: '',
        columns,
        rows: indicators.flatMap((indicator) =>
          there.flatMap(({ adcode }) =>
            draw() < 1 / SILENT ? [] : [rowOf(adcode, indicator, year)],
          ),
        ),
      };
      const from = performance.now();
      const file = parquetOf(table, notes);
      writing += performance.now() - from;
      const path = join(folder, `observations/year=${year}/level=${level}/observations.parquet`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file);
      [rows, bytes, files] = [rows + table.rows.length, bytes + file.length, files + 1];
    }
  console.log(
    `${rows.toLocaleString('en')} rows in ${files} files, ${mb(bytes)} (${(bytes / rows).toFixed(1)} bytes a row); ` +
      `made and written in ${ms(began)}, ${Math.round(writing)} ms of it Parquet`,
  );
  const one = join(folder, 'observations/year=2024');
  for (const level of readdirSync(one))
    console.log(`  2024, ${level}: ${mb(statSync(join(one, level, 'observations.parquet')).size)}`);

  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  const all = `read_parquet('${folder}/observations/*/*/*.parquet', hive_partitioning = true)`;
  const questions = {
    'rows in all': `SELECT count(*) FROM ${all}`,
    'one indicator of all provinces over all years': `SELECT year, median(value) FROM ${all} WHERE level = 'province' AND indicator = 'gdp_growth' GROUP BY year`,
    'one indicator of all counties in one year': `SELECT adcode, op, value FROM ${all} WHERE year = 2024 AND level = 'county' AND indicator = 'gdp_growth'`,
    'one county, all of its years': `SELECT * FROM ${all} WHERE adcode = '520102'`,
    'degree words of all targets by year': `SELECT year, op, count(*) FROM ${all} WHERE kind = 'target' GROUP BY ALL`,
  };
  for (const [question, sql] of Object.entries(questions)) {
    const since = performance.now();
    const answer = await duckdb.runAndReadAll(sql);
    console.log(`  DuckDB, ${question}: ${answer.currentRowCount} rows, ${ms(since)}`);
  }
  duckdb.closeSync();
  console.log(`  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of memory at most`);
} finally {
  rmSync(folder, { recursive: true });
}
