// `npm run bench:extract [-- COUNT]`: how the reading of reports scales. Varies the reports of REPORTS_DIR
// (paragraphs of one put after another's, figures shifted) into COUNT texts, reads each once, and prints
// characters a second and heap for each tenth. Linear means that the tenths agree.
// `-- --against FOLDER [--every N] [--rounds N]`: instead, whether this engine reads faster than that of another
// checkout (`git worktree add FOLDER COMMIT`), and the same: extract-against.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReport, readSource, readStatements } from '../../src/lib/extract';
import { allPlaces } from '../gazetteer/places';
import { taxonomy } from '../data/taxonomy';
import { printAgainst } from './extract-against';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    every: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
  },
});
if (values.against !== undefined) {
  await printAgainst(values.against, Number(values.every), Number(values.rounds));
  process.exit();
}
const count = Number(positionals[0] ?? 13_000);
const folder = join(process.env['REPORTS_DIR'] ?? '../shared/reports', '2024');
const YEAR = 2024;

const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({
    adcode: file.slice(0, -4),
    text: readFileSync(join(folder, file), 'utf8'),
  }));
if (texts.length === 0 || !Number.isInteger(count) || count < 10) {
  console.error(`Nothing to read: no *.txt in ${folder}, or COUNT is not a whole number from 10.`);
  process.exit(1);
}

/** The n-th variant: one report with the second half of another, its decimals shifted. */
function variant(n: number): { adcode: string; text: string } {
  const own = texts[n % texts.length];
  const other = texts[(n * 7 + Math.floor(n / texts.length)) % texts.length];
  if (!own || !other) throw new Error('no texts');
  const half = own.text.indexOf('\n', own.text.length / 2);
  const digit = String(n % 10);
  const tail = other.text.slice(other.text.indexOf('\n', other.text.length / 2));
  return {
    adcode: own.adcode,
    text: (own.text.slice(0, half) + tail).replace(/(?<=\d\.)\d/gu, digit),
  };
}

const options = { indicators: taxonomy(), places: allPlaces(), year: YEAR };
readReport(variant(0).text, { ...options, adcode: variant(0).adcode });
const tenth = Math.ceil(count / 10);
const rates: number[] = [];
let characters = 0;
let rows = 0;
const start = performance.now();
for (let from = 0; from < count; from += tenth) {
  const begun = performance.now();
  let read = 0;
  for (let n = from; n < Math.min(from + tenth, count); n += 1) {
    const { adcode, text } = variant(n);
    const source = readSource(text);
    const { observations } = readReport(source, { ...options, adcode });
    rows +=
      observations.length + readStatements(source, { adcode, year: YEAR, observations }).length;
    read += text.length;
  }
  characters += read;
  const rate = read / (performance.now() - begun) / 1000;
  rates.push(rate);
  const heap = process.memoryUsage().heapUsed / 1e6;
  console.log(
    `${from + tenth} reports: ${rate.toFixed(2)} million characters/s, heap ${heap.toFixed(0)} MB`,
  );
}
const seconds = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({
    reports: count,
    characters,
    rows,
    seconds: Number(seconds.toFixed(1)),
    slowestOverFastest: Number((Math.min(...rates) / Math.max(...rates)).toFixed(2)),
    maxRssMB: Math.round(process.resourceUsage().maxRSS / 1000),
  }),
);
