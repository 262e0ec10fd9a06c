import { conicEqualArea, type Projection } from './conic';
import type { Boundaries, Boundary, InsetPart } from './geo';
import { findRoom, type Point, type Room } from './room';
import {
  areaOf,
  boxOf,
  centroidOf,
  mapPoints,
  pathOf,
  polygonsOf,
  type Box,
  type Polygon,
} from './shape';

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
  readonly box: Box;
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

/** A region as polygons on the unit globe's plane, before it has a size. */
interface Land {
  readonly adcode: string;
  readonly polygons: readonly Polygon<Point>[];
}

/** Longitudes and latitudes of a region's polygons, without those that lie wholly in the inset's waters. */
function degrees({ feature }: Boundary, northern: boolean): Polygon<Point>[] {
  const polygons = mapPoints(polygonsOf(feature), ([x = 0, y = 0]): Point => [x, y]);
  return northern
    ? polygons.filter((polygon) => (polygon[0] ?? []).some(([, y]) => y > INSET_LATITUDE))
    : polygons;
}

function projectionFor([west, south, east, north]: Box): Projection {
  if (east - west > NATION_SPAN) return conicEqualArea(25, 47, 105);
  const sixth = (north - south) / 6;
  return conicEqualArea(south + sixth, north - sixth, (west + east) / 2);
}

function scaled(land: readonly Land[], scale: number, x: number, y: number): Land[] {
  return land.map(({ adcode, polygons }) => ({
    adcode,
    polygons: mapPoints(polygons, ([px, py]): Point => [px * scale + x, py * scale + y]),
  }));
}

/** Land moved and scaled into the middle of a frame. */
function fitted(land: readonly Land[], width: number, height: number): Land[] {
  const [left, top, right, bottom] = boxOf(land.flatMap(({ polygons }) => polygons));
  const [w, h] = [Math.max(1, width - 2 * MARGIN), Math.max(1, height - 2 * MARGIN)];
  const scale = Math.min(w / (right - left), h / (bottom - top));
  return scaled(
    land,
    scale,
    MARGIN + (w - (left + right) * scale) / 2,
    MARGIN + (h - (top + bottom) * scale) / 2,
  );
}

function outline({ adcode, polygons }: Land, fontSize: number, nameEms: number): Outline {
  const box = boxOf(polygons);
  const largest = polygons.reduce<Polygon<Point>>(
    (best, polygon) => (areaOf(polygon[0] ?? []) > areaOf(best[0] ?? []) ? polygon : best),
    [],
  );
  const centroid = centroidOf(polygons);
  const size = Math.max(box[2] - box[0], box[3] - box[1]);
  const lineHeight = fontSize * 1.15;
  return {
    adcode,
    d: pathOf(polygons),
    centroid,
    box,
    tiny: size < TINY,
    dot: size < DOT_BELOW,
    one: findRoom(largest, lineHeight, fontSize * nameEms, centroid),
    two: findRoom(largest, lineHeight * 2, fontSize * nameEms, centroid),
  };
}

/** Left, top, width, height in px. */
type Frame = readonly [x: number, y: number, width: number, height: number];

/**
 * The inset's frame at the lower right of the land, moved right until it covers no land: it may stand
 * out of the land's box, as far as Taiwan makes it.
 */
function frameFor(land: readonly Land[]): Frame {
  const polygons = land.flatMap((region) => region.polygons);
  const [left, , right, bottom] = boxOf(polygons);
  const width = Math.round((right - left) * INSET_SHARE);
  const height = Math.round(width / INSET_RATIO);
  const top = Math.round(bottom - height);
  const beside = polygons
    .map((polygon) => boxOf([polygon]))
    .filter((box) => box[3] > top - INSET_GAP)
    .map((box) => box[2] + INSET_GAP);
  return [Math.round(Math.max(right - width, ...beside)), top, width, height];
}

/** Fits the drawing of the islands into its frame. */
function placeInset(parts: readonly InsetPart[], [x, y, width, height]: Frame): Inset {
  const drawn = parts.map(({ part, feature }) => ({
    part,
    polygons: mapPoints(polygonsOf(feature), ([lon = 0, lat = 0]): Point => [
      lon * INSET_SQUEEZE,
      -lat,
    ]),
  }));
  const [left, top, right, bottom] = boxOf(drawn.flatMap(({ polygons }) => polygons));
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return {
    x,
    y,
    width,
    height,
    parts: drawn
      .filter(({ part }) => part !== 'frame')
      .map(({ part, polygons }) => ({
        part,
        d: pathOf(
          mapPoints(polygons, ([px, py]): Point => [
            x + (px - left) * scale,
            y + (py - top) * scale,
          ]),
        ),
      })),
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
  const onGlobe = boundaries.regions.map((boundary) => ({
    adcode: boundary.adcode,
    polygons: degrees(boundary, national),
  }));
  const project = projectionFor(boxOf(onGlobe.flatMap(({ polygons }) => polygons)));
  const flat = onGlobe.map(({ adcode, polygons }) => ({
    adcode,
    polygons: mapPoints(polygons, ([lon, lat]) => project(lon, lat)),
  }));
  let land = fitted(flat, width, height);
  let frame: Frame | 'none' = national ? frameFor(land) : 'none';
  if (frame !== 'none' && frame[0] + frame[2] > width - MARGIN) {
    land = fitted(flat, 2 * width - frame[0] - frame[2] - MARGIN, height);
    frame = frameFor(land);
  }
  const [left, , right] = boxOf(land.flatMap(({ polygons }) => polygons));
  const fontSize = Math.round(Math.min(16, Math.max(10, (right - left) * 0.0172)) * 2) / 2;
  return {
    width,
    height,
    fontSize,
    outlines: land.map((region) => outline(region, fontSize, nameEms)),
    inset: frame === 'none' ? 'none' : placeInset(boundaries.inset, frame),
  };
}
