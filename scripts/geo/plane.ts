import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import { quantize, transform as stepper } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { MapTopology } from './build';
import type { Point } from './decode';

/**
 * How a map lies in the plane: Albers' equal-area conic, so that a province weighs on the map what it weighs
 * on the ground. Degrees; coordinates are in radii of the earth from where the meridian meets the equator,
 * y downwards.
 */
export interface Projection {
  readonly type: 'conicEqualArea';
  readonly parallels: readonly [south: number, north: number];
  readonly meridian: number;
}

/** A map file as it is published: projected, so that a page only scales and moves it. */
export type PlanarMap = MapTopology & { readonly projection: Projection };

/** The parallels and the meridian of the nation's atlases. */
export const NATIONAL: Projection = {
  type: 'conicEqualArea',
  parallels: [25, 47],
  meridian: 105,
};

/** Parallels and meridian are rounded to this many to a degree: some ten metres. */
const PER_DEGREE = 1e4;

/** A projection for a map of its own: the parallels a sixth of its height from its edges, the meridian in its middle. */
export function projectionFor(map: MapTopology): Projection {
  const [west, south, east, north] = boxOf(pick(map, 'regions').arcs);
  const sixth = (north - south) / 6;
  const rounded = (degrees: number): number => Math.round(degrees * PER_DEGREE) / PER_DEGREE;
  return {
    type: 'conicEqualArea',
    parallels: [rounded(south + sixth), rounded(north - sixth)],
    meridian: rounded((west + east) / 2),
  };
}

/** A projection of d3-geo's, as a map file states it. */
export const d3Projection = ({ parallels: [south, north], meridian }: Projection): GeoProjection =>
  geoConicEqualArea()
    .parallels([south, north])
    .rotate([-meridian, 0])
    .center([0, 0])
    .scale(1)
    .translate([0, 0]);

/**
 * Projects a map in degrees by d3-geo, vertex by vertex: sides are straight in the plane, as they were in
 * degrees, and shared borders stay shared. `grid`: steps along each side of its box.
 */
export function toPlane(map: MapTopology, projection: Projection, grid: number): PlanarMap {
  const project = d3Projection(projection);
  const regions = pick(map, 'regions');
  const nanhai = pick(map, 'nanhai', regions.arcs.length);
  const planar: MapTopology = {
    type: 'Topology',
    objects: {
      regions: regions.object,
      ...(nanhai.arcs.length > 0 ? { nanhai: nanhai.object } : {}),
    },
    arcs: [...regions.arcs, ...nanhai.arcs].map((arc) =>
      arc.map((point) => project(point) ?? outside(point)),
    ),
  };
  return { ...quantize(planar, grid), projection };
}

function outside(point: Point): never {
  throw new RangeError(`${point.join(', ')} has no place in the plane`);
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf(arcs: readonly Point[][]): Box {
  const points = arcs.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

interface Picked {
  /** Numbers its arcs from `first` on. */
  readonly object: GeometryCollection;
  readonly arcs: readonly Point[][];
}

/** An object of a map by itself, with the arcs that it uses, unpacked. Empty where the map has none of that name. */
function pick(map: MapTopology, name: string, first = 0): Picked {
  const numbers = new Map<number, number>();
  const renumber = (arc: number): number => {
    const from = arc < 0 ? ~arc : arc;
    const to = numbers.get(from) ?? first + numbers.size;
    numbers.set(from, to);
    return arc < 0 ? ~to : to;
  };
  const geometries = (map.objects[name]?.geometries ?? []).flatMap((geometry) =>
    geometry.type === 'MultiPolygon'
      ? [
          {
            ...geometry,
            arcs: geometry.arcs.map((rings) => rings.map((ring) => ring.map(renumber))),
          },
        ]
      : [],
  );
  return {
    object: { type: 'GeometryCollection', geometries },
    arcs: [...numbers.keys()].map((index) => unpacked(map, index)),
  };
}

/** Points of an arc, which a quantized map holds as steps of its grid. */
function unpacked({ arcs, transform }: MapTopology, index: number): Point[] {
  const place = stepper(transform ?? null);
  return (arcs[index] ?? []).map((step, i): Point => {
    // The library counts steps from where it begins anew: at the first.
    const [x = 0, y = 0] = place(step, i > 0);
    return [x, y];
  });
}
