import { readFileSync } from 'node:fs';
import { geoArea, geoConicEqualArea, geoContains } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../charts/map/geo';
import { geojsonOf } from './geojson';

const map = JSON.parse(readFileSync('static/geo/china.json', 'utf8'));
const codes: string[] = map.objects.regions.geometries.map(({ id }: { id: string }) => id);
const table = {
  name: 'figures',
  title: '目标',
  columns: [
    { name: 'adcode', head: '代码', type: 'text' },
    { name: 'value', head: '数值', type: 'number' },
    { name: 'words', head: '表述', type: 'text' },
  ],
  rows: [...codes, '999999'].map((code, at) => [code, at === 1 ? '' : at, `${at}%左右`]),
} as const;
const notes = { title: '目标', lines: [{ name: 'version', head: '版本', text: 'v1' }] };
type Collection = FeatureCollection<MultiPolygon | Polygon | null> & { metadata: unknown };
const read: Collection = JSON.parse(geojsonOf(map, table, notes));

const ringsOf = (geometry: MultiPolygon | Polygon | null): Position[][][] =>
  geometry === null
    ? []
    : geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates;
/** Of a closed ring, by the surveyor's formula. */
const area = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [x0 = 0, y0 = 0] = ring[at] ?? [];
    return sum + (x0 * y - x * y0) / 2;
  }, 0);

describe('a map as GeoJSON', () => {
  it('has a feature for each row, with its values, empty ones as null', () => {
    expect(read.features).toHaveLength(codes.length + 1);
    expect(read.features[0]?.properties).toEqual({ adcode: codes[0], value: 0, words: '0%左右' });
    expect(read.features[1]?.properties?.['value']).toBeNull();
    expect(read.metadata).toEqual({ title: '目标', version: 'v1' });
  });
  it('has no geometry where the map has no shape', () => {
    expect(read.features.at(-1)).toMatchObject({
      geometry: null,
      properties: { adcode: '999999' },
    });
  });
  it('is in degrees within China, rings closed, outer ones counterclockwise, holes clockwise', () => {
    for (const { geometry, id } of read.features)
      for (const rings of ringsOf(geometry))
        rings.forEach((ring, at) => {
          expect(ring.length, String(id)).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.sign(area(ring)), String(id)).toBe(at === 0 ? 1 : -1);
          for (const [lon = 0, lat = 0] of ring) {
            expect(lon > 73 && lon < 136).toBe(true);
            expect(lat > 3 && lat < 54).toBe(true);
          }
        });
  });
  it.each([
    ['110000', [116.4, 39.9]],
    ['520000', [106.7, 26.6]],
    ['650000', [87.6, 43.8]],
  ] as const)('%s holds its capital', (code, capital) => {
    const found = read.features.find(({ id }) => id === code);
    const geometry = found?.geometry;
    if (!geometry) throw new Error(`no ${code}`);
    // d3 takes the inside to lie on the other hand.
    const turned = {
      type: 'MultiPolygon' as const,
      coordinates: ringsOf(geometry).map((rings) => rings.map((ring) => [...ring].reverse())),
    };
    expect(geoArea(turned)).toBeLessThan(0.1);
    expect(geoContains(turned, [...capital])).toBe(true);
  });
  it('stands where d3-geo puts it', () => {
    const { parallels, meridian } = map.projection;
    const projection = geoConicEqualArea()
      .parallels(parallels)
      .rotate([-meridian, 0])
      .center([0, 0])
      .scale(1)
      .translate([0, 0]);
    const [x = 0, y = 0] = readBoundaries(map).regions[5]?.polygons[0]?.[0]?.[0] ?? [];
    const [lon = 0, lat = 0] = projection.invert?.([x, y]) ?? [];
    const all = ringsOf(read.features[5]?.geometry ?? null).flat(2);
    expect(all.some(([a = 0, b = 0]) => Math.abs(a - lon) < 1e-4 && Math.abs(b - lat) < 1e-4)).toBe(
      true,
    );
  });
});
