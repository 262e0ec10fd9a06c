import { MEMBERS, NATION, PRESETS, type Loaded, type Region, type Preset } from '../../domain';
import { COMPARED_SIDE_BY_SIDE } from './url';

/** A choice of regions to begin with: a set that a national plan speaks of, or the nation, a province and its cities. */
export type Example =
  | { readonly of: Preset; readonly select: readonly string[] }
  | { readonly of: Region; readonly select: readonly string[] };

/** Choices that fit side by side: sets of provinces; the nation with a province of whose cities clauses are kept. */
export function examplesOf({ regions, reports }: Pick<Loaded, 'regions' | 'reports'>): Example[] {
  const sets = PRESETS.map((of) => ({ of, select: MEMBERS[of] })).filter(
    ({ select }) => select.length <= COMPARED_SIDE_BY_SIDE,
  );
  const kept = new Set(reports.filter(({ clauses }) => clauses).map(({ adcode }) => adcode));
  const families = regions
    .filter(({ parent }) => parent === NATION)
    .map((of) => {
      const cities = regions.filter(
        ({ parent, adcode }) => parent === of.adcode && kept.has(adcode),
      );
      return { of, select: [NATION, of.adcode, ...cities.map(({ adcode }) => adcode)] };
    })
    .filter(({ select }) => select.length > 2);
  return [
    ...sets,
    ...families.slice(0, 1).map(({ of, select }) => ({
      of,
      select: select.slice(0, COMPARED_SIDE_BY_SIDE),
    })),
  ];
}
