import { GROUPS, type Group } from '../../domain';
import { leafOrder } from './leaf-order';
import { likeness } from './likeness';
import type { Matrix, MatrixCell, MatrixRow } from './matrix';
import type { MatrixOrder } from './state';

/** A matrix whose rows and columns stand in an order; rows under headings where it has any. */
export interface OrderedMatrix extends Matrix {
  /** The economic region that a row is the first of, by the row's place. */
  readonly heads: ReadonlyMap<number, Group>;
}

const unlike = (a: readonly MatrixCell[], b: readonly MatrixCell[]) => likeness(a, b).apart;

/** The places of a list by a count, largest first; equal ones as they come. */
function byCount(list: readonly { readonly count: number }[]): number[] {
  return list.map((_, at) => at).sort((a, b) => (list[b]?.count ?? 0) - (list[a]?.count ?? 0));
}

const groupAt = ({ region }: MatrixRow) =>
  region.group === 'none' ? GROUPS.length : GROUPS.indexOf(region.group);

/** Rows by economic region, as the plans list them; within one by code. */
function byRegion(rows: readonly MatrixRow[]): number[] {
  const places = rows.map((row, at) => ({ at, group: groupAt(row) }));
  return places.sort((a, b) => a.group - b.group).map(({ at }) => at);
}

/** A matrix in another order. */
export function ordered(matrix: Matrix, order: MatrixOrder): OrderedMatrix {
  const { rows, columns } = matrix;
  const columnOf = (at: number) => rows.flatMap(({ cells }) => cells[at] ?? []);
  const vectors = order === 'similar' ? columns.map((_, at) => columnOf(at)) : [];
  const across =
    order === 'similar'
      ? leafOrder(columns.length, (a, b) => unlike(vectors[a] ?? [], vectors[b] ?? []))
      : byCount(columns);
  const down = {
    region: () => byRegion(rows),
    count: () => byCount(rows),
    similar: () =>
      leafOrder(rows.length, (a, b) => unlike(rows[a]?.cells ?? [], rows[b]?.cells ?? [])),
  }[order]();
  const turned = (row: MatrixRow): MatrixRow => ({
    ...row,
    cells: across.flatMap((at) => row.cells[at] ?? []),
  });
  const placed = down.flatMap((at) => rows[at] ?? []).map(turned);
  return {
    ...matrix,
    columns: across.flatMap((at) => columns[at] ?? []),
    rows: placed,
    whole: matrix.whole === 'none' ? 'none' : turned(matrix.whole),
    heads: order === 'region' ? headsOf(placed) : new Map(),
  };
}

function headsOf(rows: readonly MatrixRow[]): ReadonlyMap<number, Group> {
  return new Map(
    rows.flatMap(({ region }, at): [number, Group][] =>
      region.group === 'none' || region.group === rows[at - 1]?.region.group
        ? []
        : [[at, region.group]],
    ),
  );
}
