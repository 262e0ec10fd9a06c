import { LANGS, loadMessages, messages, type Lang } from '../../lib/i18n';
import {
  langIn,
  parseView,
  settle,
  viewSearch,
  type Known,
  type Unusable,
  type View,
} from '../../lib/view';
import { followAddress } from '../../lib/browser/address.svelte';
import { inParts } from '../../lib/browser/in-parts.svelte';
import { bring, early } from '../../lib/browser/lazy.svelte';

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
  /** Its parts are told one by one: most of the page hangs on few. */
  readonly current: View;
  lang: Lang;
  /** Parameters of the address that was opened which were not understood: said until they are put away. */
  unusable: readonly Unusable[];
  #known: Known;
  #write: ReturnType<typeof followAddress>;

  constructor(known: Known) {
    this.#known = known;
    const { state, unusable } = parseView(location.search, known);
    this.current = inParts(state);
    this.lang = $state.raw(langIn(location.search));
    this.unusable = $state.raw(unusable);
    this.#write = followAddress(() => this.#read());
    for (const lang of LANGS) void early(() => loadMessages(lang));
  }

  #read(): void {
    const { state, unusable } = parseView(location.search, this.#known);
    Object.assign(this.current, state);
    this.lang = langIn(location.search);
    this.unusable = unusable;
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
    Object.assign(this.current, state);
    this.lang = lang;
    this.#write(`/${viewSearch(state, lang)}`, instead);
  }
}
