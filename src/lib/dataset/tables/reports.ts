import { COPIES, type Report } from '../../domain';
import { eachRow, numberOf, textOf, type Table } from '../columns';
import type { Row } from '../csv';
import { memberOf } from '../decode';

/** A report as a row of reports.csv. */
export const reportRow = (report: Report): Row => ({
  ...report,
  clauses: report.clauses ? 'yes' : 'no',
});

/** The reports of a table reports. */
export function reportsOf(table: Table): Report[] {
  const text = (name: string) => textOf(table, name);
  const [adcode, title, session] = [text('adcode'), text('title'), text('session')];
  const [date, speaker, sha256] = [text('date'), text('speaker'), text('sha256')];
  const [copy, clauses] = [text('copy'), text('clauses')];
  const [year, chars] = [numberOf(table, 'year'), numberOf(table, 'chars')];
  return eachRow(table, (row) => ({
    adcode: adcode(row),
    year: year(row),
    title: title(row),
    session: session(row),
    date: date(row),
    speaker: speaker(row),
    chars: chars(row),
    sha256: sha256(row),
    copy: memberOf(COPIES, copy(row)),
    clauses: clauses(row) === 'yes',
  }));
}
