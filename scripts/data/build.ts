import { readFileSync } from 'node:fs';
import { group, groups } from 'd3-array';
import {
  KINDS,
  type Indicator,
  type Kind,
  type Observation,
  type Region,
  type Report,
} from '../../src/lib/domain';
import {
  applyCorrections,
  correctReports,
  type Correction,
} from '../../src/lib/dataset/corrections';
import { writeCsv, type Row } from '../../src/lib/dataset/csv';
import { manifestText, type TableFile } from '../../src/lib/dataset/datapackage';
import { readCsv } from '../../src/lib/dataset/read-csv';
import { observationOrder, observationRow } from '../../src/lib/dataset/tables/observations';
import { regionRow } from '../../src/lib/dataset/tables/regions';
import { reportRow } from '../../src/lib/dataset/tables/reports';
import { statementRow } from '../../src/lib/dataset/tables/statements';
import type { Schema } from '../../src/lib/dataset/schema';
import { INDICATORS_PUBLISHED } from '../../src/lib/dataset/tables/indicators.schema';
import { describe } from '../../src/lib/dataset/tables/meanings';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import { COUNTIES, REGIONS } from '../../src/lib/dataset/tables/regions.schema';
import { REPORTS } from '../../src/lib/dataset/tables/reports.schema';
import { STATEMENTS } from '../../src/lib/dataset/tables/statements.schema';
import { initialsOf } from '../gazetteer/pinyin-initials';
import { isUpper } from '../gazetteer/places';
import { allRegions } from '../gazetteer/regions';
import { digestOf, sha256 } from './digest';
import type { ReportReading } from './read-text';
import { taxonomy } from './taxonomy';

const INPUT = new URL('./', import.meta.url);

/** An observation and the report that states it. */
export interface FiledObservation extends Observation {
  readonly report: Report;
}

/** A package in memory, and what is told of it. */
export interface Built {
  /** Text by path under static/data, datapackage.json first. */
  readonly files: ReadonlyMap<string, string>;
  readonly version: string;
  readonly reports: number;
  readonly observations: readonly FiledObservation[];
  /** Reports with their observations, as corrected. */
  readonly readings: readonly Pick<ReportReading, 'report' | 'observations'>[];
  readonly statements: number;
  readonly corrections: number;
}

/** Builds the data package of the readings, corrected. Deterministic. Throws CorrectionError. */
export function buildPackage(
  read: readonly ReportReading[],
  corrections: readonly Correction[] = [],
): Built {
  const reports = correctReports(
    read.map(({ report }) => report),
    corrections,
  );
  const readings = read.map((one, i) => ({ ...one, report: reports[i] ?? one.report }));
  const indicators = taxonomy();
  const regions = allRegions();
  const observations = applyCorrections(
    readings.flatMap(({ report, observations: found }) => found.map((one) => ({ ...one, report }))),
    corrections,
  ).sort(observationOrder(indicators));
  const partOf = partsOf(reports, regions);
  const tables = [
    ...regionTables(regions),
    table('indicators', 'Indicators', INDICATORS_PUBLISHED, publishedRows()),
    ...reportTables(reports, partOf),
    ...observationTables(observations, indicators, partOf),
    ...statementTables(readings),
  ];
  const byReport = group(observations, ({ report }) => report);
  const version = sha256(
    tables.map(({ path, hash, schema }) => `${path} ${hash} ${JSON.stringify(schema)}\n`).join(''),
  ).slice(0, 16);
  return {
    files: new Map([
      ['datapackage.json', manifestText(tables, version)],
      ...tables.map(({ path, text }) => [path, text] as const),
    ]),
    version,
    reports: readings.length,
    observations,
    readings: readings.map(({ report }) => ({ report, observations: byReport.get(report) ?? [] })),
    statements: readings.reduce((sum, { statements }) => sum + statements.length, 0),
    corrections: corrections.length,
  };
}

/** How many results and targets there are. */
export function countKinds(observations: readonly Observation[]): Record<Kind, number> {
  const [actual, target] = KINDS;
  const count = (kind: Kind): number => observations.filter((o) => o.kind === kind).length;
  return { [actual]: count(actual), [target]: count(target) };
}

function regionTables(regions: readonly Region[]): TableFile[] {
  return [
    table(
      'regions',
      'Regions: nation, provinces and what stands directly under a province',
      REGIONS,
      regions.filter(isUpper).map(regionRow),
    ),
    table(
      'regions-county',
      'Counties and districts under prefectures',
      COUNTIES,
      regions.filter((region) => !isUpper(region)).map(regionRow),
    ),
  ];
}

/**
 * By which file of its year a report's rows are found. Of a year whose clauses are kept, which a first view may show, the
 * cities of which only facts are stand apart, so that they do not add to what that view fetches.
 */
function partsOf(
  reports: readonly Report[],
  regions: readonly Region[],
): (report: Report) => string {
  const cities = new Set(
    regions.filter(({ level }) => level === 'prefecture').map(({ adcode }) => adcode),
  );
  const shown = new Set(reports.filter(({ clauses }) => clauses).map(({ year }) => year));
  return ({ adcode, year, clauses }) =>
    cities.has(adcode) && !clauses && shown.has(year) ? `${year}-prefecture` : `${year}`;
}

/** Whose rows a part holds, in words. */
function wordsOf(part: string): string {
  const year = part.slice(0, 4);
  return part === year ? year : `${year} of cities whose clauses are not kept`;
}

/**
 * The list of all reports, and its rows once more by the year, as the figures are: digests do not compress, and a view that
 * took those of all reports would fetch more of them than of its figures.
 */
function reportTables(reports: readonly Report[], partOf: (report: Report) => string): TableFile[] {
  return [
    table('reports', 'Work reports that were read', REPORTS, reports.map(reportRow)),
    ...groupBy(reports, partOf).map(([part, list]) =>
      table(`reports-${part}`, `Reports of ${wordsOf(part)}`, REPORTS, list.map(reportRow)),
    ),
  ];
}

function observationTables(
  observations: readonly FiledObservation[],
  indicators: readonly Indicator[],
  partOf: (report: Report) => string,
): TableFile[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return groupBy(observations, ({ report }) => partOf(report)).map(([part, list]) =>
    table(
      `observations-${part}`,
      `Observations read from the reports of ${wordsOf(part)}`,
      OBSERVATIONS,
      list.map((one) => observationRow(one, units.get(one.indicator) ?? '')),
    ),
  );
}

function statementTables(readings: readonly ReportReading[]): TableFile[] {
  const withClauses = readings.filter(({ report }) => report.clauses);
  return groupBy(withClauses, ({ report }) => report.year).map(([year, list]) =>
    table(
      `statements-${year}`,
      `Every quantity in the reports of ${year}`,
      STATEMENTS,
      list.flatMap(({ statements }) => statements.map(statementRow)),
    ),
  );
}

/** Items by key, keys ascending, items in the order given. */
const groupBy = <T, K extends string | number>(
  items: readonly T[],
  keyOf: (item: T) => K,
): [K, T[]][] => groups(items, keyOf).sort(([a], [b]) => (a < b ? -1 : 1));

export function readCorrections(): Correction[] {
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
function publishedRows(): Row[] {
  const text = readFileSync(new URL('indicators.csv', INPUT), 'utf8');
  const { header, rows } = readCsv(text, 'scripts/data/indicators.csv');
  return rows.map((cells) => {
    const row = Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
    const names = [row['name_zh'] ?? '', ...(row['aliases'] ?? '').split('|')];
    return { ...row, pinyin: initialsOf(names).join('|') };
  });
}

function table(name: string, title: string, schema: Schema, rows: readonly Row[]): TableFile {
  const text = writeCsv(
    schema.fields.map((field) => field.name),
    rows,
  );
  return {
    name,
    title,
    path: `${name}.csv`,
    schema: describe(name, schema),
    rows: rows.length,
    text,
    ...digestOf(text),
  };
}
