import { afterPaint } from './schedule';

/**
 * A value that follows another: at once where the change may not wait, else when the frame in which the
 * other changed is on the screen.
 */
export class Turned<T> {
  current: T;

  constructor(read: () => T, mayWait: (next: T, current: T) => boolean) {
    this.current = $state.raw(read());
    $effect(() => {
      const next = read();
      if (next === this.current) return;
      if (mayWait(next, this.current)) return afterPaint(() => (this.current = next));
      this.current = next;
    });
  }
}
