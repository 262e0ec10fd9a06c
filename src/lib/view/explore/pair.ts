import {
  isTotal,
  periodOf,
  reportYearOf,
  type Cell,
  type Indicator,
  type Kind,
  type Loaded,
  type Region,
} from '../../domain';
import { asWords, cells } from '../cells';
import type { Shown } from './rows';
import { parseSide, sideText, type Side } from './axis-param';
import type { View } from './state';

/** What a scatter holds against what. */
export interface Pair {
  readonly x: Side;
  readonly y: Side;
}

export function sameSide(a: Side, b: Side): boolean {
  return a.indicator === b.indicator && a.kind === b.kind;
}

function side(text: string | undefined, otherwise: Side): Side {
  const parsed = text === undefined ? 'none' : parseSide(text);
  return parsed === 'none' ? otherwise : parsed;
}

/**
 * The two axes that a view asks for. `against` names x, then y; what it leaves out is the view's
 * indicator: its target on y against its last result on x. A side is never held against itself: x then
 * turns to the other kind.
 */
export function pairOf(view: Pick<View, 'indicator' | 'against'>): Pair {
  const [first, second] = view.against;
  const y = side(second, { indicator: view.indicator, kind: 'target' });
  const x = side(first, { indicator: view.indicator, kind: 'actual' });
  if (!sameSide(x, y)) return { x, y };
  return { y, x: { ...y, kind: y.kind === 'target' ? 'actual' : 'target' } };
}

/** The shortest `against` that asks for a pair. A y that is the view's own stays so when the view changes. */
export function againstOf(pair: Pair, indicator: string): readonly string[] {
  const own = sameSide(pair.y, { indicator, kind: 'target' });
  if (!own) return [sideText(pair.x), sideText(pair.y)];
  return sameSide(pair.x, { indicator, kind: 'actual' }) ? [] : [sideText(pair.x)];
}

/** One region on both axes. Absence keeps its reason. */
export interface PairRow {
  readonly region: Region;
  readonly x: Cell;
  readonly y: Cell;
  /** Is it no point because one number is worked out from the other, or both from one figure? */
  readonly tied: boolean;
}

type Implied = Extract<Cell, { state: 'implied' }>;

/** Does an implied value rest on a figure that the other cell rests on too? */
function restsOn(cell: Implied, other: Cell): boolean {
  return (
    'sources' in other &&
    cell.sources.some((one) =>
      other.sources.some(
        ({ indicator, kind, start }) =>
          indicator === one.indicator && kind === one.kind && start === one.start,
      ),
    )
  );
}

/**
 * A region on two axes. A value that is implied by the other axis would lie where the working-out puts it, and
 * show a relation that nobody observed: it counts as the words that it is.
 */
function both(region: Region, x: Cell, y: Cell): PairRow {
  const wordsX = x.state === 'implied' && restsOn(x, y);
  const wordsY = y.state === 'implied' && restsOn(y, x);
  return {
    region,
    x: wordsX ? asWords(x) : x,
    y: wordsY ? asWords(y) : y,
    tied: wordsX || wordsY,
  };
}

export function isNumbered(cell: Cell): cell is Extract<Cell, { value: number }> {
  return cell.state === 'value' || cell.state === 'implied';
}

/** How many regions have a report. */
export function countRead({ rows }: Pick<ShownPair, 'rows'>): number {
  return rows.filter(({ x, y }) => x.state !== 'unread' || y.state !== 'unread').length;
}

/** How many regions have a number on both axes. */
export function countBoth({ rows }: Pick<ShownPair, 'rows'>): number {
  return rows.filter(({ x, y }) => isNumbered(x) && isNumbered(y)).length;
}

/** One axis, known to the data. */
export interface ShownSide {
  readonly indicator: Indicator;
  readonly kind: Kind;
  /** The year that the figures are about. */
  readonly period: number;
}

/** How many regions would have a number on both axes, had not the one been worked out from the other. */
export function countTied({ rows }: Pick<ShownPair, 'rows'>): number {
  return rows.filter(({ tied }) => tied).length;
}

/** Everything that a scatter shows. */
export interface ShownPair {
  readonly x: ShownSide;
  readonly y: ShownSide;
  /** In the order of the view's rows. */
  readonly rows: readonly PairRow[];
  /** The nation (and the province above cities), where both axes can be compared with their parts. */
  readonly above: readonly PairRow[];
}

/**
 * The regions of a view on the two axes that it asks for. Targets are those of the view's report year,
 * results those of the year before. Throws for an indicator that the data don't know (parseView sees to it).
 */
export function showPair(
  loaded: Loaded,
  view: Pick<View, 'indicator' | 'against' | 'implied'>,
  shown: Shown,
): ShownPair {
  const reportYear = reportYearOf(shown.measure, shown.period);
  const read = ({ indicator: id, kind }: Side) => {
    const indicator = loaded.indicators.find((one) => one.id === id);
    if (!indicator) throw new Error(`indicators.csv has no row ${id}`);
    const period = periodOf(kind, reportYear);
    const cellOf = cells(loaded, { indicator: id, measure: kind, period, implied: view.implied });
    return { axis: { indicator, kind, period }, cellOf };
  };
  const pair = pairOf(view);
  const [x, y] = [read(pair.x), read(pair.y)];
  const rowOf = (region: Region) => both(region, x.cellOf(region), y.cellOf(region));
  const comparable = !isTotal(x.axis.indicator) && !isTotal(y.axis.indicator);
  return {
    x: x.axis,
    y: y.axis,
    rows: shown.rows.map(({ region }) => rowOf(region)),
    above: comparable ? shown.above.map(({ region }) => rowOf(region)) : [],
  };
}

/** Pairs that analysts hold against each other, by the topics of the plan: targets against targets. */
const PRESETS: readonly Pair[] = [
  ['gdp_growth', 'income_growth'],
  ['gdp_growth', 'fiscal_revenue_growth'],
  ['gdp_growth', 'fai_growth'],
  ['income_growth', 'retail_growth'],
].map(([x = '', y = '']) => ({
  x: { indicator: x, kind: 'target' },
  y: { indicator: y, kind: 'target' },
}));

/** The pairs that a picker offers: the view's target against its last result, then those that the data know. */
export function presetPairs(loaded: Pick<Loaded, 'indicators'>, indicator: string): Pair[] {
  const known = new Set(loaded.indicators.map((one) => one.id));
  return [
    { x: { indicator, kind: 'actual' }, y: { indicator, kind: 'target' } },
    ...PRESETS.filter(({ x, y }) => known.has(x.indicator) && known.has(y.indicator)),
  ];
}
