import { bring, early } from '$lib/browser/lazy.svelte';
import { cameWell } from '$lib/page/came-well';
import type { LoadResult } from '$lib/store';
import type { Unusable } from '$lib/view';

const load = () => import('./Notices.svelte');

/** What went otherwise than asked is said at once; else what would say it comes after the first view. */
export const bringNotices = (result: LoadResult, unusable: readonly Unusable[]) =>
  cameWell(result) && unusable.length === 0 ? early(load) : bring(load);
