import { whenApproached } from './approach';
import { whenIdle } from './schedule';

/** How many of a list are shown at once, and how many more a turn. */
const TURN = 100;

/**
 * A long list that is shown by turns: its beginning at once, and more whenever the browser has time, so that no press waits
 * for the whole. Another list begins anew. From the time on that the reader goes on by keys, searches the page or prints it,
 * all is there at once. Call it while a component is made.
 */
export class ByTurns<T> {
  readonly #read: () => readonly T[];
  /** How much of which list is shown. */
  #shown: { readonly list: readonly T[]; readonly count: number } = $state.raw({
    list: [],
    count: 0,
  });
  #whole = $state(false);

  constructor(read: () => readonly T[]) {
    this.#read = read;
    $effect(() => {
      const [list, count] = [read(), this.#count];
      if (count < list.length) return whenIdle(() => (this.#shown = { list, count: count + TURN }));
    });
    $effect(() =>
      whenApproached(
        () => (this.#whole = true),
        () => false,
      ),
    );
  }

  get #count(): number {
    if (this.#whole) return Infinity;
    return this.#shown.list === this.#read() ? this.#shown.count : TURN;
  }

  /** What is shown by now. */
  readonly current: readonly T[] = $derived.by(() => this.#read().slice(0, this.#count));
}
