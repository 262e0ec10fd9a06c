import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { planarRingArea } from 'topojson-simplify';
import { isUpper } from '../gazetteer/places';
import { allRegions } from '../gazetteer/regions';
import type { PlanarMap } from './plane';
import { withBorders } from './prefectures';

const published = (name: string): PlanarMap =>
  JSON.parse(
    readFileSync(new URL(`../../static/geo/${name}.json`, import.meta.url), 'utf8'),
  ) as PlanarMap; // our own file

/** Areas in the plane, in squares of the earth's radius (equal-area maps have one measure), and of how many shapes. */
function areas(map: PlanarMap): Map<string, { readonly size: number; readonly shapes: number }> {
  const { regions } = map.objects;
  if (!regions) throw new Error('no regions');
  return new Map(
    feature(map, regions).features.map(({ id, geometry }) => {
      const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
      const size = rings
        .flatMap((polygon) => polygon.map((ring, i) => (i === 0 ? 1 : -1) * areaOf(ring)))
        .reduce((sum, one) => sum + one, 0);
      return [String(id), { size, shapes: rings.length }];
    }),
  );
}
const areaOf = (ring: number[][]) =>
  Math.abs(planarRingArea(ring.map(([x = 0, y = 0]): [number, number] => [x, y])));

const regions = allRegions().filter(isUpper);
const map = published('prefectures');
const area = areas(map);

describe('the map by prefectures', () => {
  it('has every prefecture, and all land beside them', () => {
    const prefectures = regions.filter(({ level }) => level === 'prefecture');
    expect(prefectures.filter(({ adcode }) => !area.has(adcode))).toEqual([]);
    for (const adcode of ['110000', '310000', '710000', '810000', '820000', '429004', '659001'])
      expect(area.has(adcode), adcode).toBe(true);
  });

  it('keeps each area near that of its province’s own map', () => {
    const provinces = regions.filter(({ level }) => level === 'province');
    for (const { adcode: province } of provinces) {
      const parts = regions.filter(
        ({ parent, level }) => parent === province && level === 'prefecture',
      );
      if (parts.length === 0) continue;
      const own = areas(published(province));
      for (const { adcode, nameZh } of parts) {
        const { size, shapes } = own.get(adcode) ?? { size: Number.NaN, shapes: 0 };
        // 三沙 is islands alone, which this map leaves to its inset.
        if (adcode === '460300') continue;
        const ratio = (area.get(adcode)?.size ?? 0) / size;
        // Of a hundred islands the smallest are narrower than what is drawn as one line.
        const slack = shapes > 100 ? 0.3 : 0.1;
        expect(Math.abs(ratio - 1), `${nameZh} ${ratio}`).toBeLessThan(slack);
      }
    }
  });

  it('draws the borders of provinces in arcs of its own, a few of them all', () => {
    const lines = map.objects['borders']?.geometries.flatMap((one) =>
      one.type === 'MultiPolygon' ? one.arcs : [],
    );
    expect(lines?.length).toBeGreaterThan(500);
    expect(lines?.length).toBeLessThan(map.arcs.length / 2);
  });
});

describe('withBorders', () => {
  it('finds where regions of two provinces meet, and neither coasts nor borders within one', () => {
    const square = (arcs: number[]) => ({ type: 'MultiPolygon' as const, arcs: [[arcs]] });
    const made = withBorders({
      type: 'Topology',
      projection: published('china').projection,
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [
            { ...square([0, 1]), id: '110100' },
            { ...square([~1, 2, 3]), id: '110200' },
            { ...square([~3, 4]), id: '120100' },
          ],
        },
      },
      arcs: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 0],
          [0, 0],
        ],
        [
          [1, 1],
          [2, 1],
        ],
        [
          [2, 1],
          [2, 0],
          [1, 0],
        ],
        [
          [2, 1],
          [3, 0],
          [1, 0],
        ],
      ],
    });
    expect(made.objects['borders']?.geometries).toMatchObject([
      { type: 'MultiPolygon', arcs: [[[3, ~3]]] },
    ]);
  });
});
