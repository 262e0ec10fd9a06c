export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** BCP 47 tag for the document's `lang` attribute and for Intl. */
export const LOCALE: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };
