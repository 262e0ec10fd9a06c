import type { Lang } from '../i18n';

/** Where pages are, under the path that the site is served from. */
export type PagePath = '/' | '/statements' | '/data' | `/region/${string}`;

/**
 * Path of a page in the reader's language, for `resolve`. `params` are those of its search part, in the
 * order given.
 */
export function pagePath(
  path: PagePath,
  lang: Lang,
  params: Readonly<Record<string, string>> = {},
): PagePath | `${PagePath}?${string}` {
  const search = new URLSearchParams(params);
  search.delete('lang');
  if (lang !== 'zh') search.set('lang', lang);
  return search.size === 0 ? path : `${path}?${search}`;
}
