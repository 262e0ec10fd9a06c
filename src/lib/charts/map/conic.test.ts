import { geoConicEqualArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { conicEqualArea } from './conic';

describe('conicEqualArea', () => {
  it.each([
    [73.5, 39.5],
    [105, 36],
    [135, 48.4],
    [109.5, 18.2],
    [121.5, 31.2],
  ])('places %s° E %s° N where d3-geo does', (longitude, latitude) => {
    const theirs = geoConicEqualArea()
      .parallels([25, 47])
      .rotate([-105, 0])
      .center([0, 0])
      .scale(1)
      .translate([0, 0]);
    const [x, y] = conicEqualArea(25, 47, 105)(longitude, latitude);
    const [tx, ty] = theirs([longitude, latitude]) ?? [Number.NaN, Number.NaN];
    const [, ty0] = theirs([105, 0]) ?? [0, 0];
    const [, y0] = conicEqualArea(25, 47, 105)(105, 0);
    expect(x).toBeCloseTo(tx, 9);
    expect(y - y0).toBeCloseTo(ty - ty0, 9);
  });
});
