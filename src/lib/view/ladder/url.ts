import {
  parseParams,
  REGION_CODES,
  reportYear,
  writeParams,
  type Known,
  type Params,
  type Parsed,
} from '../params';

/** What the address of the ladder says. */
export interface LadderView {
  readonly indicator: string;
  /** The year of the reports; `latest` is the newest whose clauses are kept. */
  readonly year: number | 'latest';
  /** Codes of the regions whose parts are shown. */
  readonly select: readonly string[];
}

const LADDER_PARAMS = {
  indicator: [
    'gdp_growth',
    // What adds up has no steps: a part's total is no more than the whole's.
    (text, { indicators, totals }) =>
      indicators.has(text) && !totals.has(text) ? text : undefined,
  ],
  year: ['latest', reportYear],
  select: REGION_CODES,
} as const satisfies Params<LadderView, Known>;

export function parseLadder(search: string, known: Known): Parsed<LadderView> {
  return parseParams<LadderView, Known>(search, LADDER_PARAMS, known);
}

/** The parameters of the ladder's address, defaults left out. */
export function ladderParams(view: LadderView): Readonly<Record<string, string>> {
  return writeParams<LadderView, Known>(view, LADDER_PARAMS);
}
