import { NATION, type Region } from '../../domain';
import { messages, type Lang } from '../../i18n';
import type { ChoiceGroup } from '../../ui/combobox/choice';
import { fullName } from '../../view';

/** Every region as a choice, under the one above it: first the nation and its provinces, then what is below each. */
export function allRegionChoices(regions: readonly Region[], lang: Lang): ChoiceGroup[] {
  const { levels } = messages(lang);
  const below = new Map<string, Region[]>();
  for (const region of regions) {
    const under = region.parent === 'none' ? NATION : region.parent;
    below.set(under, [...(below.get(under) ?? []), region]);
  }
  const nameOf = (code: string): string => {
    const region = regions.find(({ adcode }) => adcode === code);
    return region && code !== NATION ? fullName(region, lang) : levels.province;
  };
  return [...below].map(([code, list]) => ({
    label: nameOf(code),
    choices: list.map((one) => ({
      value: one.adcode,
      label: fullName(one, lang),
      words: [one.adcode, one.nameZh, one.shortZh, one.nameEn],
    })),
  }));
}
