import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a table, by column. */
export type Line = Readonly<Record<string, string>>;

/** The rows of a published table, as they stand in its file. */
export function linesOf(file: string): readonly Line[] {
  const text = readFileSync(`static/data/${file}`, 'utf8');
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

/** Every target of the package: those of a year's reports, and the few that the next year's tell. */
export function everyTarget(): readonly Line[] {
  return readdirSync('static/data')
    .filter((name) => /^observations-\d{4}\.csv$/u.test(name))
    .flatMap(linesOf)
    .filter((one) => one['kind'] === 'target');
}

/** Provinces' codes end in four zeros (GB/T 2260); the nation's does too. */
export const isProvince = ({ adcode = '' }: Line): boolean =>
  adcode.endsWith('0000') && adcode !== '100000';
