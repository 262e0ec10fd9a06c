// Made-up rows as the files of a package: tables as CSV, each with its digest.
import { writeCsv, type Row } from '../../src/lib/dataset/csv';
import type { TableFile } from '../../src/lib/dataset/datapackage';
import type { Schema } from '../../src/lib/dataset/schema';
import { describe } from '../../src/lib/dataset/tables/meanings';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import { REPORTS } from '../../src/lib/dataset/tables/reports.schema';
import type { Region } from '../../src/lib/domain';
import { digestOf } from '../data/digest';
import { draw, indicators, observationRow, reportRow, SILENT } from './made-up';

export const tableText = ({ fields }: Schema, rows: readonly Row[]): string =>
  writeCsv(
    fields.map(({ name }) => name),
    rows,
  );

/** A table as the list of files names it. */
export function fileOf(name: string, schema: Schema, rows: readonly Row[]): TableFile {
  const text = tableText(schema, rows);
  const described = describe(name, schema);
  const path = `${name}.csv`;
  return { name, title: name, path, text, rows: rows.length, schema: described, ...digestOf(text) };
}

/** The reports of some regions of a year and their figures, in files with this ending. */
export function yearFiles(
  year: number,
  there: readonly Pick<Region, 'adcode' | 'nameZh'>[],
  ending: string,
): { readonly reports: TableFile; readonly observations: TableFile } {
  const rows = there.flatMap(({ adcode }) =>
    indicators
      .filter(() => draw() >= 1 / SILENT)
      .map((indicator) => observationRow(adcode, indicator, year)),
  );
  const reports = there.map(({ adcode, nameZh }) => reportRow(adcode, nameZh, year));
  return {
    reports: fileOf(`reports-${year}${ending}`, REPORTS, reports),
    observations: fileOf(`observations-${year}${ending}`, OBSERVATIONS, rows),
  };
}
