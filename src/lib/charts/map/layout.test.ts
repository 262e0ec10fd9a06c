import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { classifyRows } from '../colour/classes';
import { palette } from '../colour/palette';
import { figure, implied, missing, percent, region, unread, words } from '../../view/testing/rows';
import { tableMeasure } from '../text';
import type { Row } from '../../view/row';
import { readBoundaries, type Boundaries } from './geo';
import { layoutMap } from './layout';
import { fitMap, viewMap } from './project';

/** Rows of squares, 5 wide, and one of a tenth. */
function squares(): Topology & { readonly projection: object } {
  const arcs: [number, number][][] = [];
  const geometries = Array.from({ length: 7 }, (_, i) => {
    const [x, y] = [100 + (i % 3) * 5, 30 + Math.floor(i / 3) * 5];
    const size = i === 6 ? 0.1 : 5;
    arcs.push([
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
      [x, y],
    ]);
    return { type: 'Polygon' as const, id: String(100001 + i), arcs: [[i]] };
  });
  return {
    type: 'Topology',
    arcs,
    projection: {},
    objects: { regions: { type: 'GeometryCollection', geometries } },
  };
}

const cells = [figure(5, 'approx'), implied(5.5), words, missing, unread, figure(6, 'ge')];
const rows: Row[] = cells.map((cell, i) => ({
  region: region(String(100001 + i), '黔东南'),
  cell,
  rank: 'unranked',
}));
const boundaries = readBoundaries(squares());
const whole = (map: Boundaries, width: number, height: number) =>
  viewMap(fitMap(map, { width, height }));
const content = {
  rows,
  classes: classifyRows(rows, false),
  palette: palette('light'),
  wording: percent,
  measure: tableMeasure,
};

describe('readBoundaries', () => {
  it('of something else is no regions', () => {
    for (const json of [null, 3, {}, { type: 'Topology' }])
      expect(readBoundaries(json).regions).toEqual([]);
  });
});

describe('whose borders', () => {
  it('are said by the file that is drawn, or not known', () => {
    const own = readBoundaries({ ...squares(), source: '审图号：GS(2024)0650号' });
    expect(own.source).toBe('审图号：GS(2024)0650号');
    expect(boundaries.source).toBe('');
  });
});

describe('layoutMap', () => {
  const layout = layoutMap(whole(boundaries, 600, 400), content);
  const kinds = Object.fromEntries(layout.shapes.map((shape) => [shape.state, shape.fill.kind]));

  it('draws each state its own way', () => {
    expect(layout.shapes.map((shape) => shape.state)).toEqual([
      'value',
      'implied',
      'words',
      'missing',
      'unread',
      'value',
    ]);
    expect(kinds).toEqual({
      value: 'solid',
      implied: 'hollow',
      words: 'dots',
      missing: 'hatch',
      unread: 'solid',
    });
  });
  it('draws a mere bound of a difference as no value: hollow', () => {
    const [row] = rows;
    if (!row) throw new Error('fixture');
    const bound = { ...content, rows: [{ ...row, bounded: true as const }] };
    expect(layoutMap(whole(boundaries, 600, 400), bound).shapes[0]?.fill.kind).toBe('hollow');
  });
  it('keeps a region without a row as context', () => {
    expect(layout.context.map(({ adcode }) => adcode)).toEqual(['100007']);
  });
  it('says name and worded value', () => {
    expect(layout.shapes.map((shape) => shape.says)[0]).toBe('黔东南：5%左右');
    expect(layout.shapes.map((shape) => shape.says)[3]).toBe('黔东南：报告未提');
  });
  it('labels with name and signed figure, inside the shape', () => {
    expect(layout.shapes[0]?.label.map((line) => line.text)).toEqual(['黔东南', '≈5%']);
    for (const shape of layout.shapes)
      for (const line of shape.label) {
        const half = tableMeasure(line.text, layout.fontSize, 500) / 2;
        expect(line.x - half).toBeGreaterThan(shape.box[0]);
        expect(line.x + half).toBeLessThan(shape.box[2]);
        expect(line.y).toBeGreaterThan(shape.box[1]);
        expect(line.y).toBeLessThan(shape.box[3]);
      }
  });
  it('keeps the name of each, for one that is chosen without room for a label', () => {
    const small = layoutMap(whole(boundaries, 60, 40), content);
    expect(small.shapes.map(({ name }) => name)).toEqual(rows.map(() => '黔东南'));
  });
  it('drops labels that do not fit', () => {
    const small = layoutMap(whole(boundaries, 60, 40), content);
    expect(small.shapes.flatMap((shape) => shape.label)).toEqual([]);
    expect(small.shapes.every((shape) => shape.tiny)).toBe(true);
  });
  it('marks a region of a few pixels with a dot', () => {
    const tiny = whole(boundaries, 600, 400).outlines.find(({ adcode }) => adcode === '100007');
    expect(tiny).toMatchObject({ tiny: true, dot: true, one: 'none' });
  });
  it('keeps outlines when only values change', () => {
    const projected = whole(boundaries, 600, 400);
    const other = layoutMap(projected, { ...content, rows: rows.toReversed() });
    expect(other.shapes.map((shape) => shape.d)).toEqual(
      layoutMap(projected, content).shapes.map((shape) => shape.d),
    );
  });
  it('stays inside its size', () => {
    for (const { box } of layout.shapes) {
      expect(box[0]).toBeGreaterThanOrEqual(0);
      expect(box[3]).toBeLessThanOrEqual(400);
    }
  });
});
