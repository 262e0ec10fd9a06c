import { LANGS, loadMessages } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = false;

/** Brings the texts of the language that the URL asks for before anything is drawn. */
export const load: LayoutLoad = async ({ url }) => {
  const asked = url.searchParams.get('lang');
  const lang = LANGS.find((one) => one === asked) ?? LANGS[0];
  await loadMessages(lang);
  return { lang };
};
