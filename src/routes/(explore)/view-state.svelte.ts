import { LANGS, loadMessages, messages } from '../../lib/i18n';
import {
  parseView,
  settle,
  viewSearch,
  type Known,
  type ParsedView,
  type Unusable,
  type View,
} from '../../lib/view';
import { followAddress } from '../../lib/browser/address.svelte';
import { bring, early } from '../../lib/browser/lazy.svelte';

/** The page's view and its URL, kept as one. A change is drawn at once. */
export class ViewState {
  #known: Known;
  #write: ReturnType<typeof followAddress>;
  #read: ParsedView;

  constructor(known: Known) {
    this.#known = known;
    const read = () => parseView(location.search, known);
    this.#read = $state.raw(read());
    this.#write = followAddress(() => (this.#read = read()));
    for (const lang of LANGS) void early(() => loadMessages(lang));
  }

  get current(): View {
    return this.#read.view;
  }

  /** Parameters of the address that were not understood. */
  get unusable(): readonly Unusable[] {
    return this.#read.unusable;
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
    const view = settle({ ...this.current, ...part }, this.#known);
    this.#read = { view, unusable: [] };
    const onlySelection = Object.keys(part).every((key) => key === 'select');
    this.#write(`/${viewSearch(view)}`, onlySelection);
  }
}
