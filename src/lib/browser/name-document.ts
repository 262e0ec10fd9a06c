/** Writes the page's title and language. In: a tag as in HTML, zh-CN. */
export function nameDocument(title: string, locale: string): void {
  // Written only when it differs: every write styles the whole page anew.
  if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
  document.title = title;
}
