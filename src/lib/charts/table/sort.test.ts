import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain';
import { figure, implied, missing, rowsOf, words } from '../../view/testing/rows';
import {
  TABLE_COLUMNS,
  matching,
  nextOrder,
  readOrder,
  sortTable,
  writeOrder,
  type TableColumn,
  type TableRow,
} from './sort';

const tableRows = (cells: readonly Cell[], actuals: readonly Cell[] = []): TableRow[] =>
  rowsOf(cells).map((row, i) => ({
    ...row,
    figures: {
      target: row.cell,
      actual: actuals[i] ?? missing,
      outcome: missing,
      step: missing,
      lead: missing,
    },
  }));
const rows = tableRows(
  [figure(5), missing, figure(8), words, figure(6)],
  [figure(-1), figure(3), missing, implied(0), figure(2)],
);
const codes = (column: TableColumn, descending: boolean) =>
  sortTable(rows, { column, descending }, 'zh').map((row) => Number(row.region.adcode) - 100000);

describe('sortRows', () => {
  it('has no place for a difference that is only bounded: it comes last either way', () => {
    const steps = tableRows([figure(1), figure(2), figure(3)]).map((row, i) => ({
      ...row,
      figures: { ...row.figures, step: figure(i, i === 1 ? 'ge' : 'eq') },
    }));
    const last = (descending: boolean) =>
      sortTable(steps, { column: 'step', descending }, 'zh').at(-1)?.region.adcode;
    expect([last(true), last(false)]).toEqual(['100002', '100002']);
  });
  it('keeps rows without a number last, either way', () => {
    expect(codes('target', true)).toEqual([3, 5, 1, 2, 4]);
    expect(codes('target', false)).toEqual([1, 5, 3, 2, 4]);
    expect(codes('rank', false)).toEqual([3, 5, 1, 2, 4]);
  });
  it('sorts by any measure; negative, zero and implied values in their place', () => {
    expect(codes('actual', false)).toEqual([1, 4, 5, 2, 3]);
    expect(codes('step', true)).toEqual([1, 2, 3, 4, 5]);
  });
  it('sorts names by pinyin', () => {
    // 北京 河北 内蒙古 山西 天津
    expect(codes('region', false)).toEqual([1, 3, 5, 4, 2]);
  });
  it('loses no row, whatever the column', () => {
    for (const column of TABLE_COLUMNS) expect(codes(column, true).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('nextOrder', () => {
  it('turns the same column, starts another in its natural order', () => {
    expect(nextOrder({ column: 'rank', descending: false }, 'rank').descending).toBe(true);
    expect(nextOrder({ column: 'rank', descending: false }, 'step').descending).toBe(true);
    expect(nextOrder({ column: 'target', descending: true }, 'region').descending).toBe(false);
  });
});

describe('matching', () => {
  it('finds by name in either language, and finds all with nothing', () => {
    expect(matching(rows, ' 北 ').map((row) => row.region.shortZh)).toEqual(['北京', '河北']);
    expect(matching(rows, 'r100002')).toHaveLength(1);
    expect(matching(rows, '  ')).toHaveLength(5);
    expect(matching(rows, '无此地')).toEqual([]);
  });
});

describe('an order in an address', () => {
  it('is read as it was written, and the ranking’s own is left out', () => {
    for (const column of TABLE_COLUMNS)
      for (const descending of [true, false])
        expect(readOrder(writeOrder({ column, descending }))).toEqual({ column, descending });
    expect(writeOrder({ column: 'rank', descending: false })).toBe('');
  });
});
