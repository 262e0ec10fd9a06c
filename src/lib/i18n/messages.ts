import type { Lang } from './lang';
import { en } from './en';
import { zh } from './zh';

/** Every text that a user can see, in one shape for all languages. */
export type Messages = typeof zh;

const ALL: Readonly<Record<Lang, Messages>> = { zh, en };

/** The texts of one language. */
export function messages(lang: Lang): Messages {
  return ALL[lang];
}
