/** Style sheets that did not come. */
const failed = new Set<HTMLLinkElement>();

// The site is built where there is no window.
globalThis.addEventListener?.(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
  },
  true,
);

function askAgain(link: HTMLLinkElement): Promise<unknown> {
  failed.delete(link);
  const again = document.createElement('link');
  again.rel = 'stylesheet';
  again.href = link.href;
  return new Promise((resolve, reject) => {
    again.onload = resolve;
    again.onerror = reject;
    link.replaceWith(again);
  });
}

/**
 * Asks anew for the style sheets that did not come; the bundler's loader takes each for there once it was
 * asked for. Rejects where one does not come again.
 */
export async function mendStyles(): Promise<void> {
  await Promise.all([...failed].map(askAgain));
}
