import {
  isTotal,
  median,
  NATION,
  reportYearOf,
  type Cell,
  type Loaded,
  type Region,
} from '../../domain';
import type { Lang } from '../../i18n';
import { cells, type CellMaker } from '../cells';
import type { Row } from '../row';
import { cityCoverage, type Coverage } from './city-coverage';
import type { Shown } from './rows';
import { sortRows } from './sort';
import type { View } from './state';

/** A province with its cities. */
export interface ProvinceRow extends Coverage {
  readonly province: Region;
  /** What the province itself says; `none` where that is no yardstick for its cities: a lead over it, a total of them. */
  readonly own: Cell | 'none';
  /** Middle of its cities' numbers; `none` without any. */
  readonly middle: number | 'none';
  /** Its cities that are shown, numbers first. */
  readonly cities: readonly Row[];
}

/**
 * The cities of the nation by their provinces, in the order of the view: by what the provinces say, or where that is
 * no yardstick by the middle of their cities. Of provinces without cities only those with a report of the year.
 * In: a view of all cities, and what it shows.
 */
export function byProvince(
  loaded: Loaded,
  view: View,
  shown: Shown,
  lang: Lang,
  makeCells: CellMaker = cells,
): readonly ProvinceRow[] {
  const { indicator, measure, period } = shown;
  const query = { indicator: indicator.id, measure, period, implied: view.implied };
  const cellOf = makeCells(loaded, query);
  const year = reportYearOf(measure, period);
  const comparable = !tellsMiddle(shown);
  const coverageOf = cityCoverage(loaded, year);
  const citiesOf = new Map<string, Row[]>();
  for (const row of shown.rows) {
    const { parent } = row.region;
    const cities = citiesOf.get(parent);
    if (cities) cities.push(row);
    else citiesOf.set(parent, [row]);
  }
  const rows = loaded.regions
    .filter(({ parent }) => parent === NATION)
    .map((province): ProvinceRow => {
      const cities = citiesOf.get(province.adcode) ?? [];
      const numbers = cities.flatMap(({ cell, rank }) =>
        cell.state === 'value' && rank !== 'unranked' ? [cell.value] : [],
      );
      return {
        province,
        own: comparable ? cellOf(province) : 'none',
        middle: median(numbers),
        cities,
        ...coverageOf(province.adcode),
      };
    })
    .filter(({ of, own }) => of > 0 || (own !== 'none' && own.state !== 'unread'));
  return inOrder(rows, view, lang, stepsOf(loaded, view, year, makeCells));
}

/** By how much a province's target steps from its last result. */
function stepsOf(loaded: Loaded, view: View, year: number, makeCells: CellMaker) {
  const { indicator } = view;
  const cellOf = makeCells(loaded, { indicator, measure: 'step', period: year, implied: false });
  return (region: Region) => {
    const cell = cellOf(region);
    return cell.state === 'value' ? cell.value : 'none';
  };
}

/** What a province is ordered by: what it says, or the middle of its cities. */
function orderedBy({ own, middle }: ProvinceRow): Cell {
  if (own !== 'none') return own;
  if (middle === 'none') return { state: 'missing' };
  return { state: 'value', value: middle, stated: { op: 'eq', value: middle }, sources: [] };
}

function inOrder(
  rows: readonly ProvinceRow[],
  { sort }: View,
  lang: Lang,
  stepOf: (region: Region) => number | 'none',
): ProvinceRow[] {
  const found = new Map(rows.map((row) => [row.province.adcode, row]));
  const asRows = rows.map((row): Row => ({ region: row.province, cell: orderedBy(row), rank: 1 }));
  const sorted = sortRows(asRows, sort, lang, () => (row) => stepOf(row.region));
  return sorted.flatMap(({ region }) => found.get(region.adcode) ?? []);
}

/** Is the middle of the cities told in place of what provinces say? */
export function tellsMiddle({ measure, indicator }: Pick<Shown, 'measure' | 'indicator'>): boolean {
  return measure === 'lead' || isTotal(indicator);
}
