import { geoArea } from 'd3-geo';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { conflate } from './conflate';
import type { Shape } from './decode';
import type { Placed } from './join';
import { wind } from './wind';

/** A map file: `regions` by adcode as id, and for the national map the inset `nanhai`. */
export type MapTopology = Topology<Record<string, GeometryCollection>>;

export interface Fineness {
  /** Smallest triangle that a vertex may stand for, as a share of the map's land: larger is coarser. */
  readonly triangle: number;
  /** Steps of the grid along the longer side. */
  readonly grid: number;
  /** How far apart, in degrees, two drawings of one border may lie in the source. */
  readonly apart: number;
  /** Vertices that an arc between two junctions keeps, however little it bends there: 澳门 has four arcs in all. Default: 2. */
  readonly kept?: number;
}

/** Steps of the grid on which borders of two neighbours are found to be one: finer than any source. */
const JOIN_GRID = 1e6;

/** Area below which a ring is nothing that anybody could see: some 400 square metres, in steradians. */
const SLIVER = 1e-11;

/**
 * Builds a topology: neighbours share arcs and are simplified as one, so that no gap opens between them.
 * Every ring keeps a handful of vertices: no island or enclave of the source is lost.
 */
export function buildMap(
  placed: readonly Placed[],
  inset: readonly Shape[],
  fineness: Fineness,
): MapTopology {
  const regions = collection(
    conflate(placed, fineness.apart).map(({ adcode, polygons }) => ({
      id: adcode,
      properties: {},
      polygons,
    })),
  );
  const nanhai = collection(
    inset.map(({ name, polygons }) => ({ properties: { part: name }, polygons })),
  );
  const raw = onlyCollections(
    topology(inset.length > 0 ? { regions, nanhai } : { regions }, JOIN_GRID),
  );
  dissolve(raw);
  const weighted = presimplify(raw);
  keepRings(weighted, fineness.kept ?? 2);
  const coarse = simplify(weighted, fineness.triangle * landOf(placed));
  return rewind(quantize(coarse, fineness.grid));
}

/** Regions of which nothing is left to draw: their rings have no land inside. */
export const emptyIn = (map: MapTopology): string[] =>
  (map.objects['regions']?.geometries ?? []).flatMap((geometry) =>
    arcsOf(geometry).length === 0 ? [String(geometry.id)] : [],
  );

/** Land drawn, in square degrees. Not the bounding box: 三沙 would make 海南 as large as 新疆. */
const landOf = (placed: readonly Placed[]): number =>
  placed
    .flatMap((place) => place.polygons)
    .reduce((sum, [outer]) => sum + (outer ? planarRingArea(outer) : 0), 0);

interface Named {
  readonly id?: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly polygons: Shape['polygons'];
}

function collection(shapes: readonly Named[]): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ polygons, ...rest }) => ({
      type: 'Feature',
      ...rest,
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map(wind).filter((rings) => rings.length > 0),
      },
    })),
  };
}

/** Narrows what the library returns: we gave it collections of multipolygons. */
function onlyCollections(made: Topology): MapTopology {
  const objects: Record<string, GeometryCollection> = {};
  for (const [name, object] of Object.entries(made.objects)) {
    if (object.type !== 'GeometryCollection') throw new Error(`${name} is ${object.type}`);
    const geometries = object.geometries.flatMap((g) =>
      g.type === 'MultiPolygon' ? [{ ...g, properties: g.properties ?? {} }] : [],
    );
    objects[name] = { type: 'GeometryCollection', geometries };
  }
  return { ...made, objects };
}

/**
 * Dissolves the borders inside a region: between the shapes of the source that make it up (莱芜 within 济南).
 * The library's merge fails where slivers touch the region; such a region is left as it was.
 */
function dissolve(map: MapTopology): void {
  for (const geometry of map.objects['regions']?.geometries ?? []) {
    if (geometry.type !== 'MultiPolygon' || geometry.arcs.length < 2) continue;
    const { arcs } = mergeArcs(map, [geometry]);
    const ratio = areaOf(map, arcs) / areaOf(map, geometry.arcs);
    if (Math.abs(ratio - 1) < 1e-4) geometry.arcs = arcs;
  }
}

/** Area in steradians, whichever way the rings are wound. */
const areaOf = (map: MapTopology, polygons: readonly number[][][]): number =>
  polygons
    .flatMap((rings) => rings.map((arcs, i) => (i === 0 ? 1 : -1) * ringArea(map, arcs)))
    .reduce((sum, area) => sum + area, 0);

function ringArea(map: MapTopology, arcs: number[]): number {
  const area = geoArea(feature(map, { type: 'Polygon', arcs: [arcs] }));
  return Math.min(area, 4 * Math.PI - area);
}

/**
 * Turns rings that a merge or the simplification left inside out, and drops what has no area left: slivers
 * between two drawings of one border.
 */
function rewind(map: MapTopology): MapTopology {
  for (const { geometries } of Object.values(map.objects)) {
    for (const geometry of geometries) {
      if (geometry.type !== 'MultiPolygon') continue;
      geometry.arcs = geometry.arcs
        .map((rings) =>
          rings.flatMap((arcs, i) => {
            if (ringArea(map, arcs) < SLIVER) return [];
            const isOutside =
              geoArea(feature(map, { type: 'Polygon', arcs: [arcs] })) < 2 * Math.PI;
            return [isOutside === (i === 0) ? arcs : arcs.map((arc) => ~arc).reverse()];
          }),
        )
        .filter((rings) => rings.length > 0);
    }
  }
  return map;
}

/**
 * Raises the weight of the vertices that a ring cannot do without: six inside a closed arc, `kept` inside an
 * arc between two junctions; and of all vertices of the inset, which is a drawing already.
 */
function keepRings(map: MapTopology, kept: number): void {
  for (const arc of map.arcs) {
    const [first, last] = [arc[0], arc.at(-1)];
    const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    heaviest(arc.slice(1, -1), isRing ? 6 : kept).forEach(keep);
  }
  for (const geometry of map.objects['nanhai']?.geometries ?? [])
    for (const index of arcsOf(geometry)) map.arcs[index < 0 ? ~index : index]?.forEach(keep);
}

/** Vertices carry their weight third. */
const heaviest = (points: readonly number[][], n: number): number[][] =>
  [...points].sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, n);

function keep(point: number[]): void {
  point[2] = Infinity;
}

function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type === 'Polygon') return geometry.arcs.flat();
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : [];
}
