/* eslint-disable max-lines -- the same questions asked of every map that the command writes */
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import { feature, neighbors, transform as topojsonTransform } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { isUpper } from '../gazetteer/places';
import { allRegions } from '../gazetteer/regions';
import { buildMap, emptyIn, type MapTopology } from './build';
import { decodeMap, type Point, type Ring, type Shape } from './decode';
import { joinShapes, withoutInsetOnly, WITHOUT_SHAPE } from './join';
import { d3Projection, NATIONAL, projectionFor, toPlane, type PlanarMap } from './plane';
import { echartsSource, fileSource } from './sources';
import { wind } from './wind';

const GEO = new URL('../../static/geo/', import.meta.url);
const regions = allRegions().filter(isUpper);
const provinces = regions.filter((region) => region.level === 'province');

const published = (name: string): PlanarMap =>
  JSON.parse(readFileSync(new URL(name, GEO), 'utf8')) as PlanarMap; // our own file, checked below

/** A published map back in degrees, by the projection that it states. */
function committed(name: string): MapTopology {
  const { projection, transform, ...map } = published(name);
  const { invert } = d3Projection(projection);
  if (!transform || !invert) throw new Error(`${name} is not quantized`);
  const place = topojsonTransform(transform);
  const back = (arc: Point[]) =>
    arc.map((step, i) => {
      const [x = 0, y = 0] = place(step, i > 0);
      return invert([x, y]) ?? [Number.NaN, Number.NaN];
    });
  return { ...map, arcs: map.arcs.map((arc) => back(arc as Point[])) };
}

function areas(map: MapTopology): Map<string, number> {
  const collection = map.objects['regions'];
  if (!collection) throw new Error('no regions');
  return new Map(feature(map, collection).features.map((f) => [String(f.id), geoArea(f)]));
}

/** Area of a shape of the source, each ring wound on its own. */
const sourceArea = (shapes: readonly Shape[]): number =>
  shapes
    .flatMap((shape) => shape.polygons)
    .reduce((sum, rings) => sum + geoArea({ type: 'Polygon', coordinates: wind(rings) }), 0);

/** A polygon of four corners, in degrees. */
const box = (west: number, south: number, east: number, north: number): Ring[] => [
  [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
];

const mapOf = (polygons: Shape['polygons'], inset: readonly Shape[] = []): MapTopology =>
  buildMap([{ adcode: '1', polygons }], inset, { triangle: 0, grid: 1e6, apart: 1e-3 });

describe('decodeMap', () => {
  it('reads zigzag deltas of 1/1024 degrees from an offset', () => {
    const code = (n: number) => String.fromCharCode(64 + ((n << 1) ^ (n >> 31)));
    const map = {
      UTF8Encoding: true,
      features: [
        {
          id: '1',
          properties: { name: 'a' },
          geometry: {
            type: 'Polygon',
            coordinates: [code(0) + code(0) + code(1024) + code(-512)],
            encodeOffsets: [[102400, 30720]],
          },
        },
      ],
    };
    expect(decodeMap(map)).toEqual([
      {
        code: '1',
        name: 'a',
        polygons: [
          [
            [
              [100, 30],
              [101, 29.5],
            ],
          ],
        ],
      },
    ]);
  });
});

describe('the national map', () => {
  const map = committed('china.json');
  const area = areas(map);

  it('has every province, and nothing else', () => {
    expect([...area.keys()].sort()).toEqual(provinces.map((p) => p.adcode));
  });

  it('is wound for d3-geo: no province covers more than half the globe', () => {
    for (const [adcode, size] of area) expect(size, adcode).toBeLessThan(2 * Math.PI);
    const china = [...area.values()].reduce((a, b) => a + b, 0);
    expect(china * 6371.0088 ** 2).toBeGreaterThan(9.3e6);
    expect(china * 6371.0088 ** 2).toBeLessThan(9.8e6);
  });

  it('keeps each area within 2% of the source, the smallest within 30%', () => {
    const source = echartsSource(provinces, regions);
    for (const shape of source.provinces) {
      const ratio = (area.get(shape.code) ?? 0) / sourceArea([shape]);
      const slack = ['810000', '820000', '310000'].includes(shape.code) ? 0.3 : 0.02;
      expect(Math.abs(ratio - 1), `${shape.name} ${ratio}`).toBeLessThan(slack);
    }
  });

  it('shares borders between neighbours: Beijing touches Hebei and Tianjin', () => {
    const geometries = map.objects['regions']?.geometries ?? [];
    const near = neighbors(geometries);
    const at = geometries.findIndex((g) => g.id === '110000');
    expect(near[at]?.map((i) => geometries[i]?.id).sort()).toEqual(['120000', '130000']);
  });

  it('holds places that a simplification loses first', () => {
    const collection = map.objects['regions'];
    const at = (adcode: string) =>
      collection && feature(map, collection).features.find((f) => f.id === adcode);
    const places: readonly [string, [number, number]][] = [
      ['310000', [121.6, 31.65]], // 崇明岛
      ['460000', [109.8, 19.2]],
      ['820000', [113.55, 22.17]],
      ['810000', [114.15, 22.4]],
      ['330000', [122.1, 30.05]], // 舟山岛
      ['710000', [123.475, 25.743]], // 钓鱼岛
    ];
    for (const [adcode, point] of places) {
      const shape = at(adcode);
      expect(shape && geoContains(shape, point), adcode).toBe(true);
    }
  });

  const sea = (part: string) => {
    const object = map.objects['nanhai'];
    if (!object) throw new Error('no sea');
    const geometries = object.geometries.filter(
      ({ properties }) => properties && 'part' in properties && properties.part === part,
    );
    return feature(map, { ...object, geometries }).features;
  };

  it('draws ten dashes, one of them east of 台湾', () => {
    const dashes = sea('dash');
    expect(dashes).toHaveLength(10);
    expect(dashes.filter((dash) => geoContains(dash, [122.67, 24.02]))).toHaveLength(1);
  });

  it('marks the islands of the sea: 东沙 西沙 中沙 南沙, 黄岩岛, 曾母暗沙', () => {
    const [islands] = sea('islands');
    const marks = islands?.geometry.type === 'MultiPolygon' ? islands.geometry.coordinates : [];
    for (const [name, x, y] of [
      ['东沙岛', 116.72, 20.7],
      ['永兴岛', 112.34, 16.83],
      ['漫步暗沙', 114.93, 16.04],
      ['黄岩岛', 117.8, 15.13],
      ['太平岛', 114.37, 10.38],
      ['曾母暗沙', 112.28, 3.97],
    ] as const)
      expect(
        marks.some(([ring]) => ring?.some(([mx = 0, my = 0]) => Math.hypot(mx - x, my - y) < 0.5)),
        name,
      ).toBe(true);
  });
});

describe('maps of provinces', () => {
  const files = readdirSync(GEO).filter((name) => /^\d{6}\.json$/.test(name));

  it('give every region under a province its shape, but those named as too young', () => {
    const drawn = new Set(files.flatMap((name) => [...areas(committed(name)).keys()]));
    const bare = regions.filter(
      (r) => r.level !== 'country' && r.level !== 'province' && !drawn.has(r.adcode),
    );
    expect(bare.map((r) => r.adcode)).toEqual(Object.keys(WITHOUT_SHAPE));
  });

  it('are wound for d3-geo and fill their province', () => {
    const nation = areas(committed('china.json'));
    for (const name of files) {
      const within = areas(committed(name));
      for (const [adcode, size] of within) expect(size, adcode).toBeLessThan(0.1);
      const sum = [...within.values()].reduce((a, b) => a + b, 0);
      const ratio = sum / (nation.get(name.slice(0, 6)) ?? 0);
      // The national map leaves out 三沙 and draws 上海's shoals more coarsely.
      const slack = { '310000.json': 0.05, '460000.json': 0.2 }[name] ?? 0.02;
      expect(Math.abs(ratio - 1), `${name} ${ratio}`).toBeLessThan(slack);
    }
  });

  it('share their borders', () => {
    const map = committed('520000.json');
    const uses = new Map<number, number>();
    for (const g of map.objects['regions']?.geometries ?? [])
      if (g.type === 'MultiPolygon')
        for (const arc of g.arcs.flat(2))
          uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
    expect(Math.max(...uses.values())).toBe(2);
    expect([...uses.values()].filter((n) => n === 2).length).toBeGreaterThan(20);
  });
});

describe('projectionFor', () => {
  it('is stated by every file and by the manifest, and is the atlases’ for the nation', () => {
    const { files } = JSON.parse(readFileSync(new URL('manifest.json', GEO), 'utf8')) as {
      files: { path: string; projection: unknown }[];
    };
    for (const { path, projection } of files)
      expect(published(path).projection, path).toEqual(projection);
    expect(published('china.json').projection).toEqual(NATIONAL);
  });

  it('sets the parallels a sixth from the edges and the meridian in the middle', () => {
    expect(projectionFor(mapOf([box(100, 30, 104, 36)]))).toEqual({
      type: 'conicEqualArea',
      parallels: [31, 35],
      meridian: 102,
    });
  });
});

describe('toPlane', () => {
  const sea = [{ code: '', name: 'dash', polygons: [box(101, 20, 101.1, 21)] }];
  const planar = toPlane(mapOf([box(100, 30, 104, 36)], sea), NATIONAL, 1e6);
  const boxOf = (name: string) => {
    const object = planar.objects[name];
    if (!object) throw new Error(`no ${name}`);
    const points = feature(planar, object).features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [],
    );
    const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
      top: Math.min(...ys),
    };
  };

  it('places the land where d3-geo does, north on top', () => {
    const [left] = d3Projection(NATIONAL)([100, 30]) ?? [];
    const [, bottom] = d3Projection(NATIONAL)([104, 30]) ?? [];
    expect(boxOf('regions').left).toBeCloseTo(left ?? Number.NaN, 6);
    expect(boxOf('regions').bottom).toBeCloseTo(bottom ?? Number.NaN, 3);
    expect(boxOf('regions').top).toBeLessThan(boxOf('regions').bottom);
  });

  it('places the sea as it does the land: where it is', () => {
    const [right] = d3Projection(NATIONAL)([101.1, 21]) ?? [];
    expect(boxOf('nanhai').right).toBeCloseTo(right ?? Number.NaN, 5);
    expect(boxOf('nanhai').top).toBeGreaterThan(boxOf('regions').bottom);
  });
});

describe('withoutInsetOnly', () => {
  it('leaves out islands that only the inset shows, and nothing else', () => {
    const [hainan, yongxing] = [box(109, 18, 111, 20), box(112, 16, 112.5, 17)];
    const [place] = withoutInsetOnly([{ adcode: '460000', polygons: [hainan, yongxing] }]);
    expect(place?.polygons).toEqual([hainan]);
  });
});

describe('joinShapes', () => {
  const square: Shape['polygons'] = [
    [
      [
        [100, 30],
        [101, 30],
        [101, 31],
        [100, 30],
      ],
    ],
  ];
  const [beijing, tianjin] = provinces;

  it('names shapes without a region and regions without a shape', () => {
    const { problems } = joinShapes(
      [
        { code: '', name: '北京', polygons: square },
        { code: '9', name: '乌有', polygons: square },
      ],
      [beijing, tianjin].filter((r) => r !== undefined),
      'test',
    );
    expect(problems).toEqual([
      'test: shape “乌有” 9 is no region of the dataset',
      'test: region 120000 天津市 has no shape',
    ]);
  });

  it('keeps one border where neighbours draw it twice', () => {
    const map = buildMap(
      [
        {
          adcode: '1',
          polygons: [
            [
              [
                [100, 30],
                [101, 30],
                [101, 31],
                [100, 31],
                [100, 30],
              ],
            ],
          ],
        },
        {
          adcode: '2',
          polygons: [
            [
              [
                [101.001, 30],
                [102, 30],
                [102, 31],
                [101, 31],
                [101, 30.5],
                [101.001, 30],
              ],
            ],
          ],
        },
      ],
      [],
      { triangle: 0, grid: 1e5, apart: 0.002 },
    );
    expect(neighbors(map.objects['regions']?.geometries ?? [])).toEqual([[1], [0]]);
  });
});

describe('fileSource', () => {
  const dir = mkdtempSync(join(tmpdir(), 'geo-'));
  const write = (name: string, value: unknown): string => {
    const path = join(dir, name);
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    return path;
  };
  const geojson = (properties: object, point: [number, number] = [100, 30]) => ({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties,
        geometry: { type: 'Polygon', coordinates: [[point, [101, 30], [101, 31], point]] },
      },
    ],
  });

  it('reads GeoJSON by adcode, by the nine-digit code and by name', () => {
    for (const properties of [
      { adcode: 110000 },
      { gb: '156110000' },
      { name: '北京市' },
      { name: '北京' },
    ])
      expect(fileSource(write('a.json', geojson(properties)), regions).provinces[0]?.name).toBe(
        '北京市',
      );
  });

  it('reads TopoJSON, with the code as id', () => {
    const { placed } = joinShapes(
      [
        {
          code: '',
          name: '北京',
          polygons: [
            [
              [
                [116, 39],
                [117, 39],
                [117, 40],
                [116, 39],
              ],
            ],
          ],
        },
      ],
      provinces.slice(0, 1),
      'test',
    );
    const map = buildMap(placed, [], { triangle: 0, grid: 1e4, apart: 1e-3 });
    expect(fileSource(write('t.topojson', map), regions).provinces[0]?.name).toBe('北京市');
  });

  it('says what is wrong', () => {
    const refuse = (path: string) => () => fileSource(path, regions);
    expect(refuse(join(dir, 'none.json'))).toThrow(/no such file/);
    expect(refuse(write('b.json', 'hello'))).toThrow(/not JSON/);
    expect(refuse(write('c.json', { type: 'Feature' }))).toThrow(/neither a GeoJSON/);
    expect(refuse(write('d.json', geojson({ name: '乌有省' })))).toThrow(/“乌有省”/);
    expect(refuse(write('e.json', geojson({ name: '北京市' }, [12_000_000, 4_000_000])))).toThrow(
      /in degrees/,
    );
    expect(refuse(write('f.json', geojson({ name: '贵阳市' })))).toThrow(/no province/);
  });
  it('says what is wrong with a map that is broken', () => {
    const refuse = (name: string, value: unknown) => {
      const path = write(name, value);
      return () => fileSource(path, regions);
    };
    const whole = JSON.stringify(geojson({ name: '北京市' }));
    expect(refuse('g.json', whole.slice(0, -40))).toThrow(/g\.json: not JSON/);
    expect(refuse('h.json', '')).toThrow(/not JSON/);
    expect(refuse('i.json', Buffer.from(whole, 'utf16le').toString('latin1'))).toThrow(/not JSON/);
    expect(refuse('j.json', whole.replace('[101,31],', ''))).toThrow(/3 points .* no closed line/);
    expect(refuse('k.json', whole.replace(/,\[100,30\]\]\]/u, ',[100,31]]]'))).toThrow(/no closed/);
    expect(refuse('l.json', whole.replace('[101,31]', '["a",31]'))).toThrow(/neither/);
    const arcs = { type: 'Polygon', arcs: [[5]], properties: { name: '北京市' } };
    for (const objects of [{ a: null }, { a: { type: 'GeometryCollection', geometries: [arcs] } }])
      expect(refuse('m.json', { type: 'Topology', objects, arcs: [] })).toThrow(/do not fit/);
  });
  it('names regions of which nothing is left to draw', () => {
    const line: [number, number] = [100, 30];
    const placed = [{ adcode: '110000', polygons: [[[line, line, line, line]]] }];
    expect(emptyIn(buildMap(placed, [], { triangle: 0, grid: 1e4, apart: 1e-3 }))).toEqual([
      '110000',
    ]);
  });
});
