import { isOp, type Observation, type Report, type Stated } from '../domain';
import { statedOf } from './decode';

/** A human override of one observation, or of what a report says of itself, with its reason. The last word, and rare: a rule is better. */
export interface Correction {
  readonly adcode: string;
  /**
   * Which cell: `indicator/period/kind/column`, the column being op, value, value_hi, ref, headline, or
   * `row` for the observation as a whole. Of a report: `report/year/column`, the column being title, session, date
   * or speaker.
   */
  readonly key: string;
  /** What the cell holds before; of `row`, its quote, or its `start` where the quote is not kept. */
  readonly old: string;
  /** What it shall hold; of `row`, empty: the observation is left out. */
  readonly new: string;
  readonly reason: string;
}

/** A correction that does not fit what was read: the text or a rule has changed under it. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

const OF_REPORT = 'report';
const HEAD = ['title', 'session', 'date', 'speaker'] as const;

const isOfReport = ({ key }: Correction): boolean => key.startsWith(`${OF_REPORT}/`);

function failure({ adcode, key, old, new: now }: Correction, why: string): CorrectionError {
  return new CorrectionError(`corrections.csv: ${adcode} ${key} (${old} → ${now}): ${why}`);
}

/** Applies what corrections say of reports, each to exactly one. Throws CorrectionError where one fits none. */
export function correctReports<T extends Report>(
  reports: readonly T[],
  corrections: readonly Correction[],
): T[] {
  return corrections.filter(isOfReport).reduce<T[]>(
    (list, correction) => {
      const [, year, column = ''] = correction.key.split('/');
      const cell = HEAD.find((one) => one === column);
      if (cell === undefined) throw failure(correction, 'no such column');
      if (correction.reason === '') throw failure(correction, 'it gives no reason');
      const found = list.find(
        (one) =>
          one.adcode === correction.adcode &&
          String(one.year) === year &&
          one[cell] === correction.old,
      );
      if (!found) throw failure(correction, 'it no longer applies: no report holds the old value');
      return list.map((one) => (one === found ? { ...one, [cell]: correction.new } : one));
    },
    [...reports],
  );
}

/** Applies what corrections say of observations, each to exactly one. Throws CorrectionError where one fits none or several. */
export function applyCorrections<T extends Observation>(
  observations: readonly T[],
  corrections: readonly Correction[],
): T[] {
  return corrections.filter((one) => !isOfReport(one)).reduce<T[]>(applyOne, [...observations]);
}

function applyOne<T extends Observation>(observations: T[], correction: Correction): T[] {
  const { adcode, key, old, reason } = correction;
  const fail = (why: string): CorrectionError => failure(correction, why);
  const [indicator, period, kind, column = ''] = key.split('/');
  if (reason === '') throw fail('it gives no reason');
  const fits = observations.filter(
    (o) =>
      o.adcode === adcode &&
      o.indicator === indicator &&
      String(o.period) === period &&
      o.kind === kind &&
      cellOf(o, column) === old,
  );
  const [found] = fits;
  if (!found) throw fail('it no longer applies: no observation holds the old value');
  if (fits.length > 1) throw fail(`${fits.length} observations hold the old value`);
  if (column === 'row') {
    if (correction.new !== '') throw fail('a row can only be left out: new must be empty');
    return observations.filter((o) => o !== found);
  }
  try {
    const mended = withCell(found, column, correction.new);
    return observations.map((o) => (o === found ? mended : o));
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error));
  }
}

function cells(stated: Stated): { op: string; value: string; value_hi: string; ref: string } {
  return {
    op: stated.op,
    value: 'value' in stated ? String(stated.value) : '',
    value_hi: 'valueHi' in stated ? String(stated.valueHi) : '',
    ref: 'ref' in stated ? stated.ref : '',
  };
}

function cellOf(observation: Observation, column: string): string {
  if (column === 'row') return observation.quote || String(observation.start);
  if (column === 'headline') return String(observation.headline);
  return new Map(Object.entries(cells(observation.stated))).get(column) ?? 'no such column';
}

function withCell<T extends Observation>(observation: T, column: string, text: string): T {
  if (column === 'headline') {
    if (text !== 'true' && text !== 'false') throw new RangeError('headline is true or false');
    return { ...observation, headline: text === 'true' };
  }
  const next = { ...cells(observation.stated), [column]: text };
  if (!isOp(next.op)) throw new RangeError(`no op ${next.op}`);
  const number = (cell: string): number => (cell === '' ? Number.NaN : Number(cell));
  return {
    ...observation,
    stated: statedOf(next.op, number(next.value), number(next.value_hi), next.ref),
  };
}
