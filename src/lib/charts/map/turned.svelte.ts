import { afterPaint } from '../../ui/afterPaint';

/** A value that follows another once the frame in which the other changed is on the screen. */
export class Turned<T> {
  current: T;

  constructor(read: () => T) {
    this.current = $state.raw(read());
    $effect(() => {
      const next = read();
      return next === this.current ? undefined : afterPaint(() => (this.current = next));
    });
  }
}
