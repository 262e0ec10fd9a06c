import { pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Lang } from '$lib/i18n';
import { pagePath } from '$lib/ui/pagePath';
import { whenIdle } from '$lib/ui/whenIdle';
import type { Unusable } from '$lib/view';
import type { Finder } from '$lib/view/statements/finder';
import { parseQuery, queryParams, type Known, type Query } from '$lib/view/statements/query';

/** Statements that are indexed before the clock is looked at, and how long the page may be held up by it, ms. */
const SLICE = 20;
const PATIENCE = 10;

/**
 * The query of the page and its URL, kept as one. A change is drawn at once and written to the history beside
 * the router; back and forward, and a link to this page, read it again.
 */
export class QueryState {
  readonly #known: Known;
  /** The search part of the address that was read or written last. */
  #search: string;
  current: Query;
  /** Parameters of the address that were not understood. */
  unusable: readonly Unusable[];

  constructor(known: Known) {
    this.#known = known;
    this.#search = window.location.search;
    const parsed = parseQuery(this.#search, known);
    this.current = $state.raw(parsed.query);
    this.unusable = $state.raw(parsed.unusable);
    $effect(() => {
      void page.url;
      this.#read();
    });
  }

  /** From the window's address: the router's own does not know what was written beside it. */
  #read(): void {
    const { pathname, search } = window.location;
    // A step back may lead to another page, which is not here yet.
    if (search === this.#search || pathname !== resolve('/statements')) return;
    this.#search = search;
    const { query, unusable } = parseQuery(search, this.#known);
    this.current = query;
    this.unusable = unusable;
  }

  /** Changes some of the query. What is typed replaces the history entry, so that back leads away; all else adds one. */
  change(part: Partial<Query>, lang: Lang): void {
    this.current = { ...this.current, ...part };
    this.unusable = [];
    const typed = Object.keys(part).every((key) => key === 'q');
    const write = typed ? replaceState : pushState;
    write(resolve(pagePath('/statements', lang, queryParams(this.current, lang))), page.state);
    this.#search = window.location.search;
  }
}

/** Whether a finder has indexed all. It does so a bit at a time, once the page stands. */
export class Indexing {
  done: boolean;

  constructor(finder: Finder) {
    this.done = $state(finder.ready);
    $effect(() => {
      let stop = () => {};
      const step = () => {
        const until = performance.now() + PATIENCE;
        while (!finder.ready && performance.now() < until) finder.index(SLICE);
        this.done = finder.ready;
        if (finder.ready) return;
        // A press between two bits goes first. Idle time comes every 50 ms at most: too seldom for this.
        const timer = setTimeout(step);
        stop = () => clearTimeout(timer);
      };
      stop = whenIdle(step);
      return () => stop();
    });
  }
}
