import {
  differenceOp,
  impliedBy,
  isTotal,
  isValued,
  kindOf,
  periodOf,
  rankValue,
  reportYearOf,
  type Cell,
  type Kind,
  type Loaded,
  type Measure,
  type Observation,
  type Region,
  type Report,
  type SilentState,
  type RelativeOp,
  type Valued,
} from '../domain';

/** The one that speaks for all: headline before body, a number before words, then the first said. */
function foremost(list: readonly Observation[]): readonly Observation[] {
  if (list.length <= 1) return list;
  const weight = (o: Observation) => (o.headline ? 2 : 0) + (isValued(o.stated) ? 1 : 0);
  return [...list].sort((a, b) => weight(b) - weight(a));
}

/**
 * The figures of a report that have the same standing as its foremost, where they differ; else none. Of what
 * adds up a headline may be a part as well as any.
 */
function rivals(sources: readonly Observation[], addsUp: boolean): readonly Valued[] {
  if (sources.length <= 1) return [];
  const equals = sources.filter(({ headline }) => addsUp || headline === sources[0]?.headline);
  const figures = [...equals]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ stated }) => (isValued(stated) ? [stated] : []));
  return new Set(figures.map(rankValue)).size > 1 ? figures : [];
}

export type Lookup = (adcode: string) => Cell;

/** What a relative target comes to by the cell that it refers to; `none` where that has no figure. */
function impliedIn(referred: Cell, op: RelativeOp): Valued | 'none' {
  if (referred.state === 'implied') return impliedBy(op, referred.implies);
  return referred.state === 'value' && isValued(referred.stated)
    ? impliedBy(op, referred.stated)
    : 'none';
}

/** Cells of one indicator as reports state them, relative targets worked out where their reference is known. */
export function statedCells(
  loaded: Loaded,
  indicator: string,
  period: number,
  kind: Kind,
  followed: readonly string[] = [],
): Lookup {
  const found = loaded.observations.byRegion(indicator, period, kind);
  const addsUp = loaded.indicators.some((one) => one.id === indicator && isTotal(one));
  const reportYear = reportYearOf(kind, period);
  const absence = absenceIn(loaded, reportYear);
  return (adcode) => {
    const sources = foremost(found.get(adcode) ?? []);
    const first = sources[0];
    if (!first) return { state: absence(adcode) };
    const stated = first.stated;
    const parts = rivals(sources, addsUp);
    if (isValued(stated) && parts.length > 0)
      return { state: 'words', stated: { op: 'several', parts }, sources };
    if (isValued(stated)) return { state: 'value', value: rankValue(stated), stated, sources };
    // 与经济增长同步: worth what the region itself says of the other indicator. A circle has no value.
    if ('ref' in stated && !followed.includes(stated.ref)) {
      const trail = [...followed, indicator];
      const referred = statedCells(loaded, stated.ref, period, kind, trail)(adcode);
      const implies = impliedIn(referred, stated.op);
      if ('sources' in referred && implies !== 'none') {
        return {
          state: 'implied',
          value: rankValue(implies),
          implies,
          stated,
          sources: [...sources, ...referred.sources],
        };
      }
    }
    return { state: 'words', stated, sources };
  };
}

type Copies = ReadonlyMap<string, Report['copy']>;
const known = new WeakMap<readonly Report[], Copies>();

/** How whole the texts are that were read, by year and code; worked out once for all that ask of them. */
function copiesOf(reports: readonly Report[]): Copies {
  const copies =
    known.get(reports) ??
    new Map(reports.map(({ year, adcode, copy }) => [`${year} ${adcode}`, copy]));
  known.set(reports, copies);
  return copies;
}

/** Why a region has nothing of a year's reports: its own is silent, was not read, or is still to come. */
function absenceIn(
  { reports, years, held }: Loaded,
  year: number,
): (adcode: string) => SilentState {
  if (year > Math.max(...held)) return () => 'pending';
  // A report may be listed of a year whose figures are not here.
  if (!years.includes(year)) return () => 'unread';
  return (adcode) => {
    const copy = copiesOf(reports).get(`${year} ${adcode}`);
    if (copy === undefined) return 'unread';
    return copy === 'whole' ? 'missing' : 'abridged';
  };
}

/** 5 − 5.2 is −0.2, not −0.2000000000000002: equal differences must tie. Reports have at most four decimals. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Target minus a base, where both have a number and their words allow it; else what is lacking. */
export function difference(target: Cell, base: Cell): Cell {
  if (target.state !== 'value') return target.state === 'implied' ? asWords(target) : target;
  if (base.state !== 'value') return base.state === 'implied' ? asWords(base) : base;
  const sources = [...target.sources, ...base.sources];
  const op =
    isValued(target.stated) && isValued(base.stated)
      ? differenceOp(target.stated.op, base.stated.op)
      : 'none';
  if (op === 'none') return { state: 'words', stated: target.stated, sources };
  const value = withoutNoise(target.value - base.value);
  return { state: 'value', value, stated: { op, value }, sources };
}

/** An implied cell as what the report says: words. */
export function asWords(cell: Extract<Cell, { state: 'implied' }>): Cell {
  return { state: 'words', stated: cell.stated, sources: cell.sources };
}

/** What the cells are wanted for. */
export interface CellQuery {
  readonly indicator: string;
  readonly measure: Measure;
  /** The year that the measure is about. */
  readonly period: number;
  /** Work out relative targets (推算)? Otherwise they are words. */
  readonly implied: boolean;
}

/** Makes the cells of a query: `cells`, or where outcomes may be asked for `allCells`. */
export type CellMaker = typeof cells;

/**
 * The cell of any region under an indicator, measure and period.
 * `step` is the target minus the last result; `lead` the target minus that of the level above; both in
 * percentage points for percentages, else in the indicator's unit. Outcomes, which the first view can do without,
 * are made by `allCells` (outcome-cells.ts); throws RangeError of them.
 */
export function cells(loaded: Loaded, query: CellQuery): (region: Region) => Cell {
  const { indicator, measure, period } = query;
  if (measure === 'outcome') throw new RangeError('outcomes are made by allCells');
  const target = statedCells(loaded, indicator, period, kindOf(measure));
  const actual =
    measure === 'step'
      ? statedCells(loaded, indicator, periodOf('actual', period), 'actual')
      : undefined;
  return (region) => {
    const own = target(region.adcode);
    if (actual) return difference(own, actual(region.adcode));
    if (measure === 'lead') {
      return region.parent === 'none'
        ? { state: 'missing' }
        : difference(own, target(region.parent));
    }
    return own.state === 'implied' && !query.implied ? asWords(own) : own;
  };
}
