import {
  geoBounds,
  geoConicEqualArea,
  geoPath,
  geoTransform,
  type GeoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Boundaries, Boundary, InsetPart } from './geo';
import { findRoom, type Point, type Room } from './room';

/** Space around the land, in pixels: half the thickest outline. */
const MARGIN = 3;
/** A region smaller than this in both directions is hard to hit: half a fingertip, in pixels. */
const TINY = 30;
/** A region smaller than this is marked by a dot, so that it is seen at all. */
const DOT_BELOW = 6;
/** Islands south of this latitude are shown in the inset alone; the land is fitted without them. */
const INSET_LATITUDE = 17.8;
/** Width of the inset as a share of the land's, its proportions as Chinese maps draw it, its gap, px. */
const INSET_SHARE = 0.11;
const INSET_GAP = 8;
const INSET_RATIO = 64 / 93.1;
/** The drawing of the inset is squeezed to 3 : 4, as its source's maps are. */
const INSET_SQUEEZE = 0.75;
/** A map wider than this many degrees is the nation's, with the parallels that its atlases use. */
const NATION_SPAN = 30;

/** A region's outline in pixels, for one size of map. */
export interface Outline {
  readonly adcode: string;
  /** SVG path. */
  readonly d: string;
  readonly centroid: Point;
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  readonly tiny: boolean;
  /** So small that it is marked by a dot. */
  readonly dot: boolean;
  /** Where one line of text may stand, and where two. */
  readonly one: Room | 'none';
  readonly two: Room | 'none';
}

/** The inset's frame and the paths inside, in pixels. */
export interface Inset {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly { readonly part: string; readonly d: string }[];
}

/** A map projected for one size. Indicators change its fills and labels, never this. */
export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  /** Font size of labels, px. */
  readonly fontSize: number;
  readonly outlines: readonly Outline[];
  readonly inset: Inset | 'none';
}

function collection(features: readonly Feature<Geometry>[]): FeatureCollection<Geometry> {
  return { type: 'FeatureCollection', features: [...features] };
}

/** A feature without its polygons that lie wholly in the inset's waters. */
function northern(boundary: Boundary): Boundary {
  const { feature } = boundary;
  if (feature.geometry.type !== 'MultiPolygon') return boundary;
  const kept = feature.geometry.coordinates.filter((polygon) =>
    (polygon[0] ?? []).some((position) => (position[1] ?? 0) > INSET_LATITUDE),
  );
  return {
    ...boundary,
    feature: { ...feature, geometry: { type: 'MultiPolygon', coordinates: kept } },
  };
}

/** Equal-area, so that a province weighs on the map what it weighs on the ground. */
function projectionFor(features: readonly Feature<Geometry>[]): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(collection(features));
  if (east - west > NATION_SPAN)
    return geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).center([0, 36]);
  const sixth = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .center([0, (south + north) / 2]);
}

/** The rings of a feature's largest polygon, in pixels. */
function largestRings(feature: Feature<Geometry>, projection: GeoProjection): Point[][] {
  let best: Point[][] = [];
  let most = 0;
  for (const polygon of polygonsOf(feature)) {
    const rings = polygon.map((ring) =>
      ring.flatMap((position): Point[] => {
        const at = projection([position[0] ?? 0, position[1] ?? 0]);
        return at ? [at] : [];
      }),
    );
    const area = ringArea(rings[0] ?? []);
    if (area > most) [most, best] = [area, rings];
  }
  return best;
}

function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length] ?? [x, y];
    sum += px * y - x * py;
  });
  return Math.abs(sum) / 2;
}

function outline(
  boundary: Boundary,
  projection: GeoProjection,
  fontSize: number,
  nameEms: number,
): Outline {
  const path = geoPath(projection).digits(1);
  const { feature } = boundary;
  const [[left, top], [right, bottom]] = path.bounds(feature);
  const rings = largestRings(feature, projection);
  const centroid = path.centroid(feature);
  const size = Math.max(right - left, bottom - top);
  const lineHeight = fontSize * 1.15;
  return {
    adcode: boundary.adcode,
    d: path(feature) ?? '',
    centroid,
    box: [left, top, right, bottom],
    tiny: size < TINY,
    dot: size < DOT_BELOW,
    one: findRoom(rings, lineHeight, fontSize * nameEms, centroid),
    two: findRoom(rings, lineHeight * 2, fontSize * nameEms, centroid),
  };
}

/** Left, top, width, height in px. */
type Frame = readonly [x: number, y: number, width: number, height: number];

/**
 * The inset's frame at the lower right of the land, moved right until it covers no land: it may stand
 * out of the land's box, as far as Taiwan makes it.
 */
function frameFor(path: GeoPath, land: FeatureCollection<Geometry>): Frame {
  const [[left], [right, bottom]] = path.bounds(land);
  const width = Math.round((right - left) * INSET_SHARE);
  const height = Math.round(width / INSET_RATIO);
  const top = Math.round(bottom - height);
  const beside = land.features
    .flatMap(polygonsOf)
    .map((polygon) => path.bounds({ type: 'Polygon', coordinates: polygon }))
    .filter(([, [, low]]) => low > top - INSET_GAP)
    .map(([, [east]]) => east + INSET_GAP);
  return [Math.round(Math.max(right - width, ...beside)), top, width, height];
}

function polygonsOf(feature: Feature<Geometry>): Position[][][] {
  const { geometry } = feature;
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Fits the drawing of the islands into its frame. */
function placeInset(parts: readonly InsetPart[], [x, y, width, height]: Frame): Inset {
  const [[west, south], [east, north]] = geoPath().bounds(
    collection(parts.map((part) => part.feature)),
  );
  const scale = Math.min(width / ((east - west) * INSET_SQUEEZE), height / (north - south));
  const drawing = geoTransform({
    point(lon, lat) {
      this.stream.point(x + (lon - west) * INSET_SQUEEZE * scale, y + (north - lat) * scale);
    },
  });
  const path = geoPath(drawing).digits(1);
  return {
    x,
    y,
    width,
    height,
    parts: parts
      .filter((part) => part.part !== 'frame')
      .map((part) => ({ part: part.part, d: path(part.feature) ?? '' })),
  };
}

/**
 * Projects a map for a size in pixels: the costly step, taken once a size.
 * In: how wide names are, in ems, so that places for them can be found.
 */
export function projectMap(
  boundaries: Boundaries,
  width: number,
  height: number,
  nameEms = 3.7,
): ProjectedMap {
  const national = boundaries.inset.length > 0;
  const regions = national ? boundaries.regions.map(northern) : boundaries.regions;
  const land = collection(regions.map((region) => region.feature));
  const projection = projectionFor(land.features);
  const path = geoPath(projection);
  const fit = (spare: number) =>
    projection.fitExtent(
      [
        [MARGIN, MARGIN],
        [Math.max(width - MARGIN - spare, MARGIN + 1), Math.max(height - MARGIN, MARGIN + 1)],
      ],
      land,
    );
  fit(0);
  let frame: Frame | 'none' = national ? frameFor(path, land) : 'none';
  if (frame !== 'none' && frame[0] + frame[2] > width - MARGIN) {
    fit(frame[0] + frame[2] - (width - MARGIN));
    frame = frameFor(path, land);
  }
  const [[left], [right]] = path.bounds(land);
  const fontSize = Math.round(Math.min(16, Math.max(10, (right - left) * 0.0172)) * 2) / 2;
  return {
    width,
    height,
    fontSize,
    outlines: regions.map((region) => outline(region, projection, fontSize, nameEms)),
    inset: frame === 'none' ? 'none' : placeInset(boundaries.inset, frame),
  };
}
