import {
  isTotal,
  NATION,
  ranks,
  type Cell,
  type Indicator,
  type Loaded,
  type Region,
  type Topic,
} from '../../domain';
import { statedCells } from '../cells';
import { fieldOf, type FieldOf } from './field';

/** What one government's report says of one target. */
export interface MatrixCell {
  readonly cell: Cell;
  /**
   * Where its figure stands among those of its column: the share that is lower, ties half, 0 to 1. `none` where it has
   * no figure, or where it is a total that has no place among its parts'.
   */
  readonly place: number | 'none';
  /** Rank among the stated figures of its column, highest first; `unranked` for all others. */
  readonly rank: number | 'unranked';
}

export interface MatrixRow {
  readonly region: Region;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** How many of the columns it sets. */
  readonly count: number;
}

export interface MatrixColumn {
  readonly indicator: Indicator;
  /** How many of the rows set it, the nation left out. */
  readonly count: number;
}

/** Who sets which target in a year. */
export interface Matrix {
  readonly year: number;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** The nation, which stands for itself; `none` where nothing of it is held. */
  readonly whole: MatrixRow | 'none';
  /** Indicators that nobody sets: they have no column. */
  readonly unset: readonly Indicator[];
}

export interface MatrixQuery extends FieldOf {
  readonly year: number;
  readonly topic: Topic | 'all';
  /** Only targets among the main ones of a report? What stands elsewhere is then not set. */
  readonly headline: boolean;
}

/** Does a report set a target, in figures or in words? */
export function isSet(cell: Cell): boolean {
  return 'stated' in cell;
}

/** The cell as far as the main targets of a report go. */
function amongMain(cell: Cell): Cell {
  const main = 'sources' in cell && cell.sources[0]?.headline === true;
  return main || !isSet(cell) ? cell : { state: 'missing' };
}

/** The targets that governments set in a year: columns in the order of the indicators, rows in that of the regions. */
export function matrixOf(loaded: Loaded, query: MatrixQuery): Matrix {
  const { year, topic, headline } = query;
  const field = fieldOf(loaded, query);
  const nation = loaded.regions.find(({ adcode }) => adcode === NATION);
  const all = loaded.indicators
    .filter((one) => topic === 'all' || one.topic === topic)
    .map((indicator) => {
      const lookup = statedCells(loaded, indicator.id, year, 'target');
      const cellOf = ({ adcode }: Region) =>
        headline ? amongMain(lookup(adcode)) : lookup(adcode);
      return columnOf(indicator, field.map(cellOf), nation ? cellOf(nation) : 'none');
    });
  const used = all.filter(
    ({ count, whole }) => count > 0 || (whole !== 'none' && isSet(whole.cell)),
  );
  const row = (region: Region, cells: readonly MatrixCell[]): MatrixRow => ({
    region,
    cells,
    count: cells.filter(({ cell }) => isSet(cell)).length,
  });
  const wholes = used.flatMap(({ whole }) => (whole === 'none' ? [] : [whole]));
  return {
    year,
    columns: used.map(({ indicator, count }) => ({ indicator, count })),
    rows: field.map((region, i) =>
      row(
        region,
        used.flatMap(({ cells }) => cells[i] ?? []),
      ),
    ),
    whole: nation && wholes.length === used.length ? row(nation, wholes) : 'none',
    unset: all.filter((one) => !used.includes(one)).map(({ indicator }) => indicator),
  };
}

function columnOf(indicator: Indicator, cells: readonly Cell[], whole: Cell | 'none') {
  const stated = cells.flatMap((cell) => (cell.state === 'value' ? [cell.value] : []));
  const order = ranks(stated);
  const rankOf = new Map(stated.map((value, i) => [value, order[i] ?? 1]));
  const valued = cells.flatMap((cell) => ('value' in cell ? [cell.value] : []));
  const placed = (cell: Cell): number | 'none' =>
    'value' in cell ? placeOf(cell.value, valued) : 'none';
  const finished = (cell: Cell): MatrixCell => ({
    cell,
    place: placed(cell),
    rank: cell.state === 'value' ? (rankOf.get(cell.value) ?? 'unranked') : 'unranked',
  });
  return {
    indicator,
    count: cells.filter(isSet).length,
    cells: cells.map(finished),
    whole:
      whole === 'none'
        ? ('none' as const)
        : ({
            cell: whole,
            place: isTotal(indicator) ? 'none' : placed(whole),
            rank: 'unranked',
          } satisfies MatrixCell),
  };
}

/** The share of values that are lower, ties half: equal values have equal places, and a lone one the middle. */
function placeOf(value: number, values: readonly number[]): number {
  const lower = values.filter((one) => one < value).length;
  const equal = values.filter((one) => one === value).length;
  return values.length === 0 ? 0.5 : (lower + equal / 2) / values.length;
}
