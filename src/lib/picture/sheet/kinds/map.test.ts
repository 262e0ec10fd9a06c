import { describe, expect, it } from 'vitest';
import type { Land } from '../../../charts/map/land';
import { freeCorner } from './map';

const land = (...points: [number, number][]): Pick<Land, 'polygons'>[] => [
  { polygons: [[points]] },
];
const frame = { width: 400, height: 300 };
const size = { width: 100, height: 50 };

describe('freeCorner', () => {
  it('takes the lower left where it is free', () => {
    expect(freeCorner(size, frame, land([200, 150]))).toEqual({ ...size, x: 0, y: 250 });
  });
  it('gives way to land, and keeps some air', () => {
    expect(freeCorner(size, frame, land([105, 260]))).toEqual({ ...size, x: 300, y: 250 });
    expect(freeCorner(size, frame, land([50, 260], [350, 260]))).toEqual({ ...size, x: 0, y: 0 });
  });
  it('is none where land reaches into all four', () => {
    const all = land([10, 10], [390, 10], [10, 290], [390, 290]);
    expect(freeCorner(size, frame, all)).toBe('none');
  });
});
