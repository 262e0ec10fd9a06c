import type { Lang } from './lang';
import { plotsEn } from './plots.en';
import { plotsZh } from './plots.zh';

const TEXTS: Readonly<Record<Lang, typeof plotsZh>> = { zh: plotsZh, en: plotsEn };

/**
 * The texts of strip and scatter in one language. Not among `messages`: they come with those charts, which
 * come late, and the first view is spared them.
 */
export function plotTexts(lang: Lang): typeof plotsZh {
  return TEXTS[lang];
}
