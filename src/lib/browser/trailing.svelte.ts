import { REST, whenIdle } from './schedule';

/** When the reader has rested and the browser has time. */
function whenRested(run: () => void): () => void {
  let stop = () => {};
  const id = setTimeout(() => (stop = whenIdle(run)), REST);
  return () => {
    clearTimeout(id);
    stop();
  };
}

/**
 * A value that follows another when the browser has time, so that what few look at (a table under the
 * fold) does not hold up the frame of what everybody does. It starts with the other's first value, and
 * of several changes in a row it takes the last. While it is out of sight it waits for the reader to
 * rest; it catches up as it comes into sight.
 */
export class Trailing<T> {
  current: T;

  constructor(read: () => T, inSight: () => boolean) {
    this.current = $state.raw(read());
    $effect(() => {
      const next = read();
      const wait = inSight() ? whenIdle : whenRested;
      return wait(() => (this.current = next));
    });
  }
}
