import type { Messages } from '$lib/i18n';
import type { LoadResult } from '$lib/store';
import type { Unusable } from '$lib/view';

/** What the reader should know of how the data came, and of what the address says that is not understood. */
export function noticesOf(
  { memoryReason, freshness, warnings }: Omit<LoadResult, 'loaded'>,
  unusable: readonly Unusable[],
  { page }: Messages,
): string[] {
  return [
    memoryReason === 'none' ? '' : page.memory[memoryReason],
    page.freshness[freshness],
    warnings.some((one) => one.kind === 'unverified') ? page.unverified : '',
    warnings.some((one) => one.kind === 'no-worker') ? page.noWorker : '',
    unusable.length === 0
      ? ''
      : page.unusable(unusable.map(({ param, value }) => `${param}=${value}`)),
  ].filter((text) => text !== '');
}
