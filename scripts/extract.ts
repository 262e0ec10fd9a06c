// Prints the observations of report texts.
// Usage: npm run extract -- FILE… [--format csv|json] [--year N] [--adcode N] [--explain]
import { parseArgs } from 'node:util';
import { writeCsv } from '../src/lib/dataset/csv';

import { observationRow } from '../src/lib/dataset/tables/observations';
import { OBSERVATIONS } from '../src/lib/dataset/tables/observations.schema';
import type { Indicator } from '../src/lib/domain';
import type { Reading } from '../src/lib/extract';
import { taxonomy } from './data/taxonomy';
import { inThreads, threadsFor } from './data/threads';
import read, { type Answer, type Task } from './extract-worker';

const HELP = `标尺 extract: the observations of government work reports, with the clause of each.

Usage: npm run extract -- FILE… [options]

  FILE              a report's text (UTF-8); several files give one table, and many are read on all cores
  --format csv      the columns of the data package's observations (default)
  --format json     a list of reports, each with its observations
  --year N          the report's year, where the text does not tell it (its targets are for this year)
  --adcode N        the region's GB/T 2260 code, where the text does not tell it
  --explain         instead: every quantity, what became of it, by which rule and which words
  --help            this text

Exit code: 0 when all is read, 1 when a file cannot be read, 2 when the command line is wrong.
`;

/** The command line, or the file, is not what it must be; the message says how to mend it. */
class UsageError extends Error {}

interface Options {
  readonly files: readonly string[];
  readonly format: 'csv' | 'json';
  readonly explain: boolean;
  readonly given: { readonly year?: number; readonly adcode?: string };
}

/** Reads the command line; nothing when help is asked for. */
function optionsOf(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      year: { type: 'string' },
      adcode: { type: 'string' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  if (positionals.length === 0)
    throw new UsageError('No file given. Name at least one report text, or --help.');
  if (values.format !== 'csv' && values.format !== 'json')
    throw new UsageError(`--format ${values.format}: it must be csv or json.`);
  if (values.year !== undefined && !/^(?:19|20)\d{2}$/.test(values.year))
    throw new UsageError(`--year ${values.year}: it must be a year, like 2024.`);
  if (values.adcode !== undefined && !/^\d{6}$/.test(values.adcode))
    throw new UsageError(`--adcode ${values.adcode}: it must be six digits, like 520100.`);
  return {
    files: positionals,
    format: values.format,
    explain: values.explain,
    given: {
      ...(values.year === undefined ? {} : { year: Number(values.year) }),
      ...(values.adcode === undefined ? {} : { adcode: values.adcode }),
    },
  };
}

function printed(
  readings: readonly Reading[],
  taxonomy: readonly Indicator[],
  options: Options,
): string {
  if (options.explain) return readings.flatMap(explained).join('\n') + '\n';
  if (options.format === 'json')
    return (
      JSON.stringify(
        readings.map(({ report, observations }) => ({ report, observations })),
        null,
        2,
      ) + '\n'
    );
  const units = new Map(taxonomy.map(({ id, unit }) => [id, unit]));
  return writeCsv(
    OBSERVATIONS.fields.map(({ name }) => name),
    readings.flatMap(({ observations }) =>
      observations.map((one) => observationRow(one, units.get(one.indicator) ?? '')),
    ),
  );
}

function explained({ report, explain }: Reading): string[] {
  return [
    `${report.title} (${report.adcode}, ${report.year})`,
    ...explain.map(
      ({ outcome, detail, rule, words, quote, start }) =>
        `${outcome === 'observation' ? '✓' : '·'} ${start}  ${quote}  → ${detail}  [${rule}: ${words.filter((word) => word !== '').join(' ')}]`,
    ),
  ];
}

/** Reads the files, on all cores where they are many; what cannot be read is told on stderr with its file. */
async function readAll({ files, given, explain }: Options): Promise<ReadonlyMap<string, Reading>> {
  const answers = await answersOf(files.map((file) => ({ file, given, explain })));
  const readings = new Map<string, Reading>();
  files.forEach((file, i) => {
    const answer = answers[i];
    const why = answer?.kind === 'read' ? twice(answer.reading, readings) : answer?.reason;
    if (answer?.kind !== 'read' || why !== undefined) {
      process.stderr.write(`${file}: ${why ?? ''}\n`);
      return;
    }
    for (const warning of answer.reading.warnings) process.stderr.write(`${file}: ${warning}\n`);
    readings.set(file, answer.reading);
  });
  return readings;
}

async function answersOf(tasks: readonly Task[]): Promise<readonly Answer[]> {
  const threads = threadsFor(tasks.length);
  if (threads === 1) return tasks.map(read);
  return inThreads<Task, Answer>(tasks, {
    file: new URL('./extract-worker.ts', import.meta.url),
    threads,
    failed: ({ file }, why) => new Error(`${file}: ${why}`),
  });
}

/** Why a report is left out that is there twice: in one table its figures would be counted twice. */
function twice({ report }: Reading, before: ReadonlyMap<string, Reading>): string | undefined {
  const { adcode, year } = report;
  for (const [file, other] of before)
    if (other.report.adcode === adcode && other.report.year === year)
      return `is left out: it is the report of ${adcode} of ${year}, as ${file} is. Name one of them, or tell them apart (--year, --adcode).`;
  return undefined;
}

async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const readings = await readAll(options);
  if (readings.size > 0) process.stdout.write(printed([...readings.values()], taxonomy(), options));
  return readings.size === options.files.length ? 0 : 1;
}

// Who reads the table may have seen enough of it (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main();
} catch (error) {
  const wrongUse = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!wrongUse) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}
