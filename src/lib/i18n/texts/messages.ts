import type { Lang } from '../lang';
import { zh, type Messages } from './zh';

export type { Messages };

/** Chinese comes with the page; other languages when they are asked for. */
const loaded = new Map<Lang, Messages>([['zh', zh]]);

/** Brings a language, so that `messages` can answer for it. */
export async function loadMessages(lang: Lang): Promise<void> {
  if (lang === 'en' && !loaded.has('en')) loaded.set('en', (await import('./en')).en);
}

/** The texts of a language where they are at hand, else those of the first: for a page that says what failed. */
export function messagesAtHand(lang: Lang): Messages {
  return loaded.get(lang) ?? zh;
}

/** The texts of one language, which must have been brought by `loadMessages`; throws otherwise. */
export function messages(lang: Lang): Messages {
  const texts = loaded.get(lang);
  if (!texts) throw new Error(`The texts of "${lang}" were not loaded: call loadMessages first.`);
  return texts;
}
