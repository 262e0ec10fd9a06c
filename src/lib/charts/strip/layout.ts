import { SILENT_STATES, type CellState } from '../../domain';
import { formatNumber, shownUnit, stateNames } from '../../i18n';
import { plotTexts } from '../../i18n/texts/plots';
import type { Reference, Row } from '../../view/row';
import { rowValue, type Classes } from '../colour/classes';
import { dotAxis } from '../dots/axis';
import { dodge } from '../dodge';
import { layoutLines, STRIP_LABELS, type ReferenceLine } from '../reference-lines';
import { stripHeader } from './header';
import { fillOf } from '../colour/fill';
import type { Palette } from '../colour/palette';
import type { MeasureText } from '../text';
import { regionName } from '../../view/name';
import { sayRow, type Wording } from '../../view/wording';
import { degreeSign } from '../degree-sign';
import type { Dot } from '../dots/dot';
import { layoutKey, type DotKey } from '../dots/key';
import { swarm } from './swarm';

/** Sizes in px. */
const NAME_LANE = 16;
const PLOT = 72;
const AXIS = 19;
const FONT = 11;
const NAME_SIZE = 12;
/** Between two names. */
const NAME_GAP = 8;
const EDGE = 14;
/** Tried from the greatest: the first with which dots stay at their values is taken. */
const RADII = [7, 6, 5, 4, 3];
/** Between two dots that touch. */
const BETWEEN = 1.2;
/** From this width the regions without a number stand beside the axis, else beneath it. */
const SIDE_FROM = 620;
const SIDE_WIDTH = 148;
/** A region without a number, and the line of its heading. */
const SILENT = { r: 6.5, pitch: 17, heading: 18, gap: 16 };

/** States without a place on the axis. */
const BESIDE = ['words', ...SILENT_STATES] as const;

/** A region: on the axis if it has a number, else beside it. */
export interface StripDot extends Dot {
  readonly adcode: string;
  readonly state: CellState;
  readonly name: string;
  readonly says: string;
  /** Where its range begins and ends; `none` for a single figure. */
  readonly range: readonly [number, number] | 'none';
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** The line on which the dots stand. */
  readonly base: number;
  readonly top: number;
  readonly plot: readonly [number, number];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly references: readonly ReferenceLine[];
  readonly dots: readonly StripDot[];
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly key: DotKey;
  /** Codes from least to greatest, then those without a number: for keys. */
  readonly order: readonly string[];
}

export interface StripContent {
  readonly rows: readonly Row[];
  readonly classes: Classes;
  readonly references: readonly Reference[];
  readonly palette: Palette;
  readonly wording: Wording;
  readonly measure: MeasureText;
}

function byValue(a: Row, b: Row): number {
  return (
    Number(rowValue(a)) - Number(rowValue(b)) || a.region.adcode.localeCompare(b.region.adcode)
  );
}

function ends(row: Row): readonly [number, number] | 'none' {
  return row.cell.state === 'value' && row.cell.stated.op === 'between'
    ? [row.cell.stated.value, row.cell.stated.valueHi]
    : 'none';
}

/** The greatest dots that hold their places, and where they stand. */
function pack(places: readonly number[], walls: readonly [number, number]) {
  const least = RADII.at(-1) ?? 3;
  const packed = swarm(places);
  for (const r of RADII) {
    const pitch = 2 * r + BETWEEN;
    const spots = packed(pitch, PLOT, walls, r === least ? Infinity : pitch);
    if (spots === 'none') continue;
    const high = Math.max(0, ...spots.map(({ y }) => y + r));
    if (r === least || high <= PLOT + BETWEEN) return { r, spots, high: Math.max(PLOT, high) };
  }
  throw new Error('RADII is empty');
}

/** Rows → a finished strip. Rows may come in any order. */
export function layoutStrip(width: number, content: StripContent): StripLayout {
  const { classes, palette, wording, measure } = content;
  const { lang } = wording;
  const states = stateNames(lang, wording.sign);
  const plots = plotTexts(lang);
  const placed = content.rows.filter((row) => rowValue(row) !== 'none').sort(byValue);
  const references = placed.length > 0 ? content.references : [];
  const silent = BESIDE.map((state) => ({
    state,
    rows: content.rows.filter((row) => row.cell.state === state),
  })).filter(({ rows }) => rows.length > 0);
  const beside = silent.length > 0 && placed.length > 0 && width >= SIDE_FROM;
  const plot: [number, number] = [EDGE, width - EDGE - (beside ? SIDE_WIDTH + EDGE : 0)];

  const { factor, label: unitLabel } = shownUnit(wording.unit, lang);
  const tickLabel = (value: number) =>
    formatNumber(value * factor, lang, { sign: wording.sign }) + (unitLabel === '%' ? '%' : '');
  const numbers = [
    ...placed.flatMap((row) => {
      const range = ends(row);
      return range === 'none' ? [Number(rowValue(row))] : range;
    }),
    ...references.map(({ value }) => value),
  ];
  const labelSpace =
    12 + Math.max(0, ...numbers.map((v) => measure(tickLabel(Math.round(v)), FONT)));
  const axis = dotAxis(numbers, plot[0] + EDGE, plot[1] - EDGE, labelSpace);
  const { r, spots, high } = pack(
    placed.map((row) => axis.at(Number(rowValue(row)))),
    plot,
  );

  const room = [0, plot[1] + EDGE] as const;
  const header = stripHeader(references, axis.at, room, measure);
  const top = header.height + NAME_LANE;
  const base = top + high;
  const asDot = (row: Row, x: number, y: number, radius: number): StripDot => {
    const range = ends(row);
    return {
      adcode: row.region.adcode,
      state: row.cell.state,
      name: regionName(row.region, lang),
      says: sayRow(row, wording),
      x,
      y,
      r: radius,
      fill: fillOf(row, classes, palette),
      sign: degreeSign(row.cell),
      towards: 'right',
      range: range === 'none' ? 'none' : [axis.at(range[0]), axis.at(range[1])],
    };
  };
  const dots = placed.map((row, i) => asDot(row, spots[i]?.x ?? 0, base - (spots[i]?.y ?? 0), r));

  const key = layoutKey(
    {
      dots,
      twoAxes: false,
      implied: dots.some((dot) => dot.state === 'implied'),
      // Stacked: each keeps its place along the axis.
      beside: false,
      diamonds: '',
    },
    { x: plot[0], y: base + AXIS + 4, width: plot[1] - plot[0] },
    { palette, lang, measure },
  );
  // Without a number there is no axis.
  const below = placed.length === 0 ? 0 : base + AXIS + 4 + key.height;

  const headings: { text: string; x: number; y: number }[] = [];
  const left = beside ? width - SIDE_WIDTH : EDGE;
  const right = beside ? width - 4 : width - EDGE;
  let y = beside ? 4 : below + (silent.length > 0 ? 6 : 0);
  for (const { state, rows } of silent) {
    headings.push({ text: plots.silent(states[state], rows.length), x: left, y: y + 12 });
    y += SILENT.heading;
    const each = Math.max(1, Math.floor((right - left) / SILENT.pitch));
    rows.forEach((row, i) => {
      const x = left + SILENT.r + 1 + (i % each) * SILENT.pitch;
      dots.push(asDot(row, x, y + SILENT.r + 1 + Math.floor(i / each) * SILENT.pitch, SILENT.r));
    });
    y += Math.ceil(rows.length / each) * SILENT.pitch + SILENT.gap;
  }

  return {
    width,
    height: Math.ceil(Math.max(below, y - (beside ? SILENT.gap - 4 : 0))),
    base,
    top,
    plot,
    ticks:
      placed.length === 0
        ? []
        : axis.ticks.map((value) => ({ x: axis.at(value), label: tickLabel(value) })),
    references: layoutLines(references, axis.at, measure, STRIP_LABELS, {
      ...header,
      lower: room,
      upper: room,
      bottom: base,
    }),
    dots,
    headings,
    key,
    order: dots.map((dot) => dot.adcode),
  };
}

/** The name of a chosen region, and the line to its dot. */
export interface StripLabel {
  readonly adcode: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** From the name to the dot; empty where it stands at the dot. */
  readonly lead: string;
}

/** Names of the chosen regions: in a row above the dots; beneath, for those without a number. */
export function labelStrip(
  layout: StripLayout,
  selected: ReadonlySet<string>,
  measure: MeasureText,
): StripLabel[] {
  const chosen = layout.dots.filter((dot) => selected.has(dot.adcode));
  const onAxis = chosen.filter((dot) => dot.state === 'value' || dot.state === 'implied');
  const wide = (text: string) => measure(text, NAME_SIZE, 700);
  const middles = dodge(
    onAxis.map((dot) => ({ at: dot.x, width: wide(dot.name) })),
    0,
    layout.plot[1] + EDGE,
    NAME_GAP,
  );
  const y = layout.top - 4;
  return [
    ...onAxis.map((dot, i) => {
      const x = middles[i] ?? dot.x;
      return {
        adcode: dot.adcode,
        text: dot.name,
        x,
        y,
        lead: `M${x} ${y + 3}L${dot.x} ${y + 8}V${Math.max(y + 8, dot.y - dot.r)}`,
      };
    }),
    ...labelSilent(
      layout,
      chosen.filter((dot) => !onAxis.includes(dot)),
      wide,
    ),
  ];
}

/**
 * Names of those without a number, side by side beneath the last row of dots of their state, where no dot lies under them;
 * only as many as have room, the first: a name that has none is told by a tap, and by a picture's notes.
 */
function labelSilent(
  { width, plot, dots }: StripLayout,
  chosen: readonly StripDot[],
  wide: (text: string) => number,
): StripLabel[] {
  const groups = new Map<CellState, StripDot[]>();
  // Beside the axis, else beneath it from edge to edge.
  const [from, to] = [plot[1] + EDGE < width ? plot[1] + EDGE : 0, width];
  for (const dot of chosen) {
    const group = groups.get(dot.state) ?? [];
    const taken = [...group, dot].reduce((sum, { name }) => sum + wide(name) + NAME_GAP, -NAME_GAP);
    if (taken <= to - from)
      groups.set(
        dot.state,
        [...group, dot].sort((a, b) => a.x - b.x),
      );
  }
  return [...groups].flatMap(([state, group]) => {
    const last = Math.max(...dots.map((dot) => (dot.state === state ? dot.y : 0)));
    const places = group.map((dot) => ({ at: dot.x, width: wide(dot.name) }));
    const middles = dodge(places, from, to, NAME_GAP);
    return group.map(({ adcode, name, x, r }, i) => {
      const middle = middles[i] ?? x;
      return { adcode, text: name, x: middle, y: last + r + 11, lead: '' };
    });
  });
}
