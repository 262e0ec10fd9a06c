import { followAddress } from '$lib/browser/address.svelte';
import { pagePath, type FollowedPath } from '$lib/browser/page-path';
import type { Lang } from '$lib/i18n';
import type { Parsed, Unusable } from '$lib/view';

/** How a page's state is read from the search part of its address, and written there. */
export interface Addressed<S> {
  readonly path: FollowedPath;
  readonly read: (search: string) => Parsed<S>;
  readonly params: (state: S) => Readonly<Record<string, string>>;
}

/** The state of a page and its URL, kept as one. A change is drawn at once, and is a step to go back. */
export class PageState<S extends object> {
  readonly #write: ReturnType<typeof followAddress>;
  readonly #address: Addressed<S>;
  #read: Parsed<S>;

  constructor(address: Addressed<S>) {
    this.#address = address;
    const read = () => address.read(location.search);
    this.#read = $state.raw(read());
    this.#write = followAddress(() => (this.#read = read()));
  }

  get current(): S {
    return this.#read.state;
  }

  /** Parameters of the address that was opened which were not understood: said until they are put away. */
  get unusable(): readonly Unusable[] {
    return this.#read.unusable;
  }

  change(part: Partial<S>, lang: Lang): void {
    const state = { ...this.current, ...part };
    this.#read = { ...this.#read, state };
    const { path, params } = this.#address;
    this.#write(pagePath(path, lang, params(state)), false);
  }
}
