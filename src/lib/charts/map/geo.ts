import type { GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Point, Polygon } from './shape';

/** A region's boundary. */
export interface Boundary {
  readonly adcode: string;
  /** In the units of the file. */
  readonly polygons: readonly Polygon<Point>[];
}

/** What a map shows of the South China Sea beside its regions: islands, dashes. */
export type SeaPart = Pick<Boundary, 'polygons'>;

/** In place of a code: the borders of provinces on a map of prefectures, lines there and back. */
export const BORDERS = 'borders';
/** In place of a code: islands and dashes of the South China Sea. */
export const SEA = 'nanhai';

/** A map file, read. */
export interface Boundaries {
  readonly regions: readonly Boundary[];
  /** 南海诸岛, which an inset shows; empty for the map of a province. */
  readonly sea: readonly SeaPart[];
  /** Whose borders these are, as the file says; empty where it doesn't. */
  readonly source: string;
}

type Shape = GeometryObject<GeoJsonProperties>;

const geometries = (object?: Shape): readonly Shape[] =>
  object?.type === 'GeometryCollection' ? object.geometries : object ? [object] : [];

/** A shape's polygons as points. */
function unpack(topology: Topology, shape: Shape): Polygon<Point>[] {
  const unpacked = feature(topology, shape);
  const geometry = unpacked.type === 'Feature' ? unpacked.geometry : undefined;
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.map((rings) =>
    rings.map((ring) => ring.map((at): Point => [at[0] ?? 0, at[1] ?? 0])),
  );
}

/** Is this JSON a TopoJSON topology, projected, with objects in it? One in degrees would be drawn upside down. */
function isTopology(json: unknown): json is Topology {
  return (
    typeof json === 'object' &&
    json !== null &&
    'type' in json &&
    json.type === 'Topology' &&
    'objects' in json &&
    'arcs' in json &&
    'projection' in json
  );
}

const NOTHING: Boundaries = { regions: [], sea: [], source: '' };
const known = new WeakMap<Topology, Boundaries>();

/**
 * Reads a map file: planar TopoJSON that states its `projection`, whose object `regions` has geometries with the adcode as id, and whose
 * object `nanhai`, if any, holds islands and dashes of the South China Sea, and `borders` lines over the regions; `source` credits it. A topology is unpacked once.
 * Anything else has no regions: the map then says so.
 */
export function readBoundaries(json: unknown): Boundaries {
  if (!isTopology(json)) return NOTHING;
  const kept = known.get(json);
  if (kept) return kept;
  const parts = (name: string) =>
    geometries(json.objects[name]).map((one) => ({
      adcode: String(one.id ?? ''),
      polygons: unpack(json, one),
    }));
  const made = {
    regions: [...parts('regions'), ...parts(BORDERS)],
    sea: parts(SEA),
    source: 'source' in json ? String(json.source) : '',
  };
  known.set(json, made);
  return made;
}

/** A map file's JSON as the topology that it must be; throws TypeError otherwise. */
export function asTopology(json: unknown): Topology {
  if (!isTopology(json)) throw new TypeError('boundaries: not a projected TopoJSON topology');
  return json;
}
