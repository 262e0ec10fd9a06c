import {
  type Cell,
  type Indicator,
  inSet,
  isBound,
  isDifference,
  isTotal,
  isValued,
  kindsApart,
  type Loaded,
  type Measure,
  measureUnit,
  median,
  NATION,
  opOf,
  periodOf,
  ranks,
  rankValue,
  type Region,
  type RegionSet,
  weighsByGdp,
  type WeightedMean,
  weightedMean,
} from '../../domain';
import { LANGS, type Lang } from '../../i18n';
import { cells, type CellMaker } from '../cells';
import { yearOf } from '../period';
import type { Row } from '../row';
import { sortRows } from './sort';
import type { View, ViewLevel } from './state';

/** Everything that the charts, the sentence and the panel say of one view. */
export interface Shown {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly unit: string;
  readonly period: number;
  /** The region whose parts are shown: the nation, or a province. */
  readonly whole: Region;
  /** What its parts are: the nation's are provinces, or all prefectures. */
  readonly level: ViewLevel;
  /** The regions shown, in the order of `view.sort`; those without a number come last. */
  readonly rows: readonly Row[];
  /** The nation, and for prefectures their province: what the rows are held against. */
  readonly above: readonly { readonly region: Region; readonly cell: Cell }[];
  /** Middle of the ranked numbers; absent when there are none. */
  readonly median: number | 'none';
  /** Mean of the ranked numbers by last year's gross product; absent where it says little. */
  readonly weighted: WeightedMean | 'none';
  /** The set of provinces that the view keeps to. */
  readonly group: RegionSet | 'all';
  /** What a report must say of the indicator for its region to be shown. */
  readonly filter: Pick<View, 'op' | 'state'>;
}

/** Is it of all cities of the nation? */
export function isCitiesOfNation({ level, whole }: Pick<Shown, 'level' | 'whole'>): boolean {
  return level === 'prefecture' && whole.level === 'country';
}

/** Are some of the regions left out by what their report says of the indicator? */
export function isNarrowed({ filter }: Pick<Shown, 'filter'>): boolean {
  return filter.op !== 'all' || filter.state !== 'all';
}

/** Do filters on what reports say leave no region? */
export function isEmptied(shown: Pick<Shown, 'filter' | 'rows'>): boolean {
  return isNarrowed(shown) && shown.rows.length === 0;
}

/** The region whose parts a view shows. */
export function wholeOf(loaded: Loaded, view: Pick<View, 'level' | 'parent'>): Region {
  const { regions } = loaded;
  const code = view.level === 'province' || view.parent === 'auto' ? NATION : view.parent;
  const whole =
    regions.find(({ adcode }) => adcode === code) ??
    regions.find(({ adcode }) => adcode === NATION);
  if (!whole) throw new Error(`regions.csv has no row ${NATION}: run "npm run data"`);
  return whole;
}

/** The regions that a view is about, before filters on what their reports say. */
export function regionsIn(
  loaded: Loaded,
  view: Pick<View, 'level' | 'parent' | 'group'>,
): Region[] {
  const { adcode } = wholeOf(loaded, view);
  return loaded.regions.filter((region) => {
    if (view.level === 'province') return region.parent === adcode && inSet(region, view.group);
    // Of the nation all cities; of a province the counties right under it too.
    return adcode === NATION ? region.level === 'prefecture' : region.parent === adcode;
  });
}

/**
 * Is a cell's number a mere bound? A report that promises 5%以上 stands behind its 5, but a difference that is known
 * to be below 0 may be anything below.
 */
function isBounded(cell: Cell, measure: Measure): boolean {
  return (
    cell.state === 'value' &&
    isDifference(measure) &&
    isValued(cell.stated) &&
    isBound(cell.stated.op)
  );
}

/** The number by which a cell is ranked; a mere bound has none. */
function rankedValue(cell: Cell, measure: Measure): number | 'none' {
  return cell.state === 'value' && !isBounded(cell, measure) ? cell.value : 'none';
}

/** Ranks the stated numbers of what is shown among themselves; nothing else has a rank. */
function rankRows(shown: readonly Pick<Row, 'region' | 'cell'>[], measure: Measure): Row[] {
  const values = shown.map(({ cell }) => rankedValue(cell, measure));
  const given = ranks(values.filter((value) => value !== 'none'));
  let next = 0;
  return shown.map((one, i): Row => {
    const rank = values[i] === 'none' ? 'unranked' : (given[next++] ?? 'unranked');
    return isBounded(one.cell, measure) ? { ...one, rank, bounded: true } : { ...one, rank };
  });
}

/** Says of each row what alone it counts, where amounts that add up are counted in different ways. */
function withKinds(rows: readonly Row[], amounts: boolean): readonly Row[] {
  const kinds = amounts ? kindsApart(rows.map(({ cell }) => cell)) : [];
  return rows.map((row, i) => (kinds[i]?.length ? { ...row, kinds: kinds[i] } : row));
}

/** Does a row pass the filters on what its report says? */
function passes(row: Pick<Row, 'cell'>, filter: Pick<View, 'op' | 'state'>): boolean {
  return (
    (filter.op === 'all' || opOf(row.cell) === filter.op) &&
    (filter.state === 'all' || row.cell.state === filter.state)
  );
}

/** By how much a region's target steps from its last result, for the order of a ranking. */
function stepIn(loaded: Loaded, view: Asked, year: number): (row: Row) => number | 'none' {
  const query = { indicator: view.indicator, period: year, implied: false };
  const stepOf = cells(loaded, { ...query, measure: 'step' });
  return ({ region }) => rankedValue(stepOf(region), 'step');
}

/** What of a view its rows hang on; the rest is how they are drawn, and what is chosen of them. */
export type Asked = Pick<
  View,
  | 'indicator'
  | 'measure'
  | 'year'
  | 'level'
  | 'parent'
  | 'group'
  | 'implied'
  | 'op'
  | 'state'
  | 'sort'
>;

/** Those parts of a view alone. */
export const askedOf = ({
  indicator,
  measure,
  year,
  level,
  parent,
  group,
  implied,
  op,
  state,
  sort,
}: View): Asked => ({
  ...{ indicator, measure, year, level, parent, group, implied, op, state, sort },
});

/**
 * What a view shows, from the loaded data; `lang`: the language whose dictionary orders names; `makeCells`: what
 * makes its cells, `allCells` where it shows outcomes. `view.indicator` must be known to the data (parseView sees
 * to it); throws otherwise.
 */
export function show(
  loaded: Loaded,
  view: Asked,
  lang: Lang = LANGS[0],
  makeCells: CellMaker = cells,
): Shown {
  const indicator = loaded.indicators.find((one) => one.id === view.indicator);
  if (!indicator) throw new Error(`indicators.csv has no row ${view.indicator}`);
  const reportYear = yearOf(loaded, view.year);
  const period = periodOf(view.measure, reportYear);
  const whole = wholeOf(loaded, view);
  const cellOf = makeCells(loaded, {
    indicator: view.indicator,
    measure: view.measure,
    period,
    implied: view.implied,
  });
  const shown = regionsIn(loaded, view);
  const kept = withKinds(
    rankRows(
      shown.map((region) => ({ region, cell: cellOf(region) })).filter((one) => passes(one, view)),
      view.measure,
    ),
    isTotal(indicator) && !isDifference(view.measure),
  );
  const rows = sortRows(kept, view.sort, lang, () => stepIn(loaded, view, reportYear));
  const filter = { op: view.op, state: view.state };
  const part = isNarrowed({ filter }) || (view.level === 'province' && view.group !== 'all');
  const ranked = rows.filter((row) => row.rank !== 'unranked');
  const numbers = ranked.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : []));
  const above = loaded.regions
    .filter((region) => region.adcode === NATION || region.adcode === whole.adcode)
    .map((region) => ({ region, cell: cellOf(region) }));
  return {
    indicator,
    measure: view.measure,
    unit: measureUnit(indicator, view.measure),
    period,
    whole,
    level: view.level,
    rows,
    above,
    median: median(numbers),
    weighted: gdpWeighted(
      loaded,
      indicator,
      rows,
      periodOf('actual', reportYear),
      part ? 'part' : whole.adcode,
    ),
    group: view.level === 'province' ? view.group : 'all',
    filter,
  };
}

/** The indicator that weighs regions: gross regional product. */
const WEIGHT = 'gdp';

/** Regions' gross product of a year, in 亿元, as their reports state it; the headline speaks first. */
function products(loaded: Loaded, year: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { adcode, stated, headline } of loaded.observations.where(WEIGHT, year, 'actual')) {
    if (isValued(stated) && (headline || !found.has(adcode))) found.set(adcode, rankValue(stated));
  }
  return found;
}

/**
 * The mean of the stated values, weighted by last year's gross product (加权均值). Implied values do not
 * enter, nor regions whose report does not state the product. Its coverage is held against the product of
 * the whole as that states it; for a selection of regions, against their own sum, if all state it.
 * In: every row of the view; the year of the result that weighs; the whole's code, or `part` where the
 * rows are not all of its parts.
 */
function gdpWeighted(
  loaded: Loaded,
  indicator: Indicator,
  rows: readonly Row[],
  year: number,
  whole: string | 'part',
): WeightedMean | 'none' {
  if (!weighsByGdp(indicator)) return 'none';
  const product = products(loaded, year);
  const items = rows.flatMap(({ region, cell, rank }) => {
    const weight = product.get(region.adcode);
    const counts = cell.state === 'value' && rank !== 'unranked';
    return counts && weight !== undefined ? [{ value: cell.value, weight }] : [];
  });
  const sum = rows.reduce((total, row) => total + (product.get(row.region.adcode) ?? NaN), 0);
  const of = whole === 'part' ? sum : (product.get(whole) ?? sum);
  return weightedMean(items, Number.isNaN(of) ? 'unknown' : of);
}
