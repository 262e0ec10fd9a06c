import { LANGS, loadMessages, type Lang } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = false;

function langOf(search: URLSearchParams): Lang {
  return LANGS.find((one) => one === search.get('lang')) ?? LANGS[0];
}

/**
 * Brings the texts of the language that the URL asks for before anything is drawn; and of that which the
 * window's address asks for: back from another page, the router knows only the address that the page was
 * entered by.
 */
export const load: LayoutLoad = async ({ url }) => {
  const lang = langOf(url.searchParams);
  const shown = langOf(new URLSearchParams(location.search));
  await Promise.all([loadMessages(lang), loadMessages(shown)]);
  return { lang };
};
