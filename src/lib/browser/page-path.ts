import type { Lang } from '../i18n';

/** Where pages are, under the path that the site is served from. */
export type PagePath =
  | '/'
  | '/compare'
  | '/ladder'
  | '/matrix'
  | '/words'
  | '/statements'
  | '/data'
  | '/own'
  | `/region/${string}`;

/**
 * Path of a page in the reader's language, for `resolve`. `params` are those of its search part, in the
 * order given; `hash` names a part of it.
 */
export function pagePath(
  path: PagePath,
  lang: Lang,
  params: Readonly<Record<string, string>> = {},
  hash = '',
): PagePath | `${PagePath}?${string}` | `${PagePath}#${string}` {
  const search = new URLSearchParams(params);
  search.delete('lang');
  if (lang !== 'zh') search.set('lang', lang);
  const page = search.size === 0 ? path : (`${path}?${search}` as const);
  return hash === '' ? page : `${page}#${hash}`;
}
