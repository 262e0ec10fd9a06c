import type { Lang } from '$lib/i18n';
import { followAddress } from '$lib/browser/address.svelte';
import { pagePath } from '$lib/browser/page-path';
import type { Known, Parsed, Unusable } from '$lib/view';
import { parseQuery, queryParams, type Query } from '$lib/view/statements/query';

/** The query of the page and its URL, kept as one. A change is drawn at once. */
export class QueryState {
  readonly #write: ReturnType<typeof followAddress>;
  #read: Parsed<Query>;

  constructor(known: Known) {
    const read = () => parseQuery(location.search, known);
    this.#read = $state.raw(read());
    this.#write = followAddress(() => (this.#read = read()));
  }

  get current(): Query {
    return this.#read.state;
  }

  /** Parameters of the address that were not understood. */
  get unusable(): readonly Unusable[] {
    return this.#read.unusable;
  }

  /** Changes some of the query. What is typed replaces the history entry, so that back leads away; all else adds one. */
  change(part: Partial<Query>, lang: Lang): void {
    const query = { ...this.current, ...part };
    this.#read = { state: query, unusable: [] };
    const typed = Object.keys(part).every((key) => key === 'q');
    this.#write(pagePath('/statements', lang, queryParams(query)), typed);
  }
}
