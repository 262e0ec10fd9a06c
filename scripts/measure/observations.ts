// Scores the rules alone, and the committed observations, against the labels; fails below the floors.
// Usage: tsx scripts/measure/observations.ts SHARED_DIR
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Floors agreed for the labelled reports; see README, "Measured". */
const FLOORS = {
  headlineRecall: 0.97,
  /** Whole reports, by the rules alone, and with the corrections of scripts/data/corrections.csv. */
  engineF1: 0.97,
  curatedF1: 0.99,
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

const folder = mkdtempSync(join(tmpdir(), 'biaochi-score-'));
const engine = score('Engine alone', engineAlone(folder));
rmSync(folder, { recursive: true });
const curated = score('With corrections', PACKAGE);
const headline = score('With corrections, headline paragraphs', PACKAGE, '--headline');
const short = [
  ['engine alone, F1', engine.f1, FLOORS.engineF1],
  ['with corrections, F1', curated.f1, FLOORS.curatedF1],
  ['headline, recall', headline.recall, FLOORS.headlineRecall],
] as const;
for (const [what, seen, floor] of short)
  if (seen < floor) console.error(`✗ ${what}: ${seen}, floor ${floor}`);
if (short.some(([, seen, floor]) => seen < floor)) process.exit(1);
