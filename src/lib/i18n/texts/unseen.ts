import type { Lang } from '../lang';

const zh = { show: (name: string) => `显示${name}` };
const en: typeof zh = { show: (name) => `Show: ${name}` };

/** What stands in the place of a part that is out of sight. Not among `messages`: it comes with such parts. */
export function unseenTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
