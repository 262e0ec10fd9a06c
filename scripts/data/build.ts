import { readFileSync } from 'node:fs';
import {
  KINDS,
  type Indicator,
  type Kind,
  type Observation,
  type Report,
  type Statement,
} from '../../src/lib/domain';
import { applyCorrections, type Correction } from '../../src/lib/dataset/corrections';
import { writeCsv, type Row } from '../../src/lib/dataset/csv';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { manifestText, type TableFile } from '../../src/lib/dataset/datapackage';
import { readCsv } from '../../src/lib/dataset/read-csv';
import { readTable } from '../../src/lib/dataset/read-table';
import { observationOrder, observationRow } from '../../src/lib/dataset/tables/observations';
import { regionRow } from '../../src/lib/dataset/tables/regions';
import { reportRow } from '../../src/lib/dataset/tables/reports';
import { statementRow } from '../../src/lib/dataset/tables/statements';
import type { Schema } from '../../src/lib/dataset/schema';
import { INDICATORS, INDICATORS_PUBLISHED } from '../../src/lib/dataset/tables/indicators.schema';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import { COUNTIES, REGIONS } from '../../src/lib/dataset/tables/regions.schema';
import { REPORTS } from '../../src/lib/dataset/tables/reports.schema';
import { STATEMENTS } from '../../src/lib/dataset/tables/statements.schema';
import { readReport, readStatements, type Place } from '../../src/lib/extract';
import { allPlaces } from '../gazetteer/places';
import { initialsOf } from '../gazetteer/pinyin-initials';
import { allRegions, isUpper } from '../gazetteer/regions';
import { digestOf, sha256 } from './digest';
import { SourceError, type SourceReport } from './sources';

const INPUT = new URL('./', import.meta.url);

/** A package in memory, and what is told of it. */
export interface Built {
  /** Text by path under static/data, datapackage.json first. */
  readonly files: ReadonlyMap<string, string>;
  readonly version: string;
  readonly reports: number;
  readonly observations: Readonly<Record<Kind, number>>;
  readonly headline: number;
  readonly statements: number;
  readonly corrections: number;
}

/** Builds the data package of the reports. Deterministic. Throws SourceError, CorrectionError. */
export function buildPackage(sources: readonly SourceReport[]): Built {
  const indicatorText = readFileSync(new URL('indicators.csv', INPUT), 'utf8');
  const indicators = indicatorsOf(
    readTable(indicatorText, INDICATORS, 'scripts/data/indicators.csv'),
  );
  const places = allPlaces();
  const readings = sources.map((source) => read(source, indicators, places));
  const corrections = readCorrections();

  const regions = allRegions();
  const upper = regions.filter(isUpper);
  const counties = regions.filter((region) => !isUpper(region));
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const all = applyCorrections(
    readings.flatMap(({ observations }) => observations),
    corrections,
  );
  const reportOf = new Map(
    readings.flatMap(({ report, observations }) => observations.map((o) => [identity(o), report])),
  );
  const years = [...new Set(sources.map(({ year }) => year))].sort((a, b) => a - b);
  const ofYear = (year: number): Observation[] =>
    all.filter((o) => reportOf.get(identity(o))?.year === year).sort(observationOrder(indicators));

  const tables = [
    table(
      'regions',
      'Regions: nation, provinces and what stands directly under a province',
      REGIONS,
      upper.map(regionRow),
    ),
    table(
      'regions-county',
      'Counties and districts under prefectures',
      COUNTIES,
      counties.map(regionRow),
    ),
    table('indicators', 'Indicators', INDICATORS_PUBLISHED, publishedRows(indicatorText)),
    table(
      'reports',
      'Work reports that were read',
      REPORTS,
      readings.map(({ report }) => reportRow(report)),
    ),
    ...years.map((year) =>
      table(
        `observations-${year}`,
        `Observations read from the reports of ${year}`,
        OBSERVATIONS,
        ofYear(year).map((o) => observationRow(o, units.get(o.indicator) ?? '')),
      ),
    ),
    ...years.map((year) =>
      table(
        `statements-${year}`,
        `Every quantity in the reports of ${year}`,
        STATEMENTS,
        readings
          .filter(({ report }) => report.year === year)
          .flatMap(({ statements }) => statements.map(statementRow)),
      ),
    ),
  ];
  const version = sha256(
    tables.map(({ path, hash, schema }) => `${path} ${hash} ${JSON.stringify(schema)}\n`).join(''),
  ).slice(0, 16);
  const count = (kind: Kind): number => all.filter((o) => o.kind === kind).length;
  const [actual, target] = KINDS;
  return {
    files: new Map([
      ['datapackage.json', manifestText(tables, version)],
      ...tables.map(({ path, text }) => [path, text] as const),
    ]),
    version,
    reports: readings.length,
    observations: { [actual]: count(actual), [target]: count(target) },
    headline: all.filter((o) => o.headline).length,
    statements: readings.reduce((sum, { statements }) => sum + statements.length, 0),
    corrections: corrections.length,
  };
}

/** Which report an observation comes from outlives a correction, which changes what is stated and not where. */
const identity = (o: Observation): string =>
  [o.adcode, o.indicator, o.period, o.kind, o.start, o.end].join(' ');

interface Read {
  readonly report: Report;
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
}

function read(
  source: SourceReport,
  indicators: readonly Indicator[],
  places: readonly Place[],
): Read {
  const { adcode, year, text, file, sha256: digest } = source;
  try {
    const { report, observations } = readReport(text, { indicators, places, year, adcode });
    const strange = observations.find((o) => text.slice(o.start, o.end) !== o.quote);
    if (strange) throw new Error(`the quote “${strange.quote}” does not stand at ${strange.start}`);
    const statements = readStatements(text, { adcode, year, observations });
    return { report: { ...report, sha256: digest }, observations, statements };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(`The report ${file} (${adcode}, ${year}) cannot be read: ${why}`);
  }
}

function readCorrections(): Correction[] {
  const name = 'corrections.csv';
  const { header, rows } = readCsv(readFileSync(new URL(name, INPUT), 'utf8'), name);
  const cell = (row: readonly string[], column: string): string =>
    row[header.indexOf(column)] ?? '';
  return rows.map((row) => ({
    adcode: cell(row, 'adcode'),
    key: cell(row, 'key'),
    old: cell(row, 'old'),
    new: cell(row, 'new'),
    reason: cell(row, 'reason'),
  }));
}

/** The hand-written taxonomy, row by row, with the initials by which its names are searched. */
function publishedRows(text: string): Row[] {
  const { header, rows } = readCsv(text, 'scripts/data/indicators.csv');
  return rows.map((cells) => {
    const row = Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
    const names = [row['name_zh'] ?? '', ...(row['aliases'] ?? '').split('|')];
    return { ...row, pinyin: initialsOf(names).join('|') };
  });
}

function table(name: string, title: string, schema: Schema, rows: readonly Row[]): TableFile {
  return asTable(
    name,
    title,
    schema,
    writeCsv(
      schema.fields.map((field) => field.name),
      rows,
    ),
  );
}

const asTable = (name: string, title: string, schema: Schema, text: string): TableFile => ({
  name,
  title,
  path: `${name}.csv`,
  schema,
  rows: readCsv(text, name).rows.length,
  text,
  ...digestOf(text),
});
