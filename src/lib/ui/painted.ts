/**
 * Resolves after the browser has painted what is on the page now: the frame after next begins once the
 * coming one is on the screen.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
