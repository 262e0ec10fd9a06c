import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import { readBoundaries, type Boundary } from '../charts/map/geo';
import type { Point } from '../charts/map/shape';
import { recordsOf } from '../dataset/files/json';
import { notesByName, type FileNotes, type FileTable } from '../dataset/files/file-table';

/** How a map file says it was projected (`scripts/geo/plane.ts`). */
const Projected = v.object({
  projection: v.object({
    type: v.literal('conicEqualArea'),
    parallels: v.tuple([v.number(), v.number()]),
    meridian: v.number(),
  }),
});

/** Decimals of a degree, some ten metres: finer than the maps are drawn. */
const DECIMALS = 4;
const RADIANS = Math.PI / 180;

/**
 * A map with the values of its regions as GeoJSON (RFC 7946): longitude and latitude, outer rings counterclockwise. In: a map
 * file as it is published; a table with a row for each region, told by `adcode`. A region without a shape has no geometry.
 */
export function geojsonOf(map: unknown, table: FileTable, notes: FileNotes): string {
  const unproject = unprojecting(map);
  const { regions } = readBoundaries(map);
  const shapes = new Map(regions.map((one) => [one.adcode, one]));
  const features = recordsOf(table).map((properties): Feature<MultiPolygon | Polygon | null> => {
    const shape = shapes.get(String(properties['adcode']));
    return {
      type: 'Feature',
      ...(shape ? { id: shape.adcode } : {}),
      geometry: shape ? geometryOf(shape, unproject) : null,
      properties,
    };
  });
  const collection: FeatureCollection<MultiPolygon | Polygon | null> = {
    type: 'FeatureCollection',
    features,
  };
  const { type, ...rest } = collection;
  // A member that is not GeoJSON's own: readers pass over it.
  return `${JSON.stringify({ type, metadata: notesByName(notes), ...rest })}\n`;
}

type Unproject = (point: Point) => Position;

/**
 * Albers' equal-area conic backwards (Snyder, Map Projections, 14-8 to 14-11, on a sphere). By hand: of d3-geo all lies in
 * what the first view shares once anything imports it.
 */
function unprojecting(map: unknown): Unproject {
  const { parallels, meridian } = v.parse(Projected, map).projection;
  const [south, north] = parallels.map((degrees) => Math.sin(degrees * RADIANS));
  if (south === undefined || north === undefined) throw new TypeError('no parallels');
  const n = (south + north) / 2;
  const c = 1 + south * north;
  const apex = Math.sqrt(c) / n;
  const round = (radians: number) => Number((radians / RADIANS).toFixed(DECIMALS));
  return ([x, y]) => {
    // Map files count y downwards.
    const up = apex + y;
    const lon = Math.atan2(x, up) / n;
    const lat = Math.asin((c - (x * x + up * up) * n * n) / (2 * n));
    return [round(lon + meridian * RADIANS), round(lat)];
  };
}

function geometryOf({ polygons }: Boundary, unproject: Unproject): MultiPolygon | Polygon | null {
  const [first, ...others] = polygons.map((rings) => polygonOf(rings, unproject));
  if (!first) return null;
  if (others.length === 0) return { type: 'Polygon', coordinates: first };
  const coordinates = [first, ...others].filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates };
}

/** The first ring is the outer one: counterclockwise; holes the other way. Rings that rounding left no area are dropped. */
function polygonOf(rings: Boundary['polygons'][number], unproject: Unproject): Position[][] {
  return rings.flatMap((ring, at) => {
    const points = withoutRepeats(ring.map(unproject));
    const area = signedArea(points);
    if (points.length < 4 || area === 0) return [];
    return [area > 0 === (at === 0) ? points : points.reverse()];
  });
}

const withoutRepeats = (points: readonly Position[]): Position[] =>
  points.filter((point, at) => {
    const before = points[at - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });

/** Twice the area within a closed ring, positive where it runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [x0 = 0, y0 = 0] = ring[at] ?? [];
    return sum + (x0 * y - x * y0);
  }, 0);
}
