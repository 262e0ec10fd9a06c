import type { Kind, Loaded, Region, Statement, Statements } from '../../domain';
import { messages } from '../../i18n';
import { fold } from './words';

/** A statement with all that it is found by. */
export interface Entry {
  /** Its row among the statements. */
  readonly row: number;
  readonly statement: Statement;
  readonly region: Region;
  /** The texts that a query is looked for in, folded. */
  readonly texts: Readonly<Record<SearchField, string>>;
}

export const SEARCH_FIELDS = ['subject', 'quote', 'region', 'kind', 'indicator'] as const;
/** Where a query is looked for: in the report's words, and in the names of region, kind and indicator. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** 目标 and 实绩, as the page calls them. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = messages('zh').measures;

/** Names stand apart, so that no word is found across two of them. */
const APART = '\n';

/** The statements in the order of the files, each with its folded texts. */
export function entriesOf(
  { regions, indicators }: Pick<Loaded, 'regions' | 'indicators'>,
  statements: Statements,
): Entry[] {
  const places = new Map(
    regions.map((one) => [
      one.adcode,
      { region: one, names: namesOf(one.nameZh, one.shortZh, one.nameEn) },
    ]),
  );
  const indicatorNames = new Map(
    indicators.map((one) => [one.id, namesOf(one.nameZh, one.nameEn, ...one.aliases)]),
  );
  return Array.from({ length: statements.length }, (_, row) => {
    const statement = statements.at(row);
    const { adcode, kind, subject, quote, indicator } = statement;
    const place = places.get(adcode);
    if (!place) throw new RangeError(`no region ${adcode}`);
    const texts = {
      subject: fold(subject),
      quote: fold(quote),
      region: place.names,
      kind: fold(KIND_NAMES[kind]),
      indicator: indicatorNames.get(indicator) ?? '',
    };
    return { row, statement, region: place.region, texts };
  });
}

function namesOf(...names: readonly string[]): string {
  return fold(names.join(APART));
}
