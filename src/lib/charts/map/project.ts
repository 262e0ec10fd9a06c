import { cameraFor, WHOLE, type Camera, type Size } from './camera';
import { SEA, type Boundaries } from './geo';
import { findRoom, type Room } from './label-room';
import { boundsOf, landOf, moved, movedBox, type Land, type Place } from './land';
import {
  areaOf,
  around,
  boxOf,
  centroidOf,
  pathOf,
  type Box,
  type Point,
  type Polygon,
} from './shape';

/** Space around the land, in pixels: half the thickest outline. */
const MARGIN = 3;
/** A region smaller than this in both directions is hard to hit: half a fingertip, in pixels. */
const TINY = 30;
/** A region smaller than this is marked by a dot, so that it is seen at all. */
const DOT_BELOW = 6;
/** Width of the inset as a share of the land's, but never too narrow for its name; its gap, px. */
const INSET_SHARE = 0.11;
const INSET_LEAST = 54;
const INSET_GAP = 8;
/** Space around the dashes in the inset, as a share of their height; below them its name has more. */
const INSET_AIR = 0.04;
export const INSET_FOOT = 0.13;
/** Labels grow with the map up to this scale. */
const CLOSE_TEXT = 1.5;
/** Size of labels as a share of the land's width: the nation has many and small regions, a province few. */
const TEXT_SHARE = { nation: 0.019, province: 0.028 };

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
  /** A name of two letters or signs, where the name itself has no room; absent: none. */
  readonly code?: string;
}

/** The inset's frame, and what is in it of regions and of the sea, in pixels; the sea comes last. */
export interface Inset {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly { readonly adcode: string; readonly d: string }[];
}

/** A map drawn for one size. Indicators change its fills and labels, never this. */
export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  /** Font size of labels, px. */
  readonly fontSize: number;
  readonly outlines: readonly Outline[];
  readonly inset: Inset | 'none';
}

/** The place of a box in the middle of a frame. */
function middleOf([left, top, right, bottom]: Box, width: number, height: number): Place {
  const [w, h] = [Math.max(1, width - 2 * MARGIN), Math.max(1, height - 2 * MARGIN)];
  const scale = Math.min(w / (right - left), h / (bottom - top));
  return {
    scale,
    x: MARGIN + (w - (left + right) * scale) / 2,
    y: MARGIN + (h - (top + bottom) * scale) / 2,
  };
}

const largestOf = (polygons: readonly Polygon<Point>[]): Polygon<Point> =>
  polygons.reduce<Polygon<Point>>(
    (best, polygon) => (areaOf(polygon[0] ?? []) > areaOf(best[0] ?? []) ? polygon : best),
    [],
  );

function outline(
  { adcode, polygons, boxes }: Land,
  fontSize: number,
  nameEms: number,
  { width, height }: Size,
): Outline {
  const box = around(boxes);
  const centroid = centroidOf(polygons);
  const size = Math.max(box[2] - box[0], box[3] - box[1]);
  const lineHeight = fontSize * 1.15;
  const frame: Box = [0, 0, width, height];
  // Of hundreds of regions most have no room, and need not be searched for it.
  const hasRoom = box[2] - box[0] > 2 * fontSize;
  const largest = hasRoom ? largestOf(polygons) : [];
  const room = (lines: number) =>
    hasRoom ? findRoom(largest, lineHeight * lines, fontSize * nameEms, centroid, frame) : 'none';
  return {
    adcode,
    d: pathOf(polygons),
    centroid,
    box,
    tiny: size < TINY,
    dot: size < DOT_BELOW,
    one: room(1),
    two: room(2),
  };
}

/** Left, top, width, height in px. */
type Frame = readonly [x: number, y: number, width: number, height: number];

/**
 * The inset's frame at the lower right of the land, moved right until it covers no land: it may stand
 * out of the land's box, as far as Taiwan makes it.
 */
function frameFor(boxes: readonly Box[], ratio: number): Frame {
  const [left, , right, bottom] = around(boxes);
  const width = Math.max(INSET_LEAST, Math.round((right - left) * INSET_SHARE));
  const height = Math.round(width / ratio);
  const top = Math.round(bottom - height);
  const beside = boxes.filter((box) => box[3] > top - INSET_GAP).map((box) => box[2] + INSET_GAP);
  return [Math.round(Math.max(right - width, ...beside)), top, width, height];
}

/** Have two boxes a part in common? */
const meet = (box: Box, [left, top, right, bottom]: Box): boolean =>
  box[0] < right && box[2] > left && box[1] < bottom && box[3] > top;

/** The part of the plane that the inset shows: the sea with all its dashes, and some air. */
function windowOn(sea: readonly Polygon<Point>[]): Box {
  const [left, top, right, bottom] = boxOf(sea);
  const air = (bottom - top) * INSET_AIR;
  return [left - air, top - air, right + air, bottom + (bottom - top) * INSET_FOOT];
}

/** The same map on a smaller scale: what of regions and sea is in the window, in the inset's frame. */
function placeInset(flat: readonly Land[], view: Box, [x, y, width, height]: Frame): Inset {
  const [left, top, right] = view;
  const scale = width / (right - left);
  const seen = flat
    .filter(({ boxes }) => boxes.some((box) => meet(box, view)))
    .map(({ adcode, polygons }) =>
      landOf(
        adcode,
        polygons.filter((polygon) => meet(boxOf([polygon]), view)),
      ),
    );
  return {
    x,
    y,
    width,
    height,
    parts: moved(seen, { scale, x: x - left * scale, y: y - top * scale }).map(
      ({ adcode, polygons }) => ({ adcode, d: pathOf(polygons) }),
    ),
  };
}

/** What a map is fitted for. */
export interface Fitting extends Size {
  /** How wide names are, in ems, so that places for them can be found. Default: 3.7. */
  readonly nameEms?: number;
  /** Where the land stands in a frame that is wider: `end` leaves room at the left. Default: middle. */
  readonly side?: 'middle' | 'end';
}

/** A map's land, fitted to a frame: what every camera looks at. */
export interface FittedMap extends Required<Fitting> {
  readonly land: readonly Land[];
  /** The box of all land, px. */
  readonly bounds: Box;
  readonly inset: Inset | 'none';
}

/** Fits a map, which comes projected: once a size. What of the sea is within the land's box is drawn there too. */
export function fitMap(boundaries: Boundaries, fitting: Fitting): FittedMap {
  const { width, height, nameEms = 3.7, side = 'middle' } = fitting;
  const regions = boundaries.regions.map(({ adcode, polygons }) => landOf(adcode, polygons));
  const sea = boundaries.sea.flatMap(({ polygons }) => polygons);
  const box = around(regions.flatMap(({ boxes }) => boxes));
  const near = sea.filter((polygon) => meet(boxOf([polygon]), box));
  const flat = near.length > 0 ? [...regions, landOf(SEA, near)] : regions;
  const view = windowOn(sea);
  const ratio = (view[2] - view[0]) / (view[3] - view[1]);
  // Where it stands is a matter of boxes; points are moved once.
  const boxes = flat.flatMap((land) => land.boxes);
  const whole = around(boxes);
  const frameAt = (place: Place) =>
    frameFor(
      boxes.map((one) => movedBox(one, place)),
      ratio,
    );
  let room = width;
  let place: Place;
  let frame: Frame | 'none';
  let over: number;
  do {
    place = middleOf(whole, room, height);
    frame = sea.length > 0 ? frameAt(place) : 'none';
    over = frame === 'none' ? 0 : frame[0] + frame[2] + MARGIN - width;
    // Land moves left for the inset as far as it can, and is smaller by the rest: a little each time, as the inset is not.
    room -= over + Math.min(over, movedBox(whole, place)[0] - MARGIN);
  } while (over > 0 && room > 0);
  const reach = Math.max(movedBox(whole, place)[2], frame === 'none' ? 0 : frame[0] + frame[2]);
  const aside = side === 'end' ? Math.max(0, width - MARGIN - reach) : 0;
  if (frame !== 'none') frame = [frame[0] + aside, frame[1], frame[2], frame[3]];
  const land = moved(flat, place, aside);
  const inset = frame === 'none' ? 'none' : placeInset([...regions, landOf(SEA, sea)], view, frame);
  return { width, height, nameEms, side, land, bounds: boundsOf(land), inset };
}

/** The camera that shows some regions, clear of what stands in the lower left corner; none of them known, or none named: the whole. */
export function cameraOn(map: FittedMap, adcodes: ReadonlySet<string>, corner?: Size): Camera {
  const chosen = map.land.filter(({ adcode }) => adcodes.has(adcode));
  return chosen.length === 0 ? WHOLE : cameraFor(boundsOf(chosen), map, corner);
}

/** Does the inset cover any of some regions? */
function covered({ x, y, width, height }: Inset, land: readonly Land[]): boolean {
  const frame: Box = [x, y, x + width, y + height];
  return land.some(({ boxes }) => boxes.some((box) => meet(box, frame)));
}

/** Views of a map that are kept: presets and steps of the zoom are gone to again and again. */
const VIEWS_KEPT = 8;
const views = new WeakMap<FittedMap, Map<string, readonly Outline[]>>();

/** What `make` makes of a view of a map, or what it made of the same one lately. */
function remembered(
  map: FittedMap,
  view: string,
  make: () => readonly Outline[],
): readonly Outline[] {
  const known = views.get(map) ?? new Map<string, readonly Outline[]>();
  views.set(map, known);
  const made = known.get(view) ?? make();
  // The latest last, so that the first is the one that has been away for longest.
  known.delete(view);
  known.set(view, made);
  const [oldest] = known.keys();
  if (known.size > VIEWS_KEPT && oldest !== undefined) known.delete(oldest);
  return made;
}

/**
 * A fitted map as a camera sees it: finished outlines, in pixels of the screen, so that strokes, hatches
 * and labels are the same at every scale. Labels keep inside the frame. Zoomed in, the inset gives way
 * to the regions that are looked at (`chosen`; empty: all).
 */
export function viewMap(
  map: FittedMap,
  camera: Camera = WHOLE,
  chosen: ReadonlySet<string> = new Set(),
): ProjectedMap {
  const { width, height, nameEms, bounds } = map;
  const land = camera === WHOLE ? map.land : moved(map.land, { ...camera, scale: camera.k });
  const share = map.inset === 'none' ? TEXT_SHARE.province : TEXT_SHARE.nation;
  const wanted = (bounds[2] - bounds[0]) * Math.min(camera.k, CLOSE_TEXT) * share;
  const fontSize = Math.round(Math.min(16, Math.max(10, wanted)) * 2) / 2;
  const seen = chosen.size === 0 ? land : land.filter(({ adcode }) => chosen.has(adcode));
  const inset =
    camera.k > 1 && map.inset !== 'none' && covered(map.inset, seen) ? 'none' : map.inset;
  return {
    width,
    height,
    fontSize,
    outlines: remembered(map, `${camera.k} ${camera.x} ${camera.y}`, () =>
      land.map((region) => outline(region, fontSize, nameEms, map)),
    ),
    inset,
  };
}
