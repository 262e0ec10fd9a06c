import type { CellState } from '../../domain';
import { messages } from '../../i18n';
import type { Row } from '../../view/row';
import type { Classes } from '../colour/classes';
import { inkOn, type Hex } from '../colour/colour';
import { fillOf, groundOf, type Fill } from '../colour/fill';
import type { Palette } from '../colour/palette';
import type { MeasureText } from '../text';
import { regionName } from '../../view/name';
import { sayRow, signedCell, type Wording } from '../../view/wording';
import { BORDERS, SEA } from './geo';
import { INSET_FOOT, type Inset, type Outline, type ProjectedMap } from './project';
import type { Room } from './label-room';
import type { Point } from './shape';

/** Space kept free on either side of a label, px. */
const LABEL_MARGIN = 2;

/** A line of a label, centred at x, y. */
export interface LabelLine {
  readonly text: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

/** A finished region of the map. */
export interface MapShape {
  readonly adcode: string;
  readonly name: string;
  readonly d: string;
  readonly state: CellState;
  readonly fill: Fill;
  /** Read aloud: name and worded value. */
  readonly says: string;
  readonly centroid: Point;
  readonly box: Outline['box'];
  readonly tiny: boolean;
  readonly dot: boolean;
  /** Is it one of many of which there is nothing to say? */
  readonly quiet: boolean;
  /** None, one (the name) or two lines (and the figure). */
  readonly label: readonly LabelLine[];
  readonly labelInk: Hex;
  /** Draw the label with a casing: its ground is a pattern. */
  readonly labelCased: boolean;
}

/** A finished map. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Thickness of the outline that carries the colour of an implied value, clipped to its inner half. */
  readonly impliedWidth: number;
  readonly shapes: readonly MapShape[];
  /** Outlines of regions outside the view. */
  readonly context: readonly { readonly adcode: string; readonly d: string }[];
  /** Lines over the shapes: an SVG path, empty without any. */
  readonly borders: string;
  readonly inset: InsetLayout | 'none';
  /** Name of the inset; empty where its frame is too narrow for it. */
  readonly insetName: string;
}

/** The inset with its colours; what is of the sea is drawn as lines are. */
interface InsetLayout extends Omit<Inset, 'parts'> {
  readonly parts: readonly { readonly d: string; readonly fill: Fill | 'sea' }[];
}

/** How a shape is edged. */
export const edgeOf = ({ state, quiet }: MapShape, palette: Palette) =>
  state === 'value'
    ? { stroke: palette.paper, strokeWidth: 0.8 }
    : { stroke: quiet ? palette.rule : palette.edge, strokeWidth: 0.7 };

/** Font size of the inset's name, px. */
export function insetSize(fontSize: number): number {
  return Math.max(9, fontSize - 2);
}

function fits(room: Room | 'none', width: number): room is Room {
  return room !== 'none' && room.width >= width + 2 * LABEL_MARGIN;
}

const tenth = (length: number) => Math.round(length * 10) / 10;

function label(
  outline: Outline,
  name: string,
  figure: string,
  fontSize: number,
  measure: MeasureText,
): LabelLine[] {
  const names = outline.code === undefined ? [name] : [name, outline.code];
  const figureWidth = measure(figure, fontSize, 400);
  for (const text of figure === '' ? [] : names) {
    const width = measure(text, fontSize, 500);
    if (!fits(outline.two, Math.max(width, figureWidth))) continue;
    const { x, y } = outline.two;
    const half = fontSize * 0.575;
    return [
      { text, width, x: tenth(x), y: tenth(y - half) },
      { text: figure, width: figureWidth, x: tenth(x), y: tenth(y + half) },
    ];
  }
  for (const text of names) {
    const width = measure(text, fontSize, 500);
    if (fits(outline.one, width))
      return [{ text, width, x: tenth(outline.one.x), y: tenth(outline.one.y) }];
  }
  return [];
}

/** What a map shows beside its outlines. */
export interface MapContent {
  readonly rows: readonly Row[];
  readonly classes: Classes;
  readonly palette: Palette;
  readonly wording: Wording;
  readonly measure: MeasureText;
}

/**
 * A projected map and the rows of a view → finished shapes. Cheap: no geometry is touched. Regions
 * without a row are context, drawn pale and not part of the reading order.
 */
export function layoutMap(projected: ProjectedMap, content: MapContent): MapLayout {
  const { palette, wording, measure, classes } = content;
  const rowOf = new Map(content.rows.map((row) => [row.region.adcode, row]));
  const shapes: MapShape[] = [];
  const context: { adcode: string; d: string }[] = [];
  let borders = '';
  const many = projected.outlines.some(({ adcode }) => adcode === BORDERS);
  const pale: Fill = { kind: 'solid', colour: palette.context };
  const fills = new Map<string, Fill>();
  for (const outline of projected.outlines) {
    const row = rowOf.get(outline.adcode);
    if (!row) {
      if (outline.adcode === BORDERS || outline.adcode === SEA) borders += outline.d;
      else context.push({ adcode: outline.adcode, d: outline.d });
      continue;
    }
    const fill = fillOf(row, classes, palette);
    fills.set(outline.adcode, fill);
    const name = regionName(row.region, wording.lang);
    // Of hundreds, those without a report stay quiet: a tap names them.
    const quiet = many && row.cell.state === 'unread';
    const roomless = outline.one === 'none' && outline.two === 'none';
    const lines =
      quiet || roomless
        ? []
        : label(outline, name, signedCell(row.cell, wording), projected.fontSize, measure);
    shapes.push({
      adcode: outline.adcode,
      name,
      d: outline.d,
      state: row.cell.state,
      fill,
      says: sayRow(row, wording),
      centroid: outline.centroid,
      box: outline.box,
      tiny: outline.tiny,
      dot: outline.dot,
      label: lines,
      quiet,
      labelInk:
        lines.length > 0
          ? inkOn(groundOf(fill, palette), palette.onLight, palette.onDark)
          : palette.ink,
      labelCased: fill.kind !== 'solid',
    });
  }
  const { width, height, fontSize, inset } = projected;
  const name = messages(wording.lang).charts.inset;
  const insetName =
    inset !== 'none' &&
    insetSize(fontSize) <= inset.height * INSET_FOOT &&
    measure(name, insetSize(fontSize)) <= inset.width - 6
      ? name
      : '';
  const impliedWidth = Math.min(6, Math.max(3, width / 150));
  return {
    width,
    height,
    fontSize,
    impliedWidth,
    shapes,
    context,
    borders,
    inset:
      inset === 'none'
        ? inset
        : {
            ...inset,
            parts: inset.parts.map(({ adcode, d }) => ({
              d,
              fill: adcode === SEA ? 'sea' : (fills.get(adcode) ?? pale),
            })),
          },
    insetName,
  };
}
