// Scores the committed observations against the labels, where there are any, and fails below the floor.
// Usage: tsx scripts/score.ts SHARED_DIR
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Floors agreed for the labelled reports; see README, "Measured". */
const HEADLINE_RECALL = 0.97;
const WHOLE_F1 = 0.97;

const shared = process.argv[2];
if (shared === undefined) {
  console.error('usage: tsx scripts/score.ts SHARED_DIR (with score/score.mjs and gold/)');
  process.exit(2);
}

interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** Runs the scorer and reads the JSON of its last line. */
function score(...flags: string[]): Score {
  const result = spawnSync(
    process.execPath,
    [
      join(shared ?? '', 'score/score.mjs'),
      'static/data/observations-2024.csv',
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
  console.log(result.stdout.trim());
  const parsed: unknown = JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '');
  if (typeof parsed !== 'object' || parsed === null) throw new Error('The scorer printed no JSON.');
  const { recall, precision, f1 } = parsed as Partial<Score>;
  if (recall === undefined || precision === undefined || f1 === undefined) {
    throw new Error('The scorer printed no recall, precision and f1.');
  }
  return { recall, precision, f1 };
}

const headline = score('--headline');
const whole = score();
if (headline.recall < HEADLINE_RECALL || whole.f1 < WHOLE_F1) {
  console.error(
    `✗ headline recall ${headline.recall} (floor ${HEADLINE_RECALL}), whole-report F1 ${whole.f1} (floor ${WHOLE_F1})`,
  );
  process.exit(1);
}
