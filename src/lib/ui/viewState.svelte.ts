import { on } from 'svelte/events';
import { pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { LANGS, loadMessages, messages } from '../i18n';
import { parseView, settle, viewSearch, type Known, type Unusable, type View } from '../view';
import { bring, early } from './bring.svelte';

/**
 * The page's view and its URL, kept as one. A change is drawn at once and written to the history beside
 * the router, which would run a whole navigation for it; back and forward read it again.
 */
export class ViewState {
  #known: Known;
  current: View;
  /** Parameters of the address that were not understood. */
  unusable: readonly Unusable[];

  constructor(known: Known) {
    this.#known = known;
    // Not the router's address: it knows nothing of changes that were written beside it.
    const parsed = parseView(window.location.search, known);
    this.current = $state.raw(parsed.view);
    this.unusable = $state.raw(parsed.unusable);
    for (const lang of LANGS) void early(() => loadMessages(lang));
    $effect(() =>
      on(window, 'popstate', () => {
        this.current = parseView(window.location.search, this.#known).view;
      }),
    );
  }

  /** Changes some of the view. Choosing regions replaces the history entry, all else adds one. */
  change(part: Partial<View>): void {
    const { lang } = part;
    if (lang === undefined) this.#apply(part);
    else
      void bring(
        () => loadMessages(lang),
        () => messages(this.current.lang).page.otherLanguage,
      ).then(
        () => this.#apply(part),
        () => undefined,
      );
  }

  #apply(part: Partial<View>): void {
    this.current = settle({ ...this.current, ...part }, this.#known);
    this.unusable = [];
    const onlySelection = Object.keys(part).every((key) => key === 'select');
    const write = onlySelection ? replaceState : pushState;
    write(resolve(`/${viewSearch(this.current)}`), page.state);
  }
}
