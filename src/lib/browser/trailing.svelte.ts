import { untrack } from 'svelte';
import { whenIdle } from './schedule';

/**
 * A value that follows another when the browser has time, so that what takes long does not hold up the frame of
 * what everybody looks at. It starts with the other's first value, and of several changes in a row it takes the last.
 */
export class Trailing<T> {
  current: T;

  constructor(read: () => T) {
    this.current = $state.raw(read());
    $effect(() => {
      const next = read();
      if (next !== untrack(() => this.current)) return whenIdle(() => (this.current = next));
    });
  }
}
