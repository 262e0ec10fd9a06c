import type { Region } from '../../domain';
import type { Counts } from './facets';

/** A region with how many statements of its report are found. */
export interface RegionCount {
  readonly region: Region;
  readonly count: number;
  /** Length of its bar, as a part of the longest. */
  readonly share: number;
}

/** Regions with a report by how many statements each has, most first; ties by code. */
export function regionCounts(counts: Counts, regions: readonly Region[]): RegionCount[] {
  const numbers = regions.map((region) => ({
    region,
    count: counts.select.get(region.adcode) ?? 0,
  }));
  const most = Math.max(1, ...numbers.map(({ count }) => count));
  return numbers
    .map((one) => ({ ...one, share: one.count / most }))
    .sort((a, b) => b.count - a.count || Number(a.region.adcode) - Number(b.region.adcode));
}
