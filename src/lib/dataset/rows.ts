import type { Indicator, Observation, Region, Report, Statement } from '../domain';
import type { Row } from './csv';

/** A region as a row of regions.csv. */
export const regionRow = (region: Region): Row => ({
  adcode: region.adcode,
  name_zh: region.nameZh,
  short_zh: region.shortZh,
  name_en: region.nameEn,
  level: region.level,
  parent: region.parent === 'none' ? '' : region.parent,
  group: region.group === 'none' ? '' : region.group,
});

/** A report as a row of reports.csv. */
export const reportRow = (report: Report): Row => ({
  ...report,
  clauses: report.clauses ? 'yes' : 'no',
});

/** An observation as a row of observations-YEAR.csv. */
export function observationRow(observation: Observation, unit: string): Row {
  const { stated } = observation;
  return {
    adcode: observation.adcode,
    indicator: observation.indicator,
    period: observation.period,
    kind: observation.kind,
    op: stated.op,
    value: 'value' in stated ? stated.value : '',
    value_hi: 'valueHi' in stated ? stated.valueHi : '',
    unit,
    ref: 'ref' in stated ? stated.ref : '',
    headline: observation.headline,
    quote: observation.quote,
    start: observation.start,
    end: observation.end,
  };
}

/** A statement as a row of statements-YEAR.csv. */
export function statementRow(statement: Statement): Row {
  const { stated } = statement;
  return {
    adcode: statement.adcode,
    period: statement.period,
    kind: statement.kind,
    topic: statement.topic,
    subject: statement.subject,
    op: stated.op,
    value: stated.value,
    value_hi: stated.op === 'between' ? stated.valueHi : '',
    unit: statement.unit,
    change: statement.change,
    indicator: statement.indicator === 'none' ? '' : statement.indicator,
    quote: statement.quote,
    start: statement.start,
    end: statement.end,
    base_value: statement.baseValue,
    base_unit: statement.baseUnit,
  };
}

/**
 * The order of observations in a file, so that the same reports give the same bytes: region, indicator in
 * the order of indicators.csv, results before aims, period, and the place in the text.
 */
export function observationOrder(
  indicators: readonly Indicator[],
): (a: Observation, b: Observation) => number {
  const place = new Map(indicators.map((indicator, i) => [indicator.id, i]));
  const at = (o: Observation): number => place.get(o.indicator) ?? indicators.length;
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    text(a.adcode, b.adcode) ||
    at(a) - at(b) ||
    text(a.kind, b.kind) ||
    a.period - b.period ||
    a.start - b.start ||
    text(a.stated.op, b.stated.op);
}
