import type { Indicator, Loaded, Region } from '../domain';
import type { Lang } from '../i18n';

/** A region's name for running text: 黔东南, Qiandongnan. */
export function regionName(region: Region, lang: Lang): string {
  return lang === 'zh' ? region.shortZh : region.nameEn;
}

/** What has a name in both languages: an indicator, or a region with its name in full. */
type Named = Pick<Indicator | Region, 'nameZh' | 'nameEn'>;

/** The name of an indicator, or of a region in full: 黔东南苗族侗族自治州, Qiandongnan. */
export function fullName({ nameZh, nameEn }: Named, lang: Lang): string {
  return lang === 'zh' ? nameZh : nameEn;
}

/** The names of the indicators by their ids; an id that the data do not have stands for itself. */
export function indicatorNames(
  { indicators }: Pick<Loaded, 'indicators'>,
  lang: Lang,
): (id: string) => string {
  const names = new Map(indicators.map((one) => [one.id, fullName(one, lang)]));
  return (id) => names.get(id) ?? id;
}
