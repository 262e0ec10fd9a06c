import type { CellState } from '../../../domain';
import { formatNumber, shownUnit, withoutUnit } from '../../../i18n';
import { citiesTexts } from '../../../i18n/texts/cities';
import { regionName } from '../../../view/name';
import type { Reference, Row } from '../../../view/row';
import type { ProvinceRow } from '../../../view/explore/by-province';
import { columnCell, sayRow, type Wording } from '../../../view/wording';
import type { Axis } from '../../axis';
import { rowValue, type Classes } from '../../colour/classes';
import type { Fill } from '../../colour/fill';
import { filler } from '../../colour/filler';
import type { Palette } from '../../colour/palette';
import { dotAxis } from '../../dots/axis';
import {
  layoutLines,
  rankingHeader,
  RANKING_LABELS,
  type ReferenceLine,
} from '../../reference-lines';
import { swarm } from '../../strip/swarm';
import type { MeasureText } from '../../text';
import { coverageOf, hasNumber, ownRow, ownValue, sayProvince, wordsOf } from './words';

/** Sizes in px. */
const ROW_LEAST = { fit: 24, comfortable: 44 };
const FONT = { fit: 13, comfortable: 15 };
const SMALL = 11;
const DOT = 4;
/** Between the middles of dots that touch. */
const PITCH = 2 * DOT + 1;
/** Above and below a row's dots. */
const AIR = 3;
/** Most dots on top of one another, and how far a dot may stand from its value before a row becomes higher. */
const STACK_MOST = 5;
const DRIFT_MOST = PITCH;
const GAP = 8;
/** Width and least height of the bar of a province's own value. */
const BAR = { width: 5, inset: 3 };
const PLOT_LEAST = 96;
const BOLD = 700;
/** From the middle of a line of text to its baseline, in ems. */
const MIDDLE = 0.36;

/** A city's dot, in px of the drawing. */
export interface CityDot {
  readonly adcode: string;
  readonly state: CellState;
  readonly x: number;
  readonly y: number;
  readonly fill: Fill;
  readonly says: string;
  readonly city: Row;
}

/** What stands beside a dot that is chosen: name and value, at its height. */
export interface DotLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** A province's row, in px of the drawing. */
export interface ProvinceBand {
  readonly adcode: string;
  readonly state: CellState;
  readonly y: number;
  readonly height: number;
  readonly baseline: number;
  readonly name: string;
  /** 13/13; empty for a municipality. */
  readonly coverage: string;
  readonly words: string;
  readonly says: string;
  /** The province's own value: an upright bar; `none` without one. */
  readonly bar: { readonly d: string; readonly fill: Fill } | 'none';
  readonly dots: readonly CityDot[];
}

export interface ByProvinceLayout {
  readonly width: number;
  readonly height: number;
  readonly header: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly smallSize: number;
  readonly radius: number;
  readonly nameX: number;
  /** Where coverage ends. */
  readonly coverageX: number;
  readonly wordsX: number;
  /** Over the words: whose they are, and their unit where it stands there. */
  readonly head: string;
  readonly plot: readonly [number, number];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where a difference is none; `none` for other values. */
  readonly zero: number | 'none';
  readonly references: readonly ReferenceLine[];
  readonly rows: readonly ProvinceBand[];
  /** Asked for the few dots that are chosen. */
  readonly labelOf: (dot: CityDot) => DotLabel;
}

export interface ByProvinceContent {
  readonly provinces: readonly ProvinceRow[];
  readonly classes: Classes;
  readonly references: readonly Reference[];
  readonly palette: Palette;
  readonly wording: Wording;
  readonly measure: MeasureText;
}

export interface ByProvinceSize {
  readonly width: number;
  /** `comfortable`: rows of 44 px for a phone's page, which scrolls. */
  readonly density: 'fit' | 'comfortable';
}

const widest = (texts: readonly string[], size: number, measure: MeasureText, weight = 400) =>
  Math.ceil(Math.max(0, ...texts.map((text) => measure(text, size, weight))));

/** The swarm of a row on as few levels as keep its dots near their values. */
function pack(places: readonly number[], walls: readonly [number, number]) {
  const packed = swarm(places);
  for (let levels = 1; ; levels += 1) {
    const most = levels === STACK_MOST ? Infinity : DRIFT_MOST;
    const spots = packed(PITCH, levels * PITCH, walls, most);
    if (spots !== 'none') return spots;
  }
}

interface Columns {
  readonly coverageX: number;
  readonly wordsX: number;
  readonly plot: readonly [number, number];
}

/** Columns as wide as what stands in them: name with coverage, plot, words. */
function columnsOf(
  width: number,
  fontSize: number,
  words: readonly string[],
  head: string,
  { provinces, wording, measure }: ByProvinceContent,
): Columns {
  const names = provinces.map(({ province }) => regionName(province, wording.lang));
  const name = widest(names, fontSize, measure, BOLD);
  const coverage = widest(provinces.map(coverageOf), SMALL, measure);
  const coverageX = name + GAP + coverage;
  const wordsWidth = Math.max(widest(words, fontSize, measure), widest([head], SMALL, measure));
  const wordsX = Math.max(coverageX + GAP + PLOT_LEAST, width - wordsWidth - 2);
  return { coverageX, wordsX, plot: [coverageX + GAP, wordsX - GAP] };
}

/** After its dot, or before it where the plot ends. */
function labelOf(
  { city, x }: CityDot,
  plot: Columns['plot'],
  { wording, measure }: ByProvinceContent,
): DotLabel {
  const text = `${regionName(city.region, wording.lang)} ${columnCell(city.cell, wording)}`;
  const aside = DOT + 4;
  const after = x + aside + measure(text, SMALL, BOLD) < plot[1];
  return after ? { text, x: x + aside, anchor: 'start' } : { text, x: x - aside, anchor: 'end' };
}

function bandOf(
  row: ProvinceRow,
  words: string,
  y: number,
  { axis, columns, least, fontSize, fillOf }: Frame,
  wording: Wording,
): ProvinceBand {
  const numbered = row.cities.filter(hasNumber);
  const spots = pack(
    numbered.map((city) => axis.at(Number(rowValue(city)))),
    [columns.plot[0] + DOT, columns.plot[1] - DOT],
  );
  const high = spots.length === 0 ? 0 : Math.max(...spots.map((spot) => spot.y)) + PITCH / 2;
  const height = Math.max(least, Math.ceil(high) + 2 * AIR);
  const base = y + (height + high) / 2;
  const [own, value] = [ownRow(row), ownValue(row)];
  const left = value === 'none' ? 0 : axis.at(value) - BAR.width / 2;
  return {
    adcode: row.province.adcode,
    state: own === 'none' ? (row.held > 0 ? 'value' : 'unread') : own.cell.state,
    y,
    height,
    baseline: y + height / 2 + fontSize * MIDDLE,
    name: regionName(row.province, wording.lang),
    coverage: coverageOf(row),
    words,
    says: sayProvince(row, wording),
    bar:
      own === 'none' || value === 'none'
        ? 'none'
        : {
            d: `M${tenth(left)} ${y + BAR.inset}h${BAR.width}v${height - 2 * BAR.inset}h${-BAR.width}z`,
            fill: fillOf(own),
          },
    dots: numbered.map((city, i) => ({
      adcode: city.region.adcode,
      state: city.cell.state,
      x: spots[i]?.x ?? 0,
      y: tenth(base - (spots[i]?.y ?? 0)),
      fill: fillOf(city),
      says: sayRow(city, wording),
      city,
    })),
  };
}

const tenth = (length: number) => Math.round(length * 10) / 10;

/** What all rows of a drawing share. */
interface Frame {
  readonly axis: Axis;
  readonly columns: Columns;
  readonly least: number;
  readonly fontSize: number;
  readonly fillOf: (row: Row) => Fill;
}

/** Provinces with their cities → a finished ranking: a row a province, a dot a city, all on one axis. */
export function layoutByProvince(
  { width, density }: ByProvinceSize,
  content: ByProvinceContent,
): ByProvinceLayout {
  const { provinces, wording, measure, references } = content;
  const fontSize = FONT[density];
  const texts = citiesTexts(wording.lang);
  const { factor, label: unit } = shownUnit(wording.unit, wording.lang);
  const ownUnit = unit === '%' ? '' : unit;
  const words = provinces.map((row) => withoutUnit(wordsOf(row, wording), ownUnit));
  const whose = provinces.some(({ own }) => own !== 'none') ? texts.own : texts.middle;
  const head = ownUnit === '' ? whose : `${whose} ${ownUnit}`;
  const columns = columnsOf(width, fontSize, words, head, content);
  const header = rankingHeader(references);

  const values = provinces.flatMap((row) => [...row.cities.map(rowValue), ownValue(row)]);
  const numbers = [
    ...values.filter((value) => value !== 'none'),
    ...references.map(({ value }) => value),
  ];
  const tickLabel = (value: number) =>
    formatNumber(value * factor, wording.lang, { sign: wording.sign }) + (unit === '%' ? '%' : '');
  const rounded = new Set(numbers.map((value) => Math.round(value)));
  const room = widest([...rounded].map(tickLabel), SMALL, measure);
  const [from, to] = columns.plot;
  const axis = dotAxis(numbers, from + 2 * DOT, to - 2 * DOT, room + GAP);
  const frame: Frame = {
    ...{ axis, columns, least: ROW_LEAST[density], fontSize },
    fillOf: filler(content.classes, content.palette),
  };

  const rows: ProvinceBand[] = [];
  let y = header.height;
  provinces.forEach((row, i) => {
    const band = bandOf(row, words[i] ?? '', y, frame, wording);
    rows.push(band);
    y += band.height;
  });
  const within = (value: number) => value >= axis.from && value <= axis.to;
  return {
    width,
    height: Math.ceil(y) + 2,
    header: header.height,
    bottom: y,
    fontSize,
    smallSize: SMALL,
    radius: DOT,
    nameX: 0,
    coverageX: columns.coverageX,
    wordsX: columns.wordsX,
    head,
    plot: columns.plot,
    ticks: axis.ticks.map((value) => {
      const [x, label] = [axis.at(value), tickLabel(value)];
      // What stands over the words is worth more than the last number of the axis.
      const free = x + measure(label, SMALL) / 2 + GAP / 2 < columns.wordsX;
      return { x, label: free ? label : '' };
    }),
    zero: wording.sign && within(0) ? axis.at(0) : 'none',
    references: layoutLines(references, axis.at, measure, RANKING_LABELS, {
      ...header,
      lower: [columns.plot[0], width],
      upper: [0, width],
      bottom: y,
    }),
    rows,
    labelOf: (dot) => labelOf(dot, columns.plot, content),
  };
}
