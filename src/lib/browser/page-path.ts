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

/** Pages that write their address as they change. */
export type FollowedPath = Exclude<PagePath, '/own' | '/data' | `/region/${string}`>;

/**
 * Path of a page in the reader's language, for `resolve`. `params` are those of its search part, in the
 * order given; `hash` names a part of it. Of one page at a time: the compiler compares a union with the router's
 * paths by at most 25 combinations; where any page may be meant, its path is resolved first (`pageSearch`).
 */
export function pagePath<P extends PagePath>(
  path: P,
  lang: Lang,
  params: Readonly<Record<string, string>> = {},
  hash = '',
): P | `${P}?${string}` | `${P}#${string}` {
  const search = new URLSearchParams(params);
  search.delete('lang');
  if (lang !== 'zh') search.set('lang', lang);
  const page = search.size === 0 ? path : (`${path}?${search}` as const);
  return hash === '' ? page : `${page}#${hash}`;
}

/** What follows the path of a page in the reader's language: its search part and its hash, each with its sign. */
export function pageSearch(
  lang: Lang,
  params: Readonly<Record<string, string>> = {},
  hash = '',
): string {
  return pagePath('/', lang, params, hash).slice(1);
}
