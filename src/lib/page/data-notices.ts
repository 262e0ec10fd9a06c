import { messages, type Lang } from '$lib/i18n';
import { dataNoticeTexts } from '$lib/i18n/texts/data-notices';
import type { LoadResult } from '$lib/store';
import type { Unusable } from '$lib/view';
import { unusableNotice } from './notices';

/** What the reader should know of how the data came. Fetched where there is anything to say (`cameWell`). */
export function dataNotices(
  {
    memoryReason,
    freshness,
    warnings,
  }: Pick<LoadResult, 'memoryReason' | 'freshness' | 'warnings'>,
  lang: Lang,
): string[] {
  const texts = dataNoticeTexts(lang);
  return [
    memoryReason === 'none' ? '' : texts.memory[memoryReason],
    texts.freshness[freshness],
    warnings.some((one) => one.kind === 'unverified') ? texts.unverified : '',
    warnings.some((one) => one.kind === 'no-worker') ? texts.noWorker : '',
    warnings.some((one) => one.kind === 'no-own') ? texts.noOwn : '',
  ].filter((text) => text !== '');
}

/** The same, and what the address says that is not understood. */
export function noticesOf(
  result: Omit<LoadResult, 'loaded'>,
  unusable: readonly Unusable[],
  lang: Lang,
): string[] {
  const said = unusableNotice(unusable, messages(lang));
  return [...dataNotices(result, lang), ...(said === '' ? [] : [said])];
}
