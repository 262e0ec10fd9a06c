import { untrack } from 'svelte';
import { whenIdle } from './schedule';

/**
 * A value that follows another while `seen`; else it stays as it was, until the reader comes nearer, so that what
 * shows it costs nothing. `later`: in sight, too, it follows when the browser has time.
 */
export class WhileSeen<T> {
  readonly #read: () => T;
  readonly #seen: () => boolean;
  // Written, not derived: out of sight nothing that hangs on it is asked whether it changed.
  current: T;

  constructor(read: () => T, seen: () => boolean, later: boolean) {
    this.#read = read;
    this.#seen = seen;
    this.current = $state.raw(read());
    $effect.pre(() => {
      if (!seen()) return;
      const now = read();
      if (now === untrack(() => this.current)) return;
      if (later) return whenIdle(() => (this.current = now));
      this.current = now;
    });
  }

  /** Is it out of sight, and another than what it follows? */
  get stale(): boolean {
    return !this.#seen() && this.current !== this.#read();
  }

  /** Follows at once, as the value is now. */
  catchUp(): void {
    this.current = this.#read();
  }
}
