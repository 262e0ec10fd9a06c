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

/** What a step back does not undo. */
const SMALL: ReadonlySet<string> = new Set([
  'select',
  'year',
  'plot',
  'trend',
  'legend',
  'order',
  'find',
  'zoom',
] satisfies (keyof View)[]);

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

  /** Parameters of the address that was opened which were not understood: said until they are put away. */
  get unusable(): readonly Unusable[] {
    return this.#read.unusable;
  }

  /**
   * Changes some of the view. Choosing regions or a year, and what only turns one chart, replaces the history entry; all
   * else adds one. Another part of the country, or the country itself, is looked at as a whole.
   */
  change(part: Partial<View>): void {
    const small = Object.keys(part).every((key) => SMALL.has(key));
    const turned = 'group' in part || 'level' in part || 'parent' in part ? { zoom: '' } : {};
    this.#apply({ ...this.current, ...turned, ...part }, this.lang, small);
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
    this.#read = { ...this.#read, state, lang };
    this.#write(`/${viewSearch(state, lang)}`, instead);
  }
}
