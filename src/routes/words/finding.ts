import { sayYear } from '$lib/charts/words/layout';
import type { Lang } from '$lib/i18n';
import { wordsTexts } from '$lib/i18n/texts/words';
import { WORD_CLASSES } from '$lib/domain/word-class';
import { leadOf, type WordCourse, type WordYear } from '$lib/view/words/words';

/** As many words as a sentence holds. */
const NAMED = 3;

function countsIn({ year, counts, set }: WordYear, lang: Lang): string {
  const texts = wordsTexts(lang);
  const parts = WORD_CLASSES.filter((word) => counts[word] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, NAMED)
    .map((word) => texts.part(texts.words[word], counts[word]));
  return texts.counts(year, set, parts.join(lang === 'zh' ? '、' : ', '));
}

/**
 * Has 左右 replaced 以上? Or, where the target is a ceiling, 以内: since when which is said more; then the words of the
 * first year and of the newest. Empty where nobody ever set a target.
 */
export function wordsFinding(course: WordCourse, lang: Lang): string {
  const texts = wordsTexts(lang);
  const used = course.years.filter(({ set }) => set > 0);
  const [first, last] = [used[0], used.at(-1)];
  if (!first || !last) return '';
  const sum = (word: 'least' | 'most') =>
    used.reduce((total, { counts }) => total + counts[word], 0);
  const bound = sum('most') > sum('least') ? 'most' : 'least';
  const lead = leadOf(course, 'about', bound);
  const spread =
    first === last ? sayYear(last, lang) : texts.from(countsIn(first, lang), countsIn(last, lang));
  if (lead === 'none') return spread;
  const names = [texts.words.about, texts.words[bound]] as const;
  const space = lang === 'zh' ? '' : ' ';
  if (lead.word === 'tie') return texts.tie(...names, lead.since) + space + spread;
  const [word, other] = lead.word === 'about' ? names : ([names[1], names[0]] as const);
  const said =
    lead.since === last.year
      ? texts.leadOnce(lead.since, word, other)
      : texts.lead(word, lead.since, other);
  return said + space + spread;
}
