/**
 * npm run data              rebuilds static/data from REPORTS_DIR (default ../shared/reports)
 * npm run data -- --check     fails if the committed package is not what the reports give
 * npm run data -- --validate  checks the committed package by itself: no reports needed
 * npm run data -- --diff      prints the rows that differ from the committed package; fails if any does
 * npm run data -- --review ADCODE [--year N] [--out FILE]
 *                             writes a page of one report that shows what became of each of its figures
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { checkPackage } from '../../src/lib/dataset/check';
import { CorrectionError } from '../../src/lib/dataset/corrections';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import { TableError } from '../../src/lib/dataset/csv';
import { buildPackage, type Built } from './build';
import { differences } from './compare';
import { digestOf } from './digest';
import { diffLines, diffPackages, isSame } from './diff';
import { drawnCodes } from './geo-codes';
import { readSources, SourceError, type SourceReport } from './sources';
import { allPlaces } from '../gazetteer/places';
import { reviewPageOf } from '../review/review';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'static/data');
const REPORTS = process.env['REPORTS_DIR'] ?? join(ROOT, '../shared/reports');

function main(): string[] {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      validate: { type: 'boolean' },
      diff: { type: 'boolean' },
      review: { type: 'string' },
      year: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (values.validate) return validate(committed());
  const sources = readSources(resolve(REPORTS));
  if (values.review !== undefined) return review(sources, values.review, values.year, values.out);
  const built = buildPackage(sources);
  if (values.diff) return tellDiff(built);
  const problems = validate(built.files);
  if (problems.length > 0) return problems;
  if (values.check) {
    const found = differences(committed(), built.files);
    summarize(built);
    return found.length > 0
      ? [...found, 'static/data is not what the reports give: npm run data']
      : [];
  }
  write(built.files);
  summarize(built);
  return [];
}

/** Writes the page on which a person checks one report. */
function review(
  sources: readonly SourceReport[],
  adcode: string,
  year: string | undefined,
  out = `review-${adcode}.html`,
): string[] {
  if (!/^\d{6}$/.test(adcode))
    return [`--review ${adcode}: it must be a region's six digits, like 520100`];
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year))
    return [`--year ${year}: it must be a year, like 2024`];
  const taxonomy = readFileSync(join(ROOT, 'scripts/data/indicators.csv'), 'utf8');
  const indicators = indicatorsOf(readTable(taxonomy, INDICATORS, 'scripts/data/indicators.csv'));
  const tools = { indicators, places: allPlaces() };
  const page = reviewPageOf(sources, adcode, year === undefined ? 'latest' : Number(year), tools);
  writeFileSync(out, page);
  console.log(`${out}: ${kb(Buffer.byteLength(page)).trim()}`);
  return [];
}

/** Prints what building would change; the summary is a problem where it would change anything. */
function tellDiff({ files }: Built): string[] {
  const diff = diffPackages(committed(), files);
  const lines = diffLines(diff);
  const summary = isSame(diff) ? [] : lines.slice(-1);
  for (const line of lines.slice(0, lines.length - summary.length)) console.log(line);
  return summary;
}

/** The package that stands in static/data, by path. */
function committed(): Map<string, string> {
  if (!existsSync(OUT)) return new Map();
  return new Map(
    readdirSync(OUT)
      .sort()
      .map((name) => [name, readFileSync(join(OUT, name), 'utf8')]),
  );
}

function validate(files: ReadonlyMap<string, string>): string[] {
  const manifest = files.get('datapackage.json');
  if (manifest === undefined) return ['static/data/datapackage.json is missing: npm run data'];
  return checkPackage(
    { manifest, read: (path) => files.get(path) ?? 'missing', digest: digestOf },
    drawnCodes(join(ROOT, 'static/geo')),
  );
}

function write(files: ReadonlyMap<string, string>): void {
  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT)) if (!files.has(name)) rmSync(join(OUT, name));
  for (const [name, text] of files) writeFileSync(join(OUT, name), text);
}

function summarize({
  files,
  version,
  reports,
  observations,
  headline,
  statements,
  corrections,
}: Built): void {
  for (const [name, text] of files) {
    const bytes = Buffer.byteLength(text);
    console.log(`${name.padEnd(24)} ${kb(bytes)} raw ${kb(gzipSync(text).length)} gzip`);
  }
  console.log(
    `${reports} reports; ${observations.actual} results and ${observations.target} targets, ` +
      `${headline} of them headline; ${statements} statements; ${corrections} corrections; version ${version}`,
  );
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(`${(process.uptime() * 1000).toFixed(0)} ms, ${memory.toFixed(0)} MB at most`);
}

/** An argument that the command does not know. */
const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);

try {
  const problems = main();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  const isExpected =
    isUsage(error) ||
    error instanceof SourceError ||
    error instanceof CorrectionError ||
    error instanceof TableError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
