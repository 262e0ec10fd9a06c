import { REGION_SETS, type RegionSet } from '../../domain';
import {
  indicatorId,
  oneOf,
  parseParams,
  reportYear,
  writeParams,
  type Known,
  type Params,
  type Parsed,
} from '../params';

/** What the page of words shows: everything that its URL says but the language. */
export interface WordsView {
  readonly indicator: string;
  /** The year of the reports; `latest` is the newest whose clauses are kept. */
  readonly year: number | 'latest';
  /** The provinces whose words are counted. */
  readonly group: RegionSet | 'all';
}

const DEFAULT_WORDS: WordsView = { indicator: 'gdp_growth', year: 'latest', group: 'all' };

type KnownNames = Pick<Known, 'indicators' | 'years'>;

const WORDS_PARAMS = {
  indicator: [DEFAULT_WORDS.indicator, indicatorId],
  year: [DEFAULT_WORDS.year, reportYear],
  group: [DEFAULT_WORDS.group, oneOf(REGION_SETS)],
} as const satisfies Params<WordsView, KnownNames>;

/** The view that the search part of a URL asks for. */
export function parseWords(search: string, known: KnownNames): Parsed<WordsView> {
  return parseParams<WordsView, KnownNames>(search, WORDS_PARAMS, known);
}

/** The parameters of a view's URL, defaults left out. */
export function wordsParams(view: WordsView): Readonly<Record<string, string>> {
  return writeParams<WordsView, KnownNames>(view, WORDS_PARAMS);
}
