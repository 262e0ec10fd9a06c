import { numberOf, textOf, type Table } from './columns';

/** Year of a partition (observations-2024, statements-2024, reports-2024); NaN for a table of all years. */
const yearOf = (name: string): number => Number(/-(\d{4})(?:-|$)/.exec(name)?.[1] ?? Number.NaN);

/**
 * Rows that break the rule of clauses: a row belongs to a report of reports.csv and of its partition's year,
 * and it has a quote exactly where that report's clauses are kept. Whatever table has quotes is held to it.
 */
export function clauseProblems(name: string, table: Table, reports: Table | undefined): string[] {
  if (!reports) return [`: reports.csv is not there, and with it whose clauses are kept`];
  const year = yearOf(name);
  const kept = new Map(
    rowsOf(reports).map((row) => [
      `${textOf(reports, 'adcode')(row)} ${numberOf(reports, 'year')(row)}`,
      textOf(reports, 'clauses')(row) === 'yes',
    ]),
  );
  const [adcode, quote] = [textOf(table, 'adcode'), textOf(table, 'quote')];
  return rowsOf(table).flatMap((row) => {
    const clauses = kept.get(`${adcode(row)} ${year}`);
    const at = `line ${row + 2}:`;
    if (clauses === undefined) return [`${at} reports.csv has no report ${adcode(row)} of ${year}`];
    if (clauses && quote(row) === '')
      return [`${at} no quote, though the report's clauses are kept`];
    if (!clauses && quote(row) !== '')
      return [`${at} a quote of a report whose clauses are not kept`];
    return [];
  });
}

/**
 * Figures of a year of which no report of the partition tells: its own, and the one before. A page that asks for a year
 * passes over the other partitions.
 */
export function yearProblems(name: string, table: Table): string[] {
  const [year, period] = [yearOf(name), numberOf(table, 'period')];
  return rowsOf(table)
    .filter((row) => period(row) !== year && period(row) !== year - 1)
    .map((row) => `line ${row + 2}: a figure of ${period(row)}`);
}

/** Rows of an extract of reports.csv (reports-2024) that are not in it, cell by cell. */
export function extractProblems(extract: Table, reports: Table | undefined): string[] {
  if (!reports) return [`: reports.csv is not there`];
  const whole = new Set(rowsOf(reports).map((row) => cellsOf(reports, row)));
  return rowsOf(extract)
    .filter((row) => !whole.has(cellsOf(extract, row)))
    .map((row) => `line ${row + 2}: reports.csv has no such row`);
}

function cellsOf(table: Table, row: number): string {
  return JSON.stringify(
    Object.entries(table.columns).map(([name, { kind }]) =>
      kind === 'dictionary' || kind === 'text'
        ? textOf(table, name)(row)
        : numberOf(table, name)(row),
    ),
  );
}

const rowsOf = (table: Table): number[] => Array.from({ length: table.length }, (_, row) => row);
