/** Longest wait before what trails catches up even on a busy page, in ms. */
const LATEST = 300;

/** When the browser has time; browsers without idle callbacks (Safari) get the next task. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: LATEST });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run);
  return () => clearTimeout(id);
}

/**
 * A value that follows another when the browser has time, so that what few look at (a table under the
 * fold) does not hold up the frame of what everybody does. It starts with the other's first value, and
 * of several changes in a row it takes the last.
 */
export class Trailing<T> {
  current: T;

  constructor(read: () => T) {
    this.current = $state.raw(read());
    $effect(() => {
      const next = read();
      return whenIdle(() => (this.current = next));
    });
  }
}
