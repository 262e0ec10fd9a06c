import { KINDS, TOPICS, type Kind, type Topic } from '../../domain';
import {
  oneOf,
  parseParams,
  reportYear,
  REGION_CODES,
  writeParams,
  type Known,
  type Param,
  type Params,
  type Parsed,
} from '../params';

/** What the address of the page of comparisons says. */
export interface CompareView {
  /** Codes of the regions, the one first that the others are held against. */
  readonly select: readonly string[];
  /** The year of the reports; `latest` is the newest whose clauses are kept. */
  readonly year: number | 'latest';
  readonly measure: Kind;
  readonly topic: Topic | 'all';
}

/** More regions than this are no comparison but a ranking. */
export const COMPARED_SIDE_BY_SIDE = 6;

const [none, readCodes, badCodes] = REGION_CODES;

/** As any page's regions; those beyond the most are left out. */
const select: Param<readonly string[], Known> = [
  none,
  (text, known) => readCodes(text, known)?.slice(0, COMPARED_SIDE_BY_SIDE),
  (text, known) => [
    ...(badCodes?.(text, known) ?? []),
    ...(readCodes(text, known) ?? []).slice(COMPARED_SIDE_BY_SIDE),
  ],
];

const COMPARE_PARAMS = {
  select,
  year: ['latest', reportYear],
  measure: ['target', oneOf(KINDS)],
  topic: ['all', oneOf(TOPICS)],
} as const satisfies Params<CompareView, Known>;

export function parseCompare(search: string, known: Known): Parsed<CompareView> {
  return parseParams<CompareView, Known>(search, COMPARE_PARAMS, known);
}

/** The parameters of the page's address, defaults left out. */
export function compareParams(view: CompareView): Readonly<Record<string, string>> {
  return writeParams<CompareView, Known>(view, COMPARE_PARAMS);
}
