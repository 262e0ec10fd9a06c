import type { Messages } from '$lib/i18n';
import type { LoadResult } from '$lib/store';
import type { Unusable } from '$lib/view';

/** Did the data come as they should, so that there is nothing to say of it? */
export function cameWell({
  memoryReason,
  freshness,
  warnings,
}: Pick<LoadResult, 'memoryReason' | 'freshness' | 'warnings'>): boolean {
  return memoryReason === 'none' && freshness === 'current' && warnings.length === 0;
}

/** What of an address was not understood; empty where all was. */
export function unusableNotice(unusable: readonly Unusable[], { page }: Messages): string {
  return unusable.length === 0
    ? ''
    : page.unusable(unusable.map(({ param, value }) => `${param}=${value}`));
}
