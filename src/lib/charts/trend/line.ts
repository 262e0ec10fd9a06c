import type { Cell } from '../../domain';
import type { TrendLine, TrendYear } from '../../view/explore/trend';
import { wordCell, type Wording } from '../../view/wording';
import { degreeSign, type DegreeSign } from '../degree-sign';
import { lineThrough, runs } from './run';

/** Half the length of a target's tick: as a share of a year's width, and at most px. */
const TICK_SHARE = 0.36;
const TICK_MOST = 9;

/** A region's actual in one year. */
export interface TrendDot {
  readonly year: number;
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly implied: boolean;
  readonly says: string;
}

/** A region's target of one year, with the sign of its degree word. */
export interface TrendTick {
  readonly year: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly implied: boolean;
  readonly sign: DegreeSign;
  readonly says: string;
}

/** A region over the years, as far as it has numbers. */
export interface TrendMark {
  readonly adcode: string;
  readonly name: string;
  /** Place among the chosen: of its colour and of the shape of its dots. */
  readonly index: number;
  /** Runs of years without a gap; one year alone is a dot only. */
  readonly paths: readonly string[];
  readonly dots: readonly TrendDot[];
  readonly ticks: readonly TrendTick[];
}

/** Where years and values stand, px. */
export interface Place {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** A year's width. */
  readonly step: number;
}

/** Lays one region's line out. In: its place among the chosen, and its name. */
export function layoutLine(
  { region, years }: TrendLine,
  index: number,
  name: string,
  place: Place,
  wording: Wording,
): TrendMark {
  const half = Math.min(TICK_MOST, place.step * TICK_SHARE);
  const dots = years.flatMap((one): TrendDot[] => {
    const { actual } = one;
    if (!('value' in actual)) return [];
    return [{ ...at(one, actual, place, wording), series: one.series, x: place.x(one.year) }];
  });
  const ticks = years.flatMap((one): TrendTick[] => {
    const { target } = one;
    if (!('value' in target)) return [];
    const x = place.x(one.year);
    const sign = degreeSign(target);
    return [{ ...at(one, target, place, wording), x1: x - half, x2: x + half, sign }];
  });
  return {
    adcode: region.adcode,
    name,
    index,
    paths: runs(dots)
      .filter((run) => run.length > 1)
      .map((run) => lineThrough(run.map(({ x, y }) => [x, y]))),
    dots,
    ticks,
  };
}

function at(
  { year }: TrendYear,
  cell: Extract<Cell, { value: number }>,
  { y }: Place,
  wording: Wording,
) {
  const implied = cell.state === 'implied';
  return { year, y: y(cell.value), implied, says: wordCell(cell, wording) };
}
