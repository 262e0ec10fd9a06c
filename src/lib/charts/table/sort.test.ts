import { describe, expect, it } from 'vitest';
import { figure, missing, rowsOf, words } from '../rows.fixture';
import { nextOrder, sortRows } from './sort';

const rows = rowsOf([figure(5), missing, figure(8), words, figure(6)]);
const codes = (column: 'rank' | 'value' | 'region', descending: boolean) =>
  sortRows(rows, { column, descending }, 'zh').map((row) => Number(row.region.adcode) - 100000);

describe('sortRows', () => {
  it('keeps rows without a number last, either way', () => {
    expect(codes('value', true)).toEqual([3, 5, 1, 2, 4]);
    expect(codes('value', false)).toEqual([1, 5, 3, 2, 4]);
    expect(codes('rank', false)).toEqual([3, 5, 1, 2, 4]);
  });
  it('sorts names by pinyin', () => {
    // 北京 河北 内蒙古 山西 天津
    expect(codes('region', false)).toEqual([1, 3, 5, 4, 2]);
  });
});

describe('nextOrder', () => {
  it('turns the same column, starts another in its natural order', () => {
    expect(nextOrder({ column: 'rank', descending: false }, 'rank').descending).toBe(true);
    expect(nextOrder({ column: 'rank', descending: false }, 'value').descending).toBe(true);
    expect(nextOrder({ column: 'value', descending: true }, 'region').descending).toBe(false);
  });
});
