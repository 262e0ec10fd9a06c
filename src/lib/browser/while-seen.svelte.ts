import { Trailing } from './trailing.svelte';

/**
 * A value that follows another while `seen`; else it stays as it was, until the reader comes nearer, so that what
 * shows it costs nothing. `later`: in sight, too, it follows when the browser has time.
 */
export class WhileSeen<T> {
  readonly #read: () => T;
  readonly #seen: () => boolean;
  readonly #trailing: Trailing<T> | 'none';
  #last: T;
  /** The value that the reader came nearer to. */
  #approached: T;

  constructor(read: () => T, seen: () => boolean, later: boolean) {
    this.#read = read;
    this.#seen = seen;
    this.#last = read();
    this.#approached = $state.raw(this.#last);
    this.#trailing = later ? new Trailing(() => (seen() ? read() : this.#last)) : 'none';
  }

  readonly current: T = $derived.by(() => {
    const now = this.#read();
    if (this.#approached === now) this.#last = now;
    else if (this.#seen()) this.#last = this.#trailing === 'none' ? now : this.#trailing.current;
    return this.#last;
  });

  /** Is it out of sight, and another than what it follows? */
  get stale(): boolean {
    return !this.#seen() && this.current !== this.#read();
  }

  /** Follows at once, as the value is now. */
  catchUp(): void {
    this.#approached = this.#read();
    if (this.#trailing !== 'none') this.#trailing.current = this.#approached;
  }
}
