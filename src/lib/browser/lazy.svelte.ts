import { afterFirstView, whenIdle } from './schedule';
import { mendStyles } from './styles';

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
