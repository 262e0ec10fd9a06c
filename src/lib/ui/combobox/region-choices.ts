import { NATION, type Loaded, type Region } from '../../domain';
import { messages, type Lang } from '../../i18n';
import { regionName } from '../../view';
import type { ChoiceGroup } from './choice';

/** The regions that have a report, to choose from: the nation, the provinces, then each province's parts. */
export function regionChoices(
  { regions, reports }: Pick<Loaded, 'regions' | 'reports'>,
  lang: Lang,
  nameOf: (region: Region, lang: Lang) => string,
): ChoiceGroup[] {
  const { levels, page } = messages(lang);
  const reported = new Set(reports.map(({ adcode }) => adcode));
  const group = (label: string, parent: string): ChoiceGroup => ({
    label,
    choices: regions
      .filter((one) => one.parent === parent && reported.has(one.adcode))
      .map((one) => ({
        value: one.adcode,
        label: nameOf(one, lang),
        words: [one.adcode, one.nameZh, one.shortZh, one.nameEn],
      })),
  });
  return [
    group(levels.country, 'none'),
    group(levels.province, NATION),
    ...regions
      .filter(({ parent }) => parent === NATION)
      .map((one) => group(page.prefectureOf(regionName(one, lang)), one.adcode)),
  ].filter(({ choices }) => choices.length > 0);
}
