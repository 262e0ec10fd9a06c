import { loadMessages } from '$lib/i18n';
import { langIn } from '$lib/view/params';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = false;

/**
 * Brings the texts of the language that the URL asks for before anything is drawn; and of that which the
 * window's address asks for: back from another page, the router knows only the address that the page was
 * entered by.
 */
export const load: LayoutLoad = async ({ url }) => {
  const lang = langIn(url.searchParams);
  const shown = langIn(location.search);
  await Promise.all([loadMessages(lang), loadMessages(shown)]);
  return { lang };
};
