// Prints the observations of report texts.
// Usage: npm run extract -- FILE… [--format csv|json] [--year N] [--adcode N] [--explain]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeCsv } from '../src/lib/dataset/csv';

import { observationRow } from '../src/lib/dataset/tables/observations';
import { OBSERVATIONS } from '../src/lib/dataset/tables/observations.schema';
import type { Indicator } from '../src/lib/domain';
import { ReadError, readReport, type Reading } from '../src/lib/extract';
import { allPlaces } from './gazetteer/places';
import { taxonomy } from './data/taxonomy';

const HELP = `标尺 extract: the observations of government work reports, with the clause of each.

Usage: npm run extract -- FILE… [options]

  FILE              a report's text (UTF-8); several files give one table
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

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ReadError(
      `cannot be opened (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError(
      'is not UTF-8 text. Save it as UTF-8 (not GBK, PDF or Word) and try again.',
    );
  }
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

function main(): number {
  const options = optionsOf(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const indicators = taxonomy();
  const places = allPlaces();
  const readings: Reading[] = [];
  for (const file of options.files) {
    try {
      const reading = readReport(textOf(file), { indicators, places, ...options.given });
      for (const warning of reading.warnings) process.stderr.write(`${file}: ${warning}\n`);
      readings.push(reading);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      process.stderr.write(`${file}: ${error.message}\n`);
    }
  }
  process.stdout.write(printed(readings, indicators, options));
  return readings.length === options.files.length ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  const wrongUse = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!wrongUse) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}
