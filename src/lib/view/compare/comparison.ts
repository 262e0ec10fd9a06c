import {
  isTotal,
  kindsApart,
  periodOf,
  TOPICS,
  type Cell,
  type Indicator,
  type Kind,
  type KindOfCount,
  type Loaded,
  type Region,
  type Topic,
} from '../../domain';
import { asWords, difference, statedCells } from '../cells';

/** What one region's report says of an indicator, beside others. */
export interface ComparedCell {
  readonly region: Region;
  readonly cell: Cell;
  /** No other region's number is better, by the indicator's direction, and one is worse. */
  readonly best: boolean;
  /** This figure minus the first region's; `none` of that region itself. */
  readonly apart: Cell | 'none';
  /** What alone its figure counts, where others count something else. */
  readonly kinds: readonly KindOfCount[];
}

/** Two regions and the difference of their figures: the first's minus the second's. */
export interface Pair {
  readonly more: ComparedCell;
  readonly less: ComparedCell;
  readonly by: Cell;
  /** All that have a number, these two among them. */
  readonly among: readonly ComparedCell[];
}

/** One indicator of which at least one of the reports speaks. */
export interface ComparedLine {
  readonly indicator: Indicator;
  /** In the order of the regions. */
  readonly cells: readonly ComparedCell[];
  /** Of two regions with a number, the first and the second; of more, the highest and the lowest. */
  readonly pair: Pair | 'none';
}

/** Regions side by side, by the reports of one year. */
export interface Comparison {
  readonly regions: readonly Region[];
  readonly measure: Kind;
  /** The year that the figures are about, and that of the reports. */
  readonly period: number;
  readonly year: number;
  /** The topics that the reports speak of, with their indicators, in the taxonomy's order. */
  readonly topics: readonly { readonly topic: Topic; readonly lines: readonly ComparedLine[] }[];
}

/** A cell that states a number. */
type Numbered = ComparedCell & { readonly cell: Extract<Cell, { state: 'value' }> };
export const hasNumber = (one: ComparedCell): one is Numbered => one.cell.state === 'value';

/** Compares regions, in the order given. `loaded` must hold the reports' year. */
export function comparisonOf(
  loaded: Loaded,
  query: {
    readonly regions: readonly Region[];
    readonly year: number;
    readonly measure: Kind;
    readonly topic: Topic | 'all';
  },
): Comparison {
  const { regions, year, measure, topic } = query;
  const period = periodOf(measure, year);
  const lineOf = (indicator: Indicator): ComparedLine => {
    const cellOf = statedCells(loaded, indicator.id, period, measure);
    return compareCells(
      indicator,
      regions.map((region) => ({ region, cell: cellOf(region.adcode) })),
    );
  };
  const lines = loaded.indicators
    .filter((one) => topic === 'all' || one.topic === topic)
    .map(lineOf)
    .filter(({ cells }) => cells.some(({ cell }) => 'stated' in cell));
  return {
    regions,
    measure,
    period,
    year,
    topics: TOPICS.map((one) => ({
      topic: one,
      lines: lines.filter(({ indicator }) => indicator.topic === one),
    })).filter((one) => one.lines.length > 0),
  };
}

/** One indicator's cells side by side. Implied values are shown, and neither subtracted nor called the best. */
export function compareCells(
  indicator: Indicator,
  found: readonly Pick<ComparedCell, 'region' | 'cell'>[],
): ComparedLine {
  const best = bestOf(
    indicator,
    found.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : [])),
  );
  const kinds = isTotal(indicator) ? kindsApart(found.map(({ cell }) => cell)) : [];
  const base = found[0]?.cell ?? { state: 'missing' };
  const cells = found.map(({ region, cell }, i): ComparedCell => ({
    region,
    cell,
    best: cell.state === 'value' && cell.value === best,
    apart: i === 0 ? 'none' : apartOf(cell, base),
    kinds: kinds[i] ?? [],
  }));
  return { indicator, cells, pair: pairOf(cells) };
}

/** The best number; `none` where no side is better, where amounts add up and size alone decides, or where all are alike. */
function bestOf(indicator: Indicator, values: readonly number[]): number | 'none' {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (isTotal(indicator) || values.length < 2 || least === most) return 'none';
  const { direction } = indicator;
  return direction === 'neutral' ? 'none' : direction === 'higher' ? most : least;
}

function apartOf(cell: Cell, base: Cell): Cell {
  const plain = (one: Cell) => (one.state === 'implied' ? asWords(one) : one);
  return difference(plain(cell), plain(base));
}

function pairOf(cells: readonly ComparedCell[]): Pair | 'none' {
  const numbered = cells.filter(hasNumber);
  const ordered = numbered.length > 2 ? byNumber(numbered) : numbered;
  const [more, less] = [ordered[0], ordered.at(-1)];
  if (!more || !less || more === less) return 'none';
  return { more, less, by: difference(more.cell, less.cell), among: numbered };
}

/** The highest first; of equal ones as they stand. */
function byNumber(cells: readonly Numbered[]): Numbered[] {
  return [...cells].sort((a, b) => b.cell.value - a.cell.value);
}

/** Every line of a comparison. */
export function linesOfComparison({ topics }: Pick<Comparison, 'topics'>): ComparedLine[] {
  return topics.flatMap(({ lines }) => lines);
}

/** In how many lines each region is the best, alone or with others; how many lines can be judged. */
export function countBest(comparison: Comparison): {
  readonly judged: number;
  readonly best: readonly { readonly region: Region; readonly count: number }[];
} {
  const judged = linesOfComparison(comparison).filter(({ cells }) =>
    cells.some(({ best }) => best),
  );
  return {
    judged: judged.length,
    best: comparison.regions.map((region, i) => ({
      region,
      count: judged.filter(({ cells }) => cells[i]?.best).length,
    })),
  };
}
