import { TOPICS, type Loaded } from '../../domain';
import { messages, type Lang } from '../../i18n';
import { fullName } from '../../view';
import type { ChoiceGroup } from './choice';

/** The indicators to choose from, by topic; found by their names in both languages, aliases and initials. */
export function indicatorChoices(
  { indicators }: Pick<Loaded, 'indicators'>,
  lang: Lang,
): ChoiceGroup[] {
  const { topics } = messages(lang);
  return TOPICS.map((topic) => ({
    label: topics[topic],
    choices: indicators
      .filter((one) => one.topic === topic)
      .map((one) => ({
        value: one.id,
        label: fullName(one, lang),
        words: [one.id, one.nameZh, one.nameEn, ...one.aliases, ...one.pinyin],
      })),
  }));
}
