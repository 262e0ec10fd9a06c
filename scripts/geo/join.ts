import type { Region } from '../../src/lib/domain';
import type { Shape } from './decode';

/** A shape that knows its region. */
export interface Placed {
  readonly adcode: string;
  readonly polygons: Shape['polygons'];
}

/**
 * Units of the 2017 boundaries that have another name or rank in the code table of 2023. Several
 * shapes of one code become one.
 */
const SINCE: Readonly<Record<string, { readonly to: string; readonly why: string }>> = {
  那曲地区: { to: '那曲市', why: 'a city since 2018' },
  莱芜市: { to: '济南市', why: 'part of Jinan since 2019' },
  梁平县: { to: '梁平区', why: 'a district since 2017' },
  武隆县: { to: '武隆区', why: 'a district since 2017' },
};

/** Regions younger than the boundaries: they have a code and no shape, each with its reason. */
export const WITHOUT_SHAPE: Readonly<Record<string, string>> = {
  659010: '胡杨河市 was founded in 2019, after the boundaries were drawn',
  659011: '新星市 was founded in 2021, after the boundaries were drawn',
  659012: '白杨市 was founded in 2023, after the boundaries were drawn',
};

/** The outcome of a join: what fits, and every name or code that does not. */
export interface Join {
  readonly placed: readonly Placed[];
  readonly problems: readonly string[];
}

/**
 * Joins shapes to the regions they draw, by full name, short name or code, names first: codes of
 * renamed units are stale in old files.
 * `where` names the file in messages.
 */
export function joinShapes(
  shapes: readonly Shape[],
  regions: readonly Region[],
  where: string,
): Join {
  const byName = new Map(regions.flatMap((r) => [[r.shortZh, r] as const, [r.nameZh, r] as const]));
  const byCode = new Map(regions.map((r) => [r.adcode, r]));
  const problems: string[] = [];
  const found = new Map<string, Shape[]>();
  for (const shape of shapes) {
    if (shape.polygons.every((rings) => rings.length === 0)) continue;
    const region =
      byName.get(SINCE[shape.name]?.to ?? shape.name) ??
      (shape.name === '' ? byCode.get(shape.code) : undefined);
    if (!region) {
      problems.push(`${where}: shape “${shape.name}” ${shape.code} is no region of the dataset`);
      continue;
    }
    found.set(region.adcode, [...(found.get(region.adcode) ?? []), shape]);
  }
  for (const region of regions) {
    if (!found.has(region.adcode) && !WITHOUT_SHAPE[region.adcode])
      problems.push(`${where}: region ${region.adcode} ${region.nameZh} has no shape`);
  }
  const placed = [...found]
    .map(([adcode, parts]) => ({
      adcode,
      polygons: parts.flatMap((part) => part.polygons),
    }))
    .sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
  return { placed, problems };
}

/** Islands that lie wholly south of this latitude are shown in the inset of the nation's map alone. */
const INSET_LATITUDE = 17.8;

/** The nation's land without the islands that only its inset shows: the map is fitted without them. */
export const withoutInsetOnly = (placed: readonly Placed[]): Placed[] =>
  placed.map((place) => ({
    ...place,
    polygons: place.polygons.filter((rings) =>
      (rings[0] ?? []).some(([, latitude]) => latitude > INSET_LATITUDE),
    ),
  }));
