import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BORDERS, readBoundaries, SEA } from './geo';
import { fitMap, viewMap } from './project';
import { boxOf } from './shape';

const read = (name: string) =>
  readBoundaries(
    JSON.parse(
      readFileSync(new URL(`../../../../static/geo/${name}.json`, import.meta.url), 'utf8'),
    ),
  );
const boundaries = read('china');
const fitted = () => fitMap(boundaries, { width: 720, height: 440, nameEms: 3.7 });

describe('fitMap', () => {
  it.each(['middle', 'end'] as const)('moves boxes with their points: side %s', (side) => {
    const { land, bounds } = fitMap(boundaries, { width: 900, height: 440, side });
    for (const { polygons, boxes } of land)
      expect(boxes).toEqual(polygons.map((polygon) => boxOf([polygon])));
    expect(bounds).toEqual(boxOf(land.flatMap(({ polygons }) => polygons)));
  });
});

describe('viewMap', () => {
  it('keeps the views that a reader goes back to, and draws the same as anew', () => {
    const map = fitted();
    const camera = { k: 2, x: -100, y: -60 };
    const first = viewMap(map, camera);
    const whole = viewMap(map);
    expect(viewMap(map, { ...camera }).outlines).toBe(first.outlines);
    expect(viewMap(fitted(), camera).outlines).toEqual(first.outlines);
    expect(whole.outlines).not.toEqual(first.outlines);
  });
  it('lets go of views long not seen', () => {
    const map = fitted();
    const first = viewMap(map).outlines;
    for (let k = 2; k < 11; k += 1) viewMap(map, { k, x: 0, y: 0 });
    const again = viewMap(map).outlines;
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});

describe('the South China Sea', () => {
  const map = fitted();
  const inset = map.inset === 'none' ? undefined : map.inset;
  const points = (d: string) =>
    [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
  it('is shown by an inset: the same land on a smaller scale, and all dashes and islands within its frame', () => {
    expect(inset?.parts.map(({ adcode }) => adcode)).toEqual(
      expect.arrayContaining(['350000', '440000', '450000', '460000', '710000', SEA]),
    );
    expect(inset?.parts.at(-1)?.adcode).toBe(SEA);
    const { x = 0, y = 0, width = 0, height = 0 } = inset ?? {};
    for (const [px, py] of points(inset?.parts.at(-1)?.d ?? '')) {
      expect(px).toBeGreaterThan(x);
      expect(px).toBeLessThan(x + width);
      expect(py).toBeGreaterThan(y);
      expect(py).toBeLessThan(y + height);
    }
  });
  it('is drawn on the map itself as far as the land’s box reaches: the dash east of Taiwan', () => {
    const [taiwan, sea] = ['710000', SEA].map((code) =>
      map.land.find(({ adcode }) => adcode === code),
    );
    const east = Math.max(
      ...(taiwan?.polygons ?? []).slice(0, 1).flatMap(([ring = []]) => ring.map(([x]) => x)),
    );
    expect(
      sea?.polygons.some(([ring = []]) => ring.every(([x]) => x > east && x < east + 30)),
    ).toBe(true);
    for (const [ring = []] of sea?.polygons ?? [])
      for (const [, y] of ring) expect(y).toBeLessThanOrEqual(map.bounds[3]);
  });
  it('is wide enough for its name on a phone', () => {
    const { inset: narrow } = fitMap(boundaries, { width: 340, height: 260, nameEms: 3.7 });
    expect(narrow === 'none' ? 0 : narrow.width).toBeGreaterThanOrEqual(54);
  });
  it.each([
    [280, 220],
    [340, 260],
    [374, 300],
    [480, 380],
    [520, 380],
    [700, 1000],
    [1100, 600],
  ])('stands in the frame beside the land: %d × %d', (width, height) => {
    const { inset: placed, bounds } = fitMap(boundaries, { width, height });
    if (placed === 'none') throw new Error('no inset');
    expect(placed.x + placed.width).toBeLessThan(width);
    expect(placed.y + placed.height).toBeLessThan(height);
    expect(Math.min(bounds[0], bounds[1])).toBeGreaterThan(0);
    expect(bounds[2]).toBeLessThan(width);
    expect(bounds[3]).toBeLessThan(height);
  });
  it('is no part of a province’s map', () => {
    const province = fitMap(read('520000'), { width: 720, height: 440 });
    expect(province.inset).toBe('none');
    expect(province.land.some(({ adcode }) => adcode === SEA)).toBe(false);
  });
});

describe('borders of provinces on a map of prefectures', () => {
  const size = { width: 720, height: 440 };
  const map = fitMap(read('prefectures'), size);
  const borders = (seen: ReturnType<typeof viewMap>) =>
    seen.outlines.find(({ adcode }) => adcode === BORDERS);
  it('lie within the land', () => {
    const [left, top, right, bottom] = map.bounds;
    const box = borders(viewMap(map))?.box ?? [0, 0, 0, 0];
    expect(box[0]).toBeGreaterThan(left);
    expect(box[1]).toBeGreaterThan(top);
    expect(box[2]).toBeLessThan(right);
    expect(box[3]).toBeLessThan(bottom);
  });
  it('follow the camera', () => {
    const [x = 0, y = 0] = borders(viewMap(map))?.box ?? [];
    const [nearX, nearY] = borders(viewMap(map, { k: 2, x: -100, y: 50 }))?.box ?? [];
    expect(nearX).toBeCloseTo(2 * x - 100);
    expect(nearY).toBeCloseTo(2 * y + 50);
  });
  it('are none on a map of provinces', () => {
    expect(borders(viewMap(fitMap(boundaries, size)))).toBeUndefined();
  });
});
