// Scores the rules alone, and the committed observations, against the labels; fails below the floors.
// Usage: tsx scripts/measure/observations.ts SHARED_DIR
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsv } from '../../src/lib/dataset/csv';
import { readCsv } from '../../src/lib/dataset/read-csv';
import { scoreYears } from './older-years';

/** Floors agreed for the labelled reports; see README, "Measured". */
const FLOORS = {
  headlineRecall: 0.97,
  /** Whole reports, by the rules alone, and with the corrections of scripts/data/corrections.csv. */
  engineF1: 0.97,
  curatedF1: 0.99,
  /** Headline figures of the years from 2003 on that are no matter of judgement. */
  yearsRecall: 0.985,
} as const;

const PACKAGE = 'static/data/observations-2024.csv';

const shared = process.argv[2];
if (shared === undefined) {
  console.error(
    'usage: tsx scripts/measure/observations.ts SHARED_DIR (with score/score.mjs and gold/)',
  );
  process.exit(2);
}

interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** Scores a table of observations: runs the scorer and reads the JSON of its last line. */
function score(label: string, observations: string, ...flags: string[]): Score {
  const result = spawnSync(
    process.execPath,
    [
      join(shared ?? '', 'score/score.mjs'),
      observations,
      join(shared ?? '', 'gold'),
      '--list',
      ...flags,
    ],
    { encoding: 'utf8' },
  );
  if (result.status !== 0) {
    console.error(result.stderr);
    process.exit(1);
  }
  console.log(`${label}\n${result.stdout.trim()}`);
  const parsed: unknown = JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '');
  if (typeof parsed !== 'object' || parsed === null) throw new Error('The scorer printed no JSON.');
  const { recall, precision, f1 } = parsed as Partial<Score>;
  if (recall === undefined || precision === undefined || f1 === undefined) {
    throw new Error('The scorer printed no recall, precision and f1.');
  }
  return { recall, precision, f1 };
}

/** What the rules alone read in the labelled reports, as a table in a temporary file. */
function engineAlone(folder: string): string {
  const reports = readdirSync(join(shared ?? '', 'gold'))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(shared ?? '', 'reports/2024', file.replace('.jsonl', '.txt')));
  const read = spawnSync('npx', ['tsx', 'scripts/extract.ts', ...reports], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  if (read.status !== 0) throw new Error(`scripts/extract.ts failed: ${read.stderr}`);
  const file = join(folder, 'engine.csv');
  writeFileSync(file, read.stdout);
  return file;
}

/** A table without the indicators that nobody labelled: the labels know those of SHARED/indicators.csv. */
function labelled(folder: string, name: string, table: string): string {
  const known = readCsv(
    readFileSync(join(shared ?? '', 'indicators.csv'), 'utf8'),
    'indicators.csv',
  );
  const ids = new Set(known.rows.map((row) => row[known.header.indexOf('id')]));
  const { header, rows } = readCsv(readFileSync(table, 'utf8'), table);
  const kept = rows.filter((row) => ids.has(row[header.indexOf('indicator')]));
  const file = join(folder, name);
  const rowOf = (row: readonly string[]): Record<string, string> =>
    Object.fromEntries(header.map((column, i) => [column, row[i] ?? '']));
  writeFileSync(file, writeCsv(header, kept.map(rowOf)));
  return file;
}

const folder = mkdtempSync(join(tmpdir(), 'biaochi-score-'));
const alone = labelled(folder, 'labelled-engine.csv', engineAlone(folder));
const packaged = labelled(folder, 'labelled-package.csv', PACKAGE);
const engine = score('Engine alone', alone);
const curated = score('With corrections', packaged);
const headline = score('With corrections, headline paragraphs', packaged, '--headline');
rmSync(folder, { recursive: true });
const years = scoreYears(shared);
if (years !== undefined) {
  const { lines, ...counts } = years;
  console.log(['The years from 2003 on', ...lines, JSON.stringify(counts)].join('\n'));
}
const short = [
  ['engine alone, F1', engine.f1, FLOORS.engineF1],
  ['with corrections, F1', curated.f1, FLOORS.curatedF1],
  ['headline, recall', headline.recall, FLOORS.headlineRecall],
  ['older years, recall', years === undefined ? 1 : years.found / years.labels, FLOORS.yearsRecall],
] as const;
for (const [what, seen, floor] of short)
  if (seen < floor) console.error(`✗ ${what}: ${seen}, floor ${floor}`);
if (short.some(([, seen, floor]) => seen < floor)) process.exit(1);
