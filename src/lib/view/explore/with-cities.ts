import type { Loaded, Region } from '../../domain';

/** Provinces that have at least one prefecture with a report, in the order of their codes. */
export function provincesWithPrefectures(loaded: Pick<Loaded, 'regions' | 'reports'>): Region[] {
  const reported = new Set(loaded.reports.map((report) => report.adcode));
  const parents = new Set(
    loaded.regions
      .filter((region) => region.level === 'prefecture' && reported.has(region.adcode))
      .map((region) => region.parent),
  );
  return loaded.regions.filter((region) => parents.has(region.adcode));
}
