import type { Messages } from '$lib/i18n';
import type { Unusable } from '$lib/view';

/** What of an address was not understood; empty where all was. */
export function unusableNotice(unusable: readonly Unusable[], { page }: Messages): string {
  return unusable.length === 0
    ? ''
    : page.unusable(unusable.map(({ param, value }) => `${param}=${value}`));
}
