/**
 * npm run data              rebuilds static/data from REPORTS_DIR (default ../shared/reports) and from the
 *                           archive (ARCHIVE_DIR, default the folder archive beside REPORTS_DIR, if any;
 *                           ARCHIVE_DIR= builds without); and scripts/data/review.csv, what to look at
 * npm run data -- --check     fails if the committed package is not what the reports give
 * npm run data -- --validate  checks the committed package by itself: no reports needed
 * npm run data -- --diff      prints the rows that differ from the committed package; fails if any does
 * npm run data -- --review ADCODE [--year N] [--out FILE]
 *                             writes a page of one report that shows what became of each of its figures
 * npm run data -- --panel INDICATOR [--kind target|actual]
 *                             prints one indicator of the committed package, provinces by years, as Markdown
 * npm run data -- --parquet DIR
 *                             writes the committed package as Parquet by year and level (docs/parquet.md)
 * --workers N                 threads that read; default: as many as the machine runs at once
 * --no-cache                  reads every text, also those that an earlier run read by the same rules, as CI does;
 *                             without it, it tells how many were kept
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS } from '../../src/lib/domain';
import { checkPackage } from '../../src/lib/dataset/check';
import { CorrectionError } from '../../src/lib/dataset/corrections';
import { TableError } from '../../src/lib/dataset/csv';
import { buildPackage, readCorrections } from './build';
import { differences, holdsArchive, ofReportsAlone } from './compare';
import { digestOf } from './digest';
import { diffLines, diffPackages, isSame } from './diff';
import { drawnCodes } from './geo-codes';
import { doubtsOf } from './doubts';
import { reviewFile, type ReviewFile } from './doubts/review-file';
import { panelOf } from './panel';
import { checkTarget, parquetFiles, writeParquet } from './parquet';
import { readAll } from './read-all';
import { replaceFiles, WriteError } from './replace-files';
import { readSources, SourceError, sourceFolders, textOf, type SourceReport } from './sources';
import { kb, summaryLines } from './summary';
import { taxonomy } from './taxonomy';
import { allPlaces } from '../gazetteer/places';
import { reviewPageOf } from '../review/review';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'static/data');
/** On the same disk as the package, and outside of what ships. */
const DRAFT = join(ROOT, '.draft');
const REVIEW = join(ROOT, 'scripts/data/review.csv');

async function main(): Promise<string[]> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      validate: { type: 'boolean' },
      diff: { type: 'boolean' },
      panel: { type: 'string' },
      parquet: { type: 'string' },
      kind: { type: 'string', default: 'target' },
      review: { type: 'string' },
      year: { type: 'string' },
      out: { type: 'string' },
      workers: { type: 'string' },
      'no-cache': { type: 'boolean' },
    },
  });
  if (values.validate) return validate(committed());
  if (values.panel !== undefined) return printPanel(values.panel, values.kind);
  if (values.parquet !== undefined) return exportParquet(values.parquet);
  const workers = values.workers ?? 'all';
  if (workers !== 'all' && !/^[1-9]\d?$/.test(workers))
    return [`--workers ${workers}: it must be a number of threads, like 2`];
  const folders = sourceFolders(process.env, ROOT);
  const sources = readSources(folders);
  if (values.review !== undefined) return review(sources, values.review, values.year, values.out);
  const read = await readAll(sources, {
    ...(workers === 'all' ? {} : { workers: Number(workers) }),
    cache: values['no-cache'] !== true && process.env['CI'] === undefined,
    onProgress: showProgress,
  });
  if (read.kept > 0)
    console.error(`${read.kept} of ${sources.length} kept from earlier runs; --no-cache reads all`);
  const built = buildPackage(read.readings, readCorrections());
  // Without the archive its part of the package can be neither compared nor written.
  const isPart =
    folders.archive === 'none' && process.env['ARCHIVE_DIR'] !== '' && holdsArchive(committed());
  const stand = isPart ? ofReportsAlone(committed(), built.files) : committed();
  const files = isPart ? ofReportsAlone(built.files, built.files) : built.files;
  if (values.diff) return tellDiff(stand, files);
  const problems = validate(built.files);
  if (problems.length > 0) return problems;
  if (isPart && !values.check) return [NO_ARCHIVE];
  // A few reports tell nothing of each other: without the archive what was found before stays as it is.
  const doubts =
    folders.archive === 'none'
      ? 'none'
      : reviewFile(doubtsOf(built.readings, taxonomy()), textIn(REVIEW));
  for (const line of summaryLines(built, read.leftOut, doubts)) console.log(line);
  if (values.check) return tellDifferences(stand, files, doubts);
  replaceFiles(OUT, files, DRAFT);
  if (doubts !== 'none') writeFileSync(REVIEW, doubts.text);
  return [];
}

const NO_ARCHIVE =
  'static/data holds reports of the archive, which is not there. Set ARCHIVE_DIR to its folder, or to nothing to build without it.';

/** What of the committed package and of the review file the reports do not give. */
function tellDifferences(
  stand: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
  doubts: ReviewFile | 'none',
): string[] {
  const found = differences(stand, files);
  if (doubts !== 'none' && doubts.text !== textIn(REVIEW))
    found.push('scripts/data/review.csv differs');
  return found.length > 0
    ? [...found, 'static/data is not what the reports give: npm run data']
    : [];
}

/** A file's text, empty where there is none. */
const textIn = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Prints an indicator of the committed package. */
function printPanel(id: string, kind: string): string[] {
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) return [`--kind ${kind}: it must be ${KINDS.join(' or ')}`];
  console.log(panelOf(committed(), id, known));
  return [];
}

/** Writes the committed package as Parquet, once it is found sound. */
async function exportParquet(folder: string): Promise<string[]> {
  checkTarget(folder);
  const files = committed();
  const problems = validate(files);
  if (problems.length > 0) return problems;
  const written = await parquetFiles(files);
  writeParquet(folder, written);
  const bytes = [...written.values()].reduce((sum, one) => sum + one.length, 0);
  console.log(`${folder}: ${written.size} files, ${kb(bytes).trim()}`);
  return [];
}

/** How far the reading is, on stderr: one line that counts up on a terminal, else a line each tenth. */
function showProgress(done: number, all: number): void {
  const text = `${done} of ${all} reports read`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${done === all ? '\n' : ''}`);
  else if (done === all || done % Math.ceil(all / 10) === 0) process.stderr.write(`${text}\n`);
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
  const tools = { indicators: taxonomy(), places: allPlaces() };
  const wanted = year === undefined ? 'latest' : Number(year);
  const page = reviewPageOf(sources, (source) => textOf(source).text, adcode, wanted, tools);
  writeFileSync(out, page);
  console.log(`${out}: ${kb(Buffer.byteLength(page)).trim()}`);
  return [];
}

/** Prints what building would change; the summary is a problem where it would change anything. */
function tellDiff(
  stand: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): string[] {
  const diff = diffPackages(stand, files);
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

/** An argument that the command does not know. */
const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** A file that the system does not let be read or written; its message names it. */
const isRefused = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'path' in error;

try {
  const problems = await main();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  const isExpected =
    isUsage(error) ||
    isRefused(error) ||
    error instanceof WriteError ||
    error instanceof SourceError ||
    error instanceof CorrectionError ||
    error instanceof TableError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
