import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from './geo';
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

describe('borders', () => {
  const size = { width: 720, height: 440 };
  const map = fitMap(read('prefectures'), size);
  const points = (d: string) =>
    [...d.matchAll(/[ML]([-\d.]+),([-\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
  it('lie within the land, as lines that are not closed', () => {
    const { borders } = viewMap(map);
    const [left, top, right, bottom] = map.bounds;
    expect(borders).not.toContain('Z');
    expect(points(borders).length).toBeGreaterThan(1000);
    for (const [x, y] of points(borders)) {
      expect(x > left - 0.1 && x < right + 0.1 && y > top - 0.1 && y < bottom + 0.1).toBe(true);
    }
  });
  it('follow the camera', () => {
    const [[x, y] = [0, 0]] = points(viewMap(map).borders);
    const [near = [0, 0]] = points(viewMap(map, { k: 2, x: -100, y: 50 }).borders);
    // Drawn to a tenth of a pixel.
    expect(Math.abs(near[0] - (2 * x - 100))).toBeLessThan(0.2);
    expect(Math.abs(near[1] - (2 * y + 50))).toBeLessThan(0.2);
  });
  it('are none on a map of provinces', () => {
    expect(viewMap(fitMap(boundaries, size)).borders).toBe('');
  });
});
