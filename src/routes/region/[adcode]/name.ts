import type { Region } from '$lib/domain';
import type { Lang } from '$lib/i18n';

/** A region's name in full: 黔东南苗族侗族自治州, Qiandongnan. */
export function fullName(region: Region, lang: Lang): string {
  return lang === 'zh' ? region.nameZh : region.nameEn;
}
