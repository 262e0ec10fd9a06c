/** How long what comes later leaves the line to the first view, in ms. */
const QUIET = 1500;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;

/**
 * Resolves when the reader first does something, at the latest a moment after the page is made: the time
 * for what the first view can do without.
 */
export function afterFirstView(): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const done = () => {
      stop.abort();
      resolve();
    };
    for (const sign of SIGNS)
      addEventListener(sign, done, { capture: true, passive: true, signal: stop.signal });
    setTimeout(done, QUIET);
  });
}
