import type { Point } from './label-room';

/** A projection of longitude and latitude in degrees to a plane, y downwards, in units of the globe's radius. */
export type Projection = (longitude: number, latitude: number) => Point;

const RADIANS = Math.PI / 180;

/**
 * Albers' equal-area conic, so that a province weighs on the map what it weighs on the ground. Written
 * out rather than imported: the general machinery of d3-geo (clipping at the antimeridian, resampling)
 * is of no use to China and would be an eighth of the page's script. The tests hold it to d3-geo.
 * In degrees: the two standard parallels (not mirror images of each other) and the central meridian.
 */
export function conicEqualArea(south: number, north: number, meridian: number): Projection {
  const s = Math.sin(south * RADIANS);
  const n = (s + Math.sin(north * RADIANS)) / 2;
  const c = 1 + s * (2 * n - s);
  const r0 = Math.sqrt(c) / n;
  return (longitude, latitude) => {
    const r = Math.sqrt(c - 2 * n * Math.sin(latitude * RADIANS)) / n;
    const angle = (longitude - meridian) * RADIANS * n;
    return [r * Math.sin(angle), r * Math.cos(angle) - r0];
  };
}
