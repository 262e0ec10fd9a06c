import { afterFirstView, whenIdle } from './schedule';

/** What the reader asked for last and could not be fetched, in the reader's words; empty: all came. */
export const lost = $state({ what: '' });

/**
 * Fetches a part of the page that comes on demand, with its styles, whatever failed before. Rejects where
 * it does not come; `what`, the part's name, then says so to the reader.
 */
export async function bring<T>(load: () => Promise<T>, what?: () => string): Promise<T> {
  try {
    await mendStyles();
    // Not before: a template may ask while it is drawn, when no state may be written.
    if (what) lost.what = '';
    return await load();
  } catch (error) {
    if (what) lost.what = what();
    throw error;
  }
}

/**
 * Fetches a part after the first view, when the browser has time, so that it is there when it is asked
 * for, with the network or without. What failed is fetched when the network is back.
 */
export async function early<T>(load: () => Promise<T>): Promise<T> {
  await afterFirstView();
  await new Promise<void>((resolve) => whenIdle(resolve));
  try {
    return await bring(load);
  } catch {
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    return early(load);
  }
}

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
