import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { Region } from '../../src/lib/domain';
import { decodeMap, type Ring, type Shape } from './decode';
import { CHIWEI, DIAOYU, nanhaiShapes } from './nanhai';

/** The shapes that the maps are made of, wherever they come from. */
export interface Source {
  /** Said in the manifest and on the page. */
  readonly title: string;
  readonly licence: string;
  readonly provinces: readonly Shape[];
  /** Shapes of prefectures (districts in municipalities) by the adcode of the province. */
  readonly within: ReadonlyMap<string, readonly Shape[]>;
  readonly nanhai: readonly Shape[];
}

/** A source that cannot be used, in words for the person who named it. */
export class SourceError extends Error {}

/** Files of echarts are named in pinyin; 陕西 is shanxi1 beside 山西's shanxi. */
const FILE_OF: Readonly<Record<string, string>> = {
  610000: 'shanxi1',
  150000: 'neimenggu',
  540000: 'xizang',
};

const HAINAN = '460000';

/** The boundaries of the echarts 4.9.0 package (Apache-2.0). */
export function echartsSource(provinces: readonly Region[], upper: readonly Region[]): Source {
  const root = dirname(createRequire(import.meta.url).resolve('echarts4/package.json'));
  const read = (name: string): Shape[] => decodeMap(parse(join(root, 'map/json', `${name}.json`)));
  const within = new Map(
    provinces
      .filter((p) => upper.some((region) => region.parent === p.adcode))
      .map((p) => [p.adcode, read(`province/${FILE_OF[p.adcode] ?? p.nameEn.toLowerCase()}`)]),
  );
  return {
    title: 'Apache ECharts 4.9.0, map/json',
    licence: 'Apache-2.0',
    provinces: read('china').map((shape) =>
      shape.name === '台湾'
        ? { ...shape, polygons: [...shape.polygons, [DIAOYU], [CHIWEI]] }
        : shape,
    ),
    within,
    nanhai: nanhaiShapes(within.get(HAINAN)?.find(({ name }) => name === '三沙市')?.polygons ?? []),
  };
}

const FeatureShape = v.object({
  id: v.optional(v.union([v.string(), v.number()]), ''),
  properties: v.nullish(v.record(v.string(), v.unknown()), {}),
  geometry: v.nullish(
    v.variant('type', [
      v.object({
        type: v.literal('Polygon'),
        coordinates: v.array(v.array(v.array(v.number()))),
      }),
      v.object({
        type: v.literal('MultiPolygon'),
        coordinates: v.array(v.array(v.array(v.array(v.number())))),
      }),
      v.object({ type: v.literal('LineString'), coordinates: v.unknown() }),
      v.object({ type: v.literal('MultiLineString'), coordinates: v.unknown() }),
      v.object({ type: v.literal('Point'), coordinates: v.unknown() }),
    ]),
  ),
});
const GeoJson = v.object({ type: v.literal('FeatureCollection'), features: v.array(FeatureShape) });
const TopoJson = v.looseObject({
  type: v.literal('Topology'),
  objects: v.record(v.string(), v.unknown()),
  arcs: v.array(v.unknown()),
});

/**
 * Another source: one file, or a directory of files, of GeoJSON or TopoJSON in degrees, as the official
 * standard map is distributed once converted. Features are told apart by their `adcode` (also `code`,
 * `id`, `gb`: six digits, or nine with a leading 156) or by their `name`.
 * Throws SourceError, in words, where nothing usable is found.
 */
export function fileSource(path: string, upper: readonly Region[]): Source {
  if (!existsSync(path)) throw new SourceError(`--source ${path}: no such file or directory.`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(json|geojson|topojson)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0)
    throw new SourceError(
      `--source ${path}: the directory holds no .json, .geojson or .topojson file.`,
    );
  const byCode = new Map(upper.map((r) => [r.adcode, r]));
  const provinces: Shape[] = [];
  const nanhai: Shape[] = [];
  const within = new Map<string, Shape[]>();
  const strangers: string[] = [];
  for (const file of files) {
    for (const shape of readShapes(file)) {
      const region =
        byCode.get(shape.code) ??
        upper.find((r) => r.nameZh === shape.name || isShortProvince(r, shape));
      if (/南海诸岛|九段线|十段线|_JD/.test(shape.name + shape.code)) nanhai.push(shape);
      else if (!region) strangers.push(`“${shape.name}” ${shape.code} in ${file}`);
      else if (region.level === 'province') provinces.push({ ...shape, name: region.nameZh });
      else if (region.level !== 'country')
        within.set(region.parent, [
          ...(within.get(region.parent) ?? []),
          { ...shape, name: region.nameZh },
        ]);
    }
  }
  if (strangers.length > 0)
    throw new SourceError(
      `--source ${path}: ${strangers.length} features are no province or prefecture by adcode or name: ${strangers.slice(0, 5).join('; ')}.`,
    );
  if (provinces.length === 0)
    throw new SourceError(`--source ${path}: no province among its features.`);
  return { title: basename(path), licence: 'see the source', provinces, within, nanhai };
}

const isShortProvince = (region: Region, shape: Shape): boolean =>
  region.level === 'province' && region.shortZh === shape.name;

function readShapes(file: string): Shape[] {
  const json = parse(file);
  const topo = v.safeParse(TopoJson, json);
  // The library checks nothing; the shape of its input was checked above as far as it goes.
  const features = topo.success ? featuresOf(json, file) : json;
  const geo = v.safeParse(GeoJson, features);
  if (!geo.success)
    throw new SourceError(
      `${file}: neither a GeoJSON FeatureCollection of polygons nor a TopoJSON topology (${geo.issues[0].message}).`,
    );
  return geo.output.features.flatMap(({ id, properties, geometry }) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const text = (keys: readonly string[]): string => {
      const found = keys
        .map((key) => properties[key])
        .find((value) => value !== undefined && value !== '');
      return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
    };
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [
      {
        code: (text(['adcode', 'code', 'gb', 'id']) || String(id)).replace(/^156(?=\d{6}$)/, ''),
        name: text(['name', 'NAME', 'fullname']),
        polygons: polygons.map((rings) => rings.map((ring) => degrees(ring, file))),
      },
    ];
  });
}

function featuresOf(json: unknown, file: string): unknown {
  const topology = json as Parameters<typeof feature>[0]; // checked by readShapes
  try {
    const all = Object.keys(topology.objects).flatMap((name) => listed(feature(topology, name)));
    return { type: 'FeatureCollection', features: all };
  } catch {
    throw new SourceError(
      `${file}: a TopoJSON topology whose objects and arcs do not fit each other. Was it cut off, or edited?`,
    );
  }
}

const listed = (made: Feature | FeatureCollection): Feature[] =>
  made.type === 'FeatureCollection' ? made.features : [made];

/** Fewest points of a closed line that has land inside, the last being the first again (RFC 7946). */
const FEWEST_POINTS = 4;

/** Points of a ring; a projected map (metres) is refused, since nothing downstream could tell. */
function degrees(ring: readonly number[][], file: string): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < FEWEST_POINTS || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw new SourceError(
      `${file}: a ring of ${ring.length} points that begins at ${first?.join(', ') ?? 'none'} is no closed line: it needs ${FEWEST_POINTS} points or more, the last being the first again (RFC 7946).`,
    );
  return ring.map(([x = NaN, y = NaN]) => {
    if (!(x >= 70 && x <= 140 && y >= 0 && y <= 56))
      throw new SourceError(
        `${file}: the point ${x}, ${y} is not in China in degrees; convert the map to longitude and latitude (CGCS2000 or WGS 84).`,
      );
    return [x, y];
  });
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new SourceError(`${file}: not JSON (${cause instanceof Error ? cause.message : cause}).`);
  }
}
