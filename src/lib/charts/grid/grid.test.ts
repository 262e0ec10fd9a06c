import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../text';
import type { GridContent } from './content';
import { nextCell } from './keys';
import { cellsOf, layoutGrid, rowsWithin } from './layout';
import { shorten } from './shorten';

/** A grid of so many rows and columns. */
function grid(rows: number, columns: number, rest: Partial<GridContent> = {}): GridContent {
  return {
    label: '',
    rows: Array.from({ length: rows }, (_, at) => ({
      id: `r${at}`,
      name: `行${at}`,
      note: String(at),
      head: at === 1 ? '东部' : '',
      apart: at === 0,
      tail: '',
    })),
    columns: Array.from({ length: columns }, (_, at) => ({
      id: `c${at}`,
      name: `列${at}`,
      note: '',
    })),
    cellAt: (row, column) => ({
      fill: 'none',
      sign: '≈',
      figure: '≈5.25%',
      state: 'value',
      says: `${row} ${column}`,
    }),
    adcodeAt: () => '',
    upright: true,
    ...rest,
  };
}
const lay = (content: GridContent, width = 900) =>
  layoutGrid(content, { width, measure: tableMeasure });

describe('layoutGrid', () => {
  it('shares the room among the columns, within what a cell needs and may have', () => {
    expect(lay(grid(3, 5)).columnWidth).toBe(72);
    expect(lay(grid(3, 60)).columnWidth).toBe(24);
    const between = lay(grid(3, 20));
    expect(between.left + between.bodyWidth).toBeLessThanOrEqual(900);
  });
  it('leaves room for headings, and parts a row that stands for itself', () => {
    const { rows, rules } = lay(grid(3, 5));
    const [first, second, third] = rows.map(({ y }) => y);
    expect(first).toBe(0);
    expect((third ?? 0) - (second ?? 0)).toBe(24);
    expect(second).toBeGreaterThan(24 + 22);
    expect(rules).toHaveLength(1);
  });
  it('leaves names the room that few columns do not take, and tails what they need', () => {
    const name = 'Surveyed urban unemployment rate of the whole nation';
    const named = (tail: string) => grid(2, 7).rows.map((row) => ({ ...row, name, tail }));
    expect(lay({ ...grid(2, 7), rows: named('') }).rows[0]?.name).toBe(name);
    const { width, rows } = lay({ ...grid(2, 7), rows: named('since 2009 most of them set it') });
    expect(rows[0]?.name).toMatch(/…$/u);
    expect(width).toBeLessThanOrEqual(900);
  });
  it('gives names no more than a third of a phone', () => {
    const long = grid(2, 9);
    const rows = long.rows.map((row) => ({ ...row, name: '规模以上工业增加值增速与其他' }));
    const layout = lay({ ...long, rows }, 360);
    expect(layout.left).toBeLessThan(360 * 0.34 + 20);
    expect(layout.rows[0]?.name).toMatch(/…$/u);
  });
});

describe('cellsOf', () => {
  it('knows the rows in sight, and makes the cells of one', () => {
    const content = grid(400, 60);
    const layout = lay(content);
    const [from, to] = rowsWithin(layout, [2400, 3000]);
    expect(to - from).toBeLessThan(45);
    const row = cellsOf(layout, content, from, tableMeasure);
    expect(row.cells).toHaveLength(60);
    expect(row.cells[0]?.says).toBe(`${from} 0`);
  });
  it('changes nothing by a scroll of a pixel', () => {
    const layout = lay(grid(400, 60));
    expect(rowsWithin(layout, [2400, 3000])).toEqual(rowsWithin(layout, [2401, 3001]));
  });
  it('writes the figure where it has room, else its sign', () => {
    const textIn = (content: GridContent) =>
      cellsOf(lay(content), content, 0, tableMeasure).cells[0]?.text;
    expect(textIn(grid(1, 3))).toBe('≈5.25%');
    expect(textIn(grid(1, 60))).toBe('≈');
  });
});

describe('nextCell', () => {
  const layout = lay(grid(30, 5));
  const from = { row: 'r12', column: 'c2' };
  const go = (key: string, ctrlKey = false) => nextCell(layout, from, { key, ctrlKey });
  it('goes a cell by arrows, a row by Home and End, ten rows by page keys', () => {
    expect(go('ArrowRight')).toEqual({ row: 'r12', column: 'c3' });
    expect(go('ArrowUp')).toEqual({ row: 'r11', column: 'c2' });
    expect(go('Home')).toEqual({ row: 'r12', column: 'c0' });
    expect(go('PageDown')).toEqual({ row: 'r22', column: 'c2' });
  });
  it('goes to the corners with Ctrl, and stays within', () => {
    expect(go('End', true)).toEqual({ row: 'r29', column: 'c4' });
    expect(
      nextCell(layout, { row: 'r0', column: 'c0' }, { key: 'ArrowUp', ctrlKey: false }),
    ).toEqual({
      row: 'r0',
      column: 'c0',
    });
  });
  it('knows no other key', () => {
    expect(go('x')).toBe('none');
  });
});

describe('shorten', () => {
  const measure = (text: string) => text.length;
  it('leaves what has room, and cuts what has none', () => {
    expect(shorten('贵州', 2, measure)).toBe('贵州');
    expect(shorten('黔东南州', 3, measure)).toBe('黔东…');
  });
});
