/**
 * Runs once the coming frame is on the screen: for heavy work that a press asks for, so that the press is
 * answered first. Returns what cancels it.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Resolves after the browser has painted what is on the page now: the frame after next begins once the
 * coming one is on the screen.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Longest wait even on a busy page, in ms. */
const LATEST = 300;

/** When the browser has time; browsers without idle callbacks (Safari) get the next task. Returns what cancels it. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: LATEST });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run);
  return () => clearTimeout(id);
}

/** How long what comes later leaves the line to the first view, in ms. */
export const QUIET = 1500;

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
