import type { Feature, Geometry, GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A region's boundary. */
export interface Boundary {
  readonly adcode: string;
  readonly feature: Feature<Geometry>;
}

/** A part of the drawing of 南海诸岛: the coast, Hainan, a dash, the drawing's own frame. */
export interface InsetPart {
  readonly part: string;
  readonly feature: Feature<Geometry>;
}

/** A map file, read. */
export interface Boundaries {
  readonly regions: readonly Boundary[];
  /** Empty for the map of a province. */
  readonly inset: readonly InsetPart[];
}

function geometries(
  object: GeometryObject<GeoJsonProperties> | undefined,
): GeometryObject<GeoJsonProperties>[] {
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

function unpack(
  topology: Topology,
  geometry: GeometryObject<GeoJsonProperties>,
): Feature<Geometry> {
  const unpacked = feature(topology, geometry);
  return unpacked.type === 'Feature'
    ? unpacked
    : { type: 'Feature', properties: {}, geometry: { type: 'GeometryCollection', geometries: [] } };
}

function partOf(geometry: GeometryObject<GeoJsonProperties>): string {
  const properties: unknown = geometry.properties;
  if (typeof properties !== 'object' || properties === null || !('part' in properties))
    return 'dash';
  return String(properties.part);
}

const known = new WeakMap<Topology, Boundaries>();

/**
 * Reads a map file: TopoJSON whose object `regions` has geometries with the adcode as id, and whose
 * object `nanhai`, if any, draws the islands of the South China Sea. A topology is unpacked once.
 */
export function readBoundaries(topology: Topology): Boundaries {
  const kept = known.get(topology);
  if (kept) return kept;
  const made = {
    regions: geometries(topology.objects['regions']).map((geometry) => ({
      adcode: String(geometry.id ?? ''),
      feature: unpack(topology, geometry),
    })),
    inset: geometries(topology.objects['nanhai']).map((geometry) => ({
      part: partOf(geometry),
      feature: unpack(topology, geometry),
    })),
  };
  known.set(topology, made);
  return made;
}
