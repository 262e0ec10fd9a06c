import { hasNumber, type ComparedCell, type ComparedLine } from '../../view/compare/comparison';
import type { OverYears } from '../../view/compare/over-years';
import { regionName } from '../../view/name';
import { signedCell, wordCell, type Wording } from '../../view/wording';
import { lineAxis } from '../trend/axis';
import { pathsOf } from '../trend/line';
import { runs } from '../trend/run';
import type { MeasureText } from '../text';

/** Radius of a dot with its ring, px, and how far dots that would touch are set apart, upwards. */
export const RING = 8.5;
const LANE = 15;
export const END_FONT = 11;

/** One region's figure on the scale of its row. */
export interface CompareDot {
  readonly adcode: string;
  readonly state: 'value' | 'implied';
  /** The region's place among the compared: its colour and shape. */
  readonly index: number;
  readonly x: number;
  /** 0 is the row's line; less is above. */
  readonly y: number;
  readonly best: boolean;
  readonly says: string;
}

/** The figure of the least or the greatest dot, beside it. */
export interface EndLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/** Small lines over the years, one a region; px from the column's upper left. */
export interface Spark {
  readonly paths: readonly { readonly index: number; readonly d: string }[];
  /** Years that stand alone. */
  readonly dots: readonly { readonly index: number; readonly x: number; readonly y: number }[];
}

type Figured = ComparedCell & {
  readonly cell: Extract<ComparedCell['cell'], { readonly value: number }>;
};
const isFigured = (one: ComparedCell): one is Figured =>
  hasNumber(one) || one.cell.state === 'implied';

/** The numbers of a line, implied ones too. */
export function numbersOf({ cells }: Pick<ComparedLine, 'cells'>): number[] {
  return cells.filter(isFigured).map(({ cell }) => cell.value);
}

/** Is there anything to compare by eye? */
export function isDrawn(line: ComparedLine): boolean {
  return numbersOf(line).length > 1;
}

/** Dots of a row, those that would touch above one another. In: the place of a value, px. */
export function dotsOf(
  line: ComparedLine,
  at: (value: number) => number,
  wording: Wording,
): CompareDot[] {
  const placed: CompareDot[] = [];
  line.cells.forEach((one, index) => {
    if (!isFigured(one)) return;
    const { region, cell, best } = one;
    const x = at(cell.value);
    const near = placed.filter((dot) => Math.abs(dot.x - x) < 2 * RING - 1);
    let lane = 0;
    while (near.some(({ y }) => y === -lane * LANE)) lane += 1;
    const says = `${regionName(region, wording.lang)} ${wordCell(cell, wording)}`;
    const { adcode } = region;
    placed.push({ adcode, state: cell.state, index, x, y: -lane * LANE, best, says });
  });
  return placed;
}

/**
 * What stands at the two ends of a row: its least and its greatest figure; where all are one, that alone. Equal
 * figures may be said by different words: each is told.
 */
export function endTexts(line: ComparedLine, wording: Wording): readonly string[] {
  const figured = line.cells.filter(isFigured);
  const values = figured.map(({ cell }) => cell.value);
  const told = (value: number) => {
    const there = figured.filter(({ cell }) => cell.value === value);
    const texts = there.map(({ cell }) => signedCell(cell, { ...wording, oneUnit: true }));
    return [...new Set(texts)].join(' ');
  };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [];
  return least === most ? ['', told(most)] : [told(least), told(most)];
}

export function endLabels(dots: readonly CompareDot[], texts: readonly string[]): EndLabel[] {
  const xs = dots.map(({ x }) => x);
  const [least = '', most = ''] = texts;
  const off = RING + 4;
  return [
    { x: Math.min(...xs) - off, text: least, anchor: 'end' as const },
    { x: Math.max(...xs) + off, text: most, anchor: 'start' as const },
  ].filter(({ text }) => text !== '');
}

/** How much room the labels at the ends take, px. */
export function endRoom(texts: readonly (readonly string[])[], measure: MeasureText): number {
  return Math.max(0, ...texts.flat().map((text) => measure(text, END_FONT))) + RING + 6;
}

/** The years of a row on a scale of their own. */
export function sparkOf(
  { span: [from, to], lines }: OverYears,
  { width, height }: { readonly width: number; readonly height: number },
): Spark {
  const values = lines.flatMap(({ years }) =>
    years.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : [])),
  );
  const axis = lineAxis(values, height, 0);
  const x = (year: number) => (to === from ? width / 2 : ((year - from) / (to - from)) * width);
  const points = lines.map(({ years }) =>
    years.flatMap(({ year, series, cell }) =>
      cell.state === 'value' ? [{ year, series, x: x(year), y: axis.at(cell.value) }] : [],
    ),
  );
  return {
    paths: points.flatMap((list, index) => pathsOf(list).map((d) => ({ index, d }))),
    dots: points.flatMap((list, index) =>
      runs(list).flatMap((run) => {
        const [only] = run;
        return only && run.length === 1 ? [{ index, x: only.x, y: only.y }] : [];
      }),
    ),
  };
}
