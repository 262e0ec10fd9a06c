import { describe, expect, it } from 'vitest';
import regions from '../../../../static/data/regions.csv?raw';
import { classifyRows } from '../colour/classes';
import { layoutMap } from './layout';
import { ARROWS, isArrow, neighbour } from './nearest';
import { palette } from '../colour/palette';
import { figure, percent, region } from '../../view/testing/rows';
import { tableMeasure } from '../text';
import { TILE_COLUMNS, GRID, projectTiles, TILE_ROWS } from './tiles';

const provinces = regions
  .split('\n')
  .map((line) => line.split(','))
  .flatMap(([adcode = '', , shortZh = '', , level]) =>
    level === 'province' ? [{ adcode, shortZh }] : [],
  );

describe('GRID', () => {
  it('has every province once, Hong Kong, Macau and Taiwan too', () => {
    expect(Object.keys(GRID).toSorted()).toEqual(provinces.map(({ adcode }) => adcode).toSorted());
    expect(provinces).toHaveLength(34);
  });
  it('has no two on one cell, and none outside', () => {
    const cells = Object.values(GRID).map(({ column, row }) => `${column} ${row}`);
    expect(new Set(cells).size).toBe(cells.length);
    for (const { column, row } of Object.values(GRID)) {
      expect(column).toBeLessThan(TILE_COLUMNS);
      expect(row).toBeLessThan(TILE_ROWS);
    }
  });
  it('has 34 different codes', () => {
    expect(new Set(Object.values(GRID).map(({ code }) => code)).size).toBe(34);
  });
});

describe.each([
  [724, 458],
  [374, 300],
  [1120, 640],
  [300, 900],
])('projectTiles %i × %i', (width, height) => {
  const tiles = projectTiles({ width, height });
  it('keeps all tiles equal, apart and inside', () => {
    const sizes = tiles.outlines.map(({ box }) => `${(box[2] - box[0]).toFixed(3)}`);
    expect(new Set(sizes).size).toBe(1);
    for (const { box } of tiles.outlines) {
      expect(box[0]).toBeGreaterThanOrEqual(0);
      expect(box[1]).toBeGreaterThanOrEqual(0);
      expect(box[2]).toBeLessThanOrEqual(width);
      expect(box[3]).toBeLessThanOrEqual(height);
    }
    for (const a of tiles.outlines)
      for (const b of tiles.outlines)
        if (a !== b)
          expect(
            a.box[2] < b.box[0] ||
              b.box[2] < a.box[0] ||
              a.box[3] < b.box[1] ||
              b.box[3] < a.box[1],
          ).toBe(true);
  });
  it('is no wider than names need, no higher than wide', () => {
    const [left, top, right, bottom] = tiles.outlines[0]?.box ?? [0, 0, 0, 1];
    expect((right - left) / (bottom - top)).toBeGreaterThanOrEqual(0.99);
    expect((right - left) / (bottom - top)).toBeLessThanOrEqual(1.4);
  });
  it('labels every tile, inside it, by name and figure', () => {
    const rows = provinces.map(({ adcode, shortZh }) => ({
      region: region(adcode, shortZh),
      cell: figure(5.5, 'approx'),
      rank: 1,
    }));
    const layout = layoutMap(tiles, {
      rows,
      classes: classifyRows(rows, false),
      palette: palette('light'),
      wording: percent,
      measure: tableMeasure,
    });
    for (const { label, box } of layout.shapes) {
      expect(label).toHaveLength(2);
      for (const { text, x } of label) {
        const half = tableMeasure(text, layout.fontSize, 500) / 2;
        expect(x - half).toBeGreaterThanOrEqual(box[0]);
        expect(x + half).toBeLessThanOrEqual(box[2]);
      }
    }
  });
});

describe('arrow keys', () => {
  const { outlines } = projectTiles({ width: 800, height: 600 });
  it('walk to the next tile of the grid', () => {
    expect(neighbour(outlines, '410000', 'ArrowRight')).toBe('340000');
    expect(neighbour(outlines, '410000', 'ArrowUp')).toBe('140000');
    expect(neighbour(outlines, '410000', 'ArrowDown')).toBe('420000');
    expect(neighbour(outlines, '410000', 'ArrowLeft')).toBe('500000');
    expect(neighbour(outlines, '230000', 'ArrowUp')).toBe('none');
  });
  it('reach every tile', () => {
    const reached = new Set(['110000']);
    for (const at of reached)
      for (const key of Object.keys(ARROWS)) {
        const to = isArrow(key) ? neighbour(outlines, at, key) : 'none';
        if (to !== 'none') reached.add(to);
      }
    expect(reached.size).toBe(34);
  });
});
