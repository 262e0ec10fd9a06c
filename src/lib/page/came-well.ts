import type { LoadResult } from '$lib/store';

/** Did the data come as they should, so that there is nothing to say of it? */
export function cameWell({
  memoryReason,
  freshness,
  warnings,
}: Pick<LoadResult, 'memoryReason' | 'freshness' | 'warnings'>): boolean {
  return memoryReason === 'none' && freshness === 'current' && warnings.length === 0;
}
