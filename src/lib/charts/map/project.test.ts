import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BORDERS, readBoundaries } from './geo';
import { fitMap, viewMap } from './project';

const read = (name: string) =>
  readBoundaries(
    JSON.parse(
      readFileSync(new URL(`../../../../static/geo/${name}.json`, import.meta.url), 'utf8'),
    ),
  );
const boundaries = read('china');
const fitted = () => fitMap(boundaries, { width: 720, height: 440, nameEms: 3.7 });

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
