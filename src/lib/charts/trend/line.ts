import type { Cell, Region } from '../../domain';
import type { TrendLine, TrendYear } from '../../view/explore/trend';
import { regionName } from '../../view/name';
import { wordCell, type Wording } from '../../view/wording';
import { degreeSign, type DegreeSign } from '../degree-sign';
import { lineThrough, runs } from './run';
import type { SeriesIndex } from './series';

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

/** A year of which no actual is known, and why. Of a year whose report is still to come there is nothing to say. */
export interface TrendGap {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly why: 'abridged' | 'missing' | 'unread' | 'words';
}

/** A region over the years, as far as it has numbers. */
export interface TrendMark {
  readonly adcode: string;
  readonly name: string;
  /** Its colour and the shape of its dots go by it. */
  readonly index: SeriesIndex;
  /** Runs of years without a gap; one year alone is a dot only. */
  readonly paths: readonly string[];
  readonly dots: readonly TrendDot[];
  readonly ticks: readonly TrendTick[];
  /** On a track of its own under the plot. */
  readonly gaps: readonly TrendGap[];
}

/** Where years and values stand, px. */
export interface Place {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** A year's width. */
  readonly step: number;
}

/** A region's line, its place among the chosen, and the height of its track, px. */
export interface LinePlace {
  readonly line: TrendLine;
  readonly index: SeriesIndex;
  readonly track: number;
}

/** Lays one region's line out. */
export function layoutLine(
  { line, index, track }: LinePlace,
  place: Place,
  wording: Wording,
): TrendMark {
  const { region, years } = line;
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
    ...named(region, wording),
    index,
    paths: pathsOf(dots),
    dots,
    ticks,
    gaps: gapsOf(years).map((gap) => ({ ...gap, x: place.x(gap.year), y: track })),
  };
}

function named(region: Region, { lang }: Wording): Pick<TrendMark, 'adcode' | 'name'> {
  return { adcode: region.adcode, name: regionName(region, lang) };
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

/** Lines through what stands in years that follow on each other. */
export function pathsOf(
  dots: readonly Pick<TrendDot, 'year' | 'series' | 'x' | 'y'>[],
): readonly string[] {
  return runs(dots)
    .filter((run) => run.length > 1)
    .map((run) => lineThrough(run.map(({ x, y }) => [x, y])));
}

/** The years of a line without an actual, and why; those at its ends that no report could tell are left out. */
export function gapsOf(years: readonly TrendYear[]): Pick<TrendGap, 'year' | 'why'>[] {
  return years.flatMap(({ year, actual: { state } }): Pick<TrendGap, 'year' | 'why'>[] =>
    state === 'value' || state === 'implied' || state === 'pending' ? [] : [{ year, why: state }],
  );
}
