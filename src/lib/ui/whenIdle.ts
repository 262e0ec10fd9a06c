/** Longest wait even on a busy page, in ms. */
const LATEST = 300;

/** When the browser has time; browsers without idle callbacks (Safari) get the next task. Out: lets it be. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: LATEST });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run);
  return () => clearTimeout(id);
}
