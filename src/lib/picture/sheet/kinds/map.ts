import { layoutLegend, type LegendContent, type LegendLayout } from '../../../charts/legend/layout';
import type { Size } from '../../../charts/map/camera';
import { nameChosen } from '../../../charts/map/chosen-names';
import { readBoundaries } from '../../../charts/map/geo';
import { layoutMap, type MapContent, type MapLayout } from '../../../charts/map/layout';
import type { Land } from '../../../charts/map/land';
import { cameraOn, fitMap, type Fitting, viewMap } from '../../../charts/map/project';
import { projectTiles } from '../../../charts/map/tiles';
import { isDifference, isTotal } from '../../../domain';
import { regionName } from '../../../view/name';
import { signedCell } from '../../../view/wording';
import { messages } from '../../../i18n';
import { pictureTexts } from '../../../i18n/texts/picture';
import type { PictureRequest } from '../../request';
import { GAP, type Body, type BodyLine, type PictureSpec } from './kind';
import { classesNote, degreeNote, degreeWord, impliedNote, listed, OF_ROWS } from './rows';

/** A legend beside land is drawn larger than on screen: pictures are seen smaller than they are. */
const LEGEND_SCALE = 1.15;
/** Widest legend in a corner, px of the legend's own. */
const CORNER_LEGEND = 430;
/** Width of the nation's map, flush right: its south-west is left for the legend. */
const NATION_MAP = 930;
/** The list of figures that the map has no room for: lines, and the widest name. */
const LIST = { size: 13, line: 18, heading: 22, gap: 14 };

/** A map or its tiles with the legend, in the frame that they are given. */
interface MapBody {
  readonly x: number;
  readonly map: MapLayout;
  readonly legend: { readonly x: number; readonly y: number; readonly layout: LegendLayout };
  readonly lines: readonly BodyLine[];
}

const shownSize = ({ width, height }: LegendLayout): { width: number; height: number } => ({
  width: width * LEGEND_SCALE,
  height: height * LEGEND_SCALE,
});

/** A legend no wider than what it shows, so that it finds a corner. */
function narrowLegend(widest: number, content: LegendContent): LegendLayout {
  const layout = layoutLegend(widest, content);
  const reach = Math.max(
    160,
    ...layout.blocks.map(({ x, width }) => x + width + (layout.blocks[0]?.x ?? 0)),
    ...layout.chips.map(({ x, width }) => x + width),
    ...layout.ticks.map(({ labelX, label }) => labelX + content.measure(label, 11) / 2),
  );
  return layoutLegend(Math.min(widest, Math.ceil(reach)), content);
}

/** The regions whose figure the map has no room for, with their figures: name, figure. */
function unlabelled(map: MapLayout, { rows, wording }: LegendContent): [string, string][] {
  const lines = new Map(map.shapes.map(({ adcode, label }) => [adcode, label.length]));
  return rows.flatMap(({ region, cell }): [string, string][] => {
    const figure = signedCell(cell, wording);
    return figure !== '' && (lines.get(region.adcode) ?? 2) < 2
      ? [[regionName(region, wording.lang), figure]]
      : [];
  });
}

/** Where the list may stand: how far right the map's own frame begins, and how far down the legend. */
interface ListRoom {
  readonly left: number;
  readonly bottom: number;
}

/** Their list at the upper left, where land and legend leave room for all of it; empty where they do not. */
function list(
  map: MapLayout,
  content: LegendContent,
  land: readonly Pick<Land, 'polygons'>[],
  { left, bottom }: ListRoom,
): BodyLine[] {
  const { measure, wording } = content;
  const regions = unlabelled(map, content);
  if (regions.length === 0) return [];
  const heading = pictureTexts(wording.lang).unlabelled;
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => measure(text, LIST.size)));
  const width = Math.max(
    measure(heading, LIST.size, 700),
    widest(regions.map(([name]) => name)) + LIST.gap + widest(regions.map(([, figure]) => figure)),
  );
  const height = LIST.heading + regions.length * LIST.line;
  if (height + AIR > bottom) return [];
  // The land is placed in the map's own frame.
  if (!isFree({ x: -left, y: 0, width, height }, land)) return [];
  const lines: BodyLine[] = [
    { text: heading, x: 0, y: LIST.size, role: 'heading', anchor: 'start' },
  ];
  regions.forEach(([name, figure], i) => {
    const y = LIST.size + LIST.heading + i * LIST.line;
    lines.push({ text: name, x: 0, y, role: 'note', anchor: 'start' });
    lines.push({ text: figure, x: width, y, role: 'note', anchor: 'end' });
  });
  return lines;
}

/** What the short forms on tiles stand for, beneath the legend. */
function codes(map: MapLayout, { rows, wording }: LegendContent, y: number): BodyLine[] {
  const t = pictureTexts(wording.lang);
  const written = new Map(map.shapes.map(({ adcode, label }) => [adcode, label[0]?.text ?? '']));
  return rows
    .flatMap(({ region }) => {
      const [name, text] = [regionName(region, wording.lang), written.get(region.adcode) ?? ''];
      return text === '' || text === name ? [] : [t.stands(text, name)];
    })
    .map((text, i) => ({ text, x: 0, y: y + (i + 1) * LIST.line, role: 'note', anchor: 'start' }));
}

/** The tile map: its grid leaves its north-west free, where the legend stands. */
function layoutTiles(frame: Fitting, content: LegendContent): MapBody {
  const map = layoutMap(projectTiles({ ...frame, side: 'end' }), content);
  const legend = { x: 0, y: 0, layout: layoutLegend(CORNER_LEGEND, content) };
  const below = shownSize(legend.layout).height;
  return { x: 0, map, legend, lines: codes(map, content, below) };
}

/** The whole nation, flush right: the legend at the lower left, the figures without room at the upper. */
function nation(request: PictureRequest, frame: Fitting, content: LegendContent): MapBody {
  const fitted = fitMap(readBoundaries(request.boundaries), {
    ...frame,
    width: NATION_MAP,
    side: 'end',
  });
  const x = frame.width - NATION_MAP;
  const map = layoutMap(viewMap(fitted, cameraOn(fitted, new Set()), new Set()), content);
  const layout = layoutLegend(CORNER_LEGEND, content);
  const legend = { x: 0, y: frame.height - shownSize(layout).height, layout };
  const room = { left: x, bottom: legend.y };
  return { x, map, legend, lines: list(map, content, fitted.land, room) };
}

/** A province in its frame, the legend in a corner that it leaves free; else beneath it. */
function province(request: PictureRequest, frame: Fitting, content: LegendContent): MapBody {
  const boundaries = readBoundaries(request.boundaries);
  const layout = narrowLegend(CORNER_LEGEND, content);
  const size = shownSize(layout);
  const whole = fitMap(boundaries, frame);
  const corner: Rect | 'none' = freeCorner(size, frame, whole.land);
  const beneath = frame.height - size.height;
  const fitted =
    corner === 'none' ? fitMap(boundaries, { ...frame, height: beneath - GAP }) : whole;
  const map = layoutMap(viewMap(fitted, cameraOn(fitted, new Set()), new Set()), content);
  const { x, y } = corner === 'none' ? { x: 0, y: beneath } : corner;
  return { x: 0, map, legend: { x, y, layout }, lines: [] };
}

/** A map turned to some regions: the legend beneath it, the inset at the edge, away from them. */
function turned(
  request: PictureRequest,
  focusOn: ReadonlySet<string>,
  frame: Fitting,
  content: LegendContent,
): MapBody {
  const layout = layoutLegend(frame.width / LEGEND_SCALE, content);
  const beneath = frame.height - shownSize(layout).height;
  const fitted = fitMap(readBoundaries(request.boundaries), {
    ...frame,
    height: beneath - GAP,
    side: 'end',
  });
  const map = layoutMap(viewMap(fitted, cameraOn(fitted, focusOn), focusOn), content);
  return { x: 0, map, legend: { x: 0, y: beneath, layout }, lines: [] };
}

/** Lays out a map in a frame. Throws, with words for the reader, where there are no boundaries. */
function layoutLand(request: PictureRequest, size: Size, content: LegendContent): MapBody {
  const { lang, boundaries, focusOn = new Set() } = request;
  const { regions, sea } = readBoundaries(boundaries);
  if (regions.length === 0) throw new Error(messages(lang).charts.emptyMap);
  const frame: Fitting = { ...size, nameEms: lang === 'zh' ? 3.7 : 7.6 };
  if (focusOn.size > 0) return turned(request, focusOn, frame, content);
  return sea.length > 0 ? nation(request, frame, content) : province(request, frame, content);
}

/** The signs of degree words that stand on a map, explained: those that occur. */
function signs({ rows, lang }: PictureRequest): string {
  const texts = pictureTexts(lang);
  const used = new Set<string>(rows.map(degreeWord));
  const explained = Object.entries(texts.signs).flatMap(([op, text]) =>
    used.has(op) ? [text] : [],
  );
  return explained.length === 0
    ? ''
    : texts.inBrackets(explained.join(lang === 'zh' ? '，' : ', '));
}

/** On the screen a tap tells what a sign or a line means. */
function notes(request: PictureRequest): string[] {
  const { rows, lang, selected } = request;
  const texts = pictureTexts(lang);
  const [degrees, implied] = [degreeNote(request), impliedNote(request)];
  const chosen = rows.filter(({ region }) => selected.has(region.adcode));
  return [
    degrees === '' ? '' : degrees + signs(request),
    implied,
    implied === '' ? '' : texts.bracketed,
    chosen.length > 0 ? texts.outlined(listed(chosen, lang)) : '',
    classesNote(request),
    isTotal(request.indicator) && !isDifference(request.shown.measure) ? texts.amounts : '',
  ];
}

function bodyOf(
  { height }: Size,
  { selected }: Pick<PictureRequest, 'selected'>,
  { measure }: Pick<MapContent, 'measure'>,
  { x, map, legend, lines }: MapBody,
): Body {
  return {
    height,
    parts: [
      { draws: 'map', x, y: 0, layout: map, names: nameChosen(map, selected, measure) },
      { draws: 'legend', ...legend, scale: LEGEND_SCALE },
    ],
    lines,
  };
}

/** The map, in a sheet of its size. */
export const map: PictureSpec = {
  ...OF_ROWS,
  size: { width: 1200, height: 1000 },
  needsBoundaries: true,
  name: (lang) => pictureTexts(lang).map,
  notes,
  credit: ({ lang, boundaries }) =>
    messages(lang).charts.boundaries(readBoundaries(boundaries).source),
  body: (frame, request, content) =>
    bodyOf(frame, request, content, layoutLand(request, frame, content)),
};

/** The tile map. */
export const tiles: PictureSpec = {
  ...OF_ROWS,
  size: { width: 1200, height: 960 },
  name: (lang) => pictureTexts(lang).tiles,
  notes,
  body: (frame, request, content) => bodyOf(frame, request, content, layoutTiles(frame, content)),
};

/** A rectangle: left and top, width and height, px. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** Space kept between the land and what stands beside it, px. */
const AIR = 12;

/** Does no land reach into a rectangle? Outlines have a point every few pixels: points are enough. */
function isFree({ x, y, width, height }: Rect, land: readonly Pick<Land, 'polygons'>[]): boolean {
  return !land.some(({ polygons }) =>
    polygons.some((rings) =>
      rings.some((ring) =>
        ring.some(
          ([px, py]) =>
            px > x - AIR && px < x + width + AIR && py > y - AIR && py < y + height + AIR,
        ),
      ),
    ),
  );
}

/** The corner of a frame that the land leaves free for something of a size, lower ones first. */
export function freeCorner(
  size: Size,
  frame: Size,
  land: readonly Pick<Land, 'polygons'>[],
): Rect | 'none' {
  const [right, bottom] = [frame.width - size.width, frame.height - size.height];
  const corners = [
    [0, bottom],
    [right, bottom],
    [0, 0],
    [right, 0],
  ].map(([x = 0, y = 0]): Rect => ({ x, y, width: size.width, height: size.height }));
  return corners.find((corner) => isFree(corner, land)) ?? 'none';
}
