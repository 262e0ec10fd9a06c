import { writeCsv, type Row } from '../../../src/lib/dataset/csv';
import { readCsv } from '../../../src/lib/dataset/read-csv';
import { subjectOf, type Doubt } from './fact';

/**
 * What a person found of a doubt: `kept`, the figure is right; `rule`, it was read wrongly and a rule mends it;
 * `corrected`, corrections.csv mends it; `open`, nobody has looked.
 */
const JUDGEMENTS = ['open', 'kept', 'rule', 'corrected'] as const;
type Judgement = (typeof JUDGEMENTS)[number];

const COLUMNS = [
  'year',
  'adcode',
  'indicator',
  'period',
  'kind',
  'doubt',
  'stated',
  'against',
  'score',
  'judgement',
  'reason',
] as const;

/** A doubt and what was found of it. */
interface Judged extends Doubt {
  readonly judgement: Judgement;
  readonly reason: string;
}

/** A review file and how many of its doubts are open. */
export interface ReviewFile {
  readonly text: string;
  readonly doubts: number;
  readonly open: number;
}

/**
 * The review file of today's doubts, with what was found of the same figures before. A figure that is read
 * otherwise since is open again; one that was mended stays on record when nothing doubts it any more.
 * In: the doubts, and the file as it stands, empty where there is none.
 */
export function reviewFile(doubts: readonly Doubt[], before: string): ReviewFile {
  const known = new Map(readReviewFile(before).map((judged) => [subjectOf(judged), judged]));
  const now = doubts.map((doubt): Judged => {
    const judged = known.get(subjectOf(doubt));
    return judged && judged.stated === doubt.stated
      ? { ...doubt, judgement: judged.judgement, reason: judged.reason }
      : { ...doubt, judgement: 'open', reason: '' };
  });
  const doubted = new Set(now.map(subjectOf));
  const mended = [...known.values()].filter(
    (judged) =>
      (judged.judgement === 'rule' || judged.judgement === 'corrected') &&
      !doubted.has(subjectOf(judged)),
  );
  const rows = [...now, ...mended].sort((a, b) => a.year - b.year);
  return {
    text: writeCsv(COLUMNS, rows.map(rowOf)),
    doubts: now.length,
    open: now.filter(({ judgement }) => judgement === 'open').length,
  };
}

const rowOf = (judged: Judged): Row => ({ ...judged, score: judged.score.toFixed(1) });

/** Reads a review file. Throws, in words, where a judgement is none or gives no reason. */
export function readReviewFile(text: string): Judged[] {
  if (text === '') return [];
  const name = 'review.csv';
  const { header, rows } = readCsv(text, name);
  return rows.map((cells, i) => {
    const cell = (column: (typeof COLUMNS)[number]): string => cells[header.indexOf(column)] ?? '';
    const judgement = JUDGEMENTS.find((one) => one === cell('judgement'));
    const kind = cell('kind');
    if (judgement === undefined || (kind !== '' && kind !== 'actual' && kind !== 'target'))
      throw new TypeError(`${name} line ${i + 2}: the judgement must be ${JUDGEMENTS.join(', ')}`);
    if (judgement !== 'open' && cell('reason') === '')
      throw new TypeError(`${name} line ${i + 2}: ${judgement} without a reason`);
    return {
      year: Number(cell('year')),
      adcode: cell('adcode'),
      indicator: cell('indicator'),
      period: Number(cell('period')),
      kind,
      doubt: cell('doubt'),
      stated: cell('stated'),
      against: cell('against'),
      score: Number(cell('score')),
      judgement,
      reason: cell('reason'),
    };
  });
}
