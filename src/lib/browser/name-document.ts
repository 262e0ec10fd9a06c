import { whenIdle } from './schedule';

/**
 * Writes the page's title and language once the browser has time: they go to its own process, which takes as long as a
 * chart's layout. In: a tag as in HTML, zh-CN. Returns what cancels it.
 */
export function nameDocument(title: string, locale: string): () => void {
  return whenIdle(() => {
    // Written only when it differs: every write styles the whole page anew.
    if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
    document.title = title;
  });
}
