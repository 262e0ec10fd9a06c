import { inSet, NATION, type Loaded, type Region, type RegionSet } from '../../domain';
import type { ViewLevel } from '../explore/state';

/** Which governments are looked at. */
export interface FieldOf {
  readonly level: ViewLevel;
  /** An economic region or another set of provinces; of cities, those of its provinces. */
  readonly group: RegionSet | 'all';
}

/** The governments of a level of which any report is held, in the order of their codes. */
export function fieldOf(
  { regions, reports }: Pick<Loaded, 'regions' | 'reports'>,
  { level, group }: FieldOf,
): readonly Region[] {
  const reported = new Set(reports.map(({ adcode }) => adcode));
  const places = new Map(regions.map((one) => [one.adcode, one]));
  /** A city is in the sets of its province. */
  const isIn = (region: Region): boolean => {
    const above = places.get(region.parent);
    return (
      inSet(region, group) ||
      (above !== undefined && above.adcode !== NATION && inSet(above, group))
    );
  };
  return regions.filter((one) => one.level === level && reported.has(one.adcode) && isIn(one));
}
