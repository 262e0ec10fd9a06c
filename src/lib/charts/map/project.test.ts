import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from './geo';
import { fitMap, viewMap } from './project';

const boundaries = readBoundaries(
  JSON.parse(readFileSync(new URL('../../../../static/geo/china.json', import.meta.url), 'utf8')),
);
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
