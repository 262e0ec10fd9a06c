import { LANGS, loadMessages, messages, type Lang } from '../../lib/i18n';
import {
  langIn,
  parseView,
  settle,
  viewSearch,
  type Known,
  type Parsed,
  type Unusable,
  type View,
} from '../../lib/view';
import { followAddress } from '../../lib/browser/address.svelte';
import { bring, early } from '../../lib/browser/lazy.svelte';

interface Read extends Parsed<View> {
  readonly lang: Lang;
}

/** The page's view and language and its URL, kept as one. A change is drawn at once. */
export class ViewState {
  #known: Known;
  #write: ReturnType<typeof followAddress>;
  #read: Read;

  constructor(known: Known) {
    this.#known = known;
    const read = (): Read => ({
      ...parseView(location.search, known),
      lang: langIn(location.search),
    });
    this.#read = $state.raw(read());
    this.#write = followAddress(() => (this.#read = read()));
    for (const lang of LANGS) void early(() => loadMessages(lang));
  }

  get current(): View {
    return this.#read.state;
  }

  get lang(): Lang {
    return this.#read.lang;
  }

  /** Parameters of the address that were not understood. */
  get unusable(): readonly Unusable[] {
    return this.#read.unusable;
  }

  /** Changes some of the view. Choosing regions or a year replaces the history entry, all else adds one. */
  change(part: Partial<View>): void {
    const onlySelection = Object.keys(part).every((key) => key === 'select' || key === 'year');
    this.#apply({ ...this.current, ...part }, this.lang, onlySelection);
  }

  /** Turns to another language, once its texts are here. */
  speak(lang: Lang): void {
    void bring(
      () => loadMessages(lang),
      () => messages(this.lang).page.otherLanguage,
    ).then(
      () => this.#apply(this.current, lang, false),
      () => undefined,
    );
  }

  #apply(view: View, lang: Lang, instead: boolean): void {
    const state = settle(view, this.#known);
    this.#read = { state, lang, unusable: [] };
    this.#write(`/${viewSearch(state, lang)}`, instead);
  }
}
