import MiniSearch from 'minisearch';
import { FIELDS, type Entry } from './entry';
import { hasWord, isSpelled, lookups, terms, wordsOf, type Word } from './words';

/**
 * What a word weighs by where it is found: in a subject more than in a clause, which may speak of several
 * things; least in an indicator's names, which are ours and not the report's.
 */
const WEIGHTS = { subject: 4, quote: 2, region: 2, indicator: 0.2 };

/** How many subjects are offered in place of a query that finds nothing. */
const NEAR_AT_MOST = 6;

/** Letters that a spelled word may be off by, as a part of its length. */
const SLIPS = 0.25;

/** Entries that a query finds, best first. */
export class Finder {
  readonly #entries: readonly Entry[];
  readonly #index = new MiniSearch<Entry>({
    idField: 'row',
    fields: [...FIELDS],
    extractField: (entry, field) => (field === 'row' ? entry.row : entry.texts[fieldOf(field)]),
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => [text], boost: WEIGHTS },
  });
  #indexed = 0;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  /** Are all entries indexed? */
  get ready(): boolean {
    return this.#indexed >= this.#entries.length;
  }

  /** Takes the next `count` entries into the index. */
  index(count: number): void {
    const next = this.#entries.slice(this.#indexed, this.#indexed + count);
    this.#index.addAll(next);
    this.#indexed += next.length;
  }

  /**
   * The entries that hold every word of the query as it is written, best first; all, in their order, where it
   * has no word. Until all are indexed they come in their order.
   */
  find(query: string): readonly Entry[] {
    const words = wordsOf(query);
    if (words.length === 0) return this.#entries;
    const sought = words.flatMap(({ text }) => lookups(text));
    if (!this.ready || sought.length === 0) return this.#entries.filter((one) => holds(one, words));
    return this.#ranked(sought, 'AND').filter((one) => holds(one, words));
  }

  /** Subjects of the reports that are nearest to a query which finds nothing, best first; none before all are indexed. */
  near(query: string): string[] {
    const sought = wordsOf(query).flatMap(({ text }) => lookups(text));
    if (sought.length === 0 || !this.ready) return [];
    const subjects = new Set<string>();
    for (const { statement } of this.#ranked(sought, 'OR')) {
      if (subjects.size === NEAR_AT_MOST) break;
      subjects.add(statement.subject);
    }
    return [...subjects];
  }

  #ranked(sought: readonly string[], combineWith: 'AND' | 'OR'): Entry[] {
    const slips = combineWith === 'OR' ? SLIPS : false;
    const hits = this.#index.search({
      combineWith,
      queries: [...new Set(sought)].map((term) => ({
        queries: [term],
        prefix: isSpelled(term),
        fuzzy: isSpelled(term) ? slips : false,
      })),
    });
    return hits.flatMap(({ id }) => this.#entries[Number(id)] ?? []);
  }
}

function fieldOf(name: string): (typeof FIELDS)[number] {
  const field = FIELDS.find((one) => one === name);
  if (!field) throw new RangeError(`no field ${name}`);
  return field;
}

/** Does an entry hold every word, each in one of its texts? */
export function holds({ texts }: Entry, words: readonly Word[]): boolean {
  return words.every((word) => FIELDS.some((field) => hasWord(texts[field], word)));
}
