import { meshArcs } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Region } from '../../src/lib/domain';
import { joinShapes, type Join } from './join';
import type { PlanarMap } from './plane';
import type { Source } from './sources';

/** The file of the nation's map by prefectures, and its key in the manifest. */
export const PREFECTURES = 'prefectures';

/**
 * The nation's land by prefectures, with the counties right under a province; provinces without any, as the
 * municipalities, are drawn as they are.
 */
export function placePrefectures(
  provinces: readonly Region[],
  upper: readonly Region[],
  nation: Source['provinces'],
  within: Source['within'],
): Join {
  const joins = provinces.map((province): Join => {
    const shapes = within.get(province.adcode);
    const parts = upper.filter(({ parent }) => parent === province.adcode);
    return shapes && parts.some(({ level }) => level === 'prefecture')
      ? joinShapes(shapes, parts, PREFECTURES)
      : joinShapes(nation.filter(isOf(province)), [province], PREFECTURES);
  });
  return {
    placed: joins.flatMap(({ placed }) => placed),
    problems: joins.flatMap(({ problems }) => problems),
  };
}

const isOf =
  ({ adcode, nameZh, shortZh }: Region) =>
  ({ code, name }: Source['provinces'][number]): boolean =>
    name === '' ? code === adcode : [nameZh, shortZh].includes(name);

/**
 * A map with an object more: `borders`, where provinces meet, in the map's own arcs. Each line runs there and back, so
 * that it is a ring, as all else of the map.
 */
export function withBorders(map: PlanarMap): PlanarMap {
  const { regions } = map.objects;
  if (!regions) return map;
  const apart = (a: GeometryObject, b: GeometryObject) => provinceOf(a) !== provinceOf(b);
  const lines = meshArcs(map, regions, apart).arcs.flat();
  const borders = {
    type: 'MultiPolygon',
    id: 'borders',
    arcs: lines.map((arc) => [[arc, ~arc]]),
  } as const;
  return {
    ...map,
    objects: {
      ...map.objects,
      borders: { type: 'GeometryCollection', geometries: [{ ...borders, properties: {} }] },
    },
  };
}

/** Codes of one province begin alike (GB/T 2260). */
const provinceOf = ({ id }: GeometryObject): string => String(id).slice(0, 2);
