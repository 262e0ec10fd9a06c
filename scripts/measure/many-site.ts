// A made-up nation of some thousand regions, told as cities are: the package as it is, with counties beside its cities, and
// a map of as many shapes. What the built page shows of them is the page's own.
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { Row } from '../../src/lib/dataset/csv';
import { regionRow } from '../../src/lib/dataset/tables/regions';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import { REPORTS } from '../../src/lib/dataset/tables/reports.schema';
import { REGIONS } from '../../src/lib/dataset/tables/regions.schema';
import { digestOf } from '../data/digest';
import type { Pages } from '../bench/pages';
import { tableText } from './made-files';
import { draw, nationOf, observationRow, reportRow } from './made-up';

const textOf = (path: string): string =>
  readFileSync(new URL(`../../static/${path}`, import.meta.url), 'utf8');
const YEAR = 2024;
/** Points of a side of a shape, as many as a county's outline has after its simplification. */
const SIDE = 8;

/** A square grid of shapes with uneven sides over the nation's box; each side is an arc that two shapes share. */
function gridOf(codes: readonly string[], like: Topology): Topology {
  const [left = 0, top = 0, right = 1, bottom = 1] = like.bbox ?? [];
  const columns = Math.ceil(Math.sqrt(codes.length * 1.2));
  const rows = Math.ceil(codes.length / columns);
  const [width, height] = [(right - left) / columns, (bottom - top) / rows];
  const arcs: number[][][] = [];
  const known = new Map<string, number>();
  const place = (x: number, y: number) => [left + x * width, top + y * height];
  /** From one corner to the next, right or down. */
  const side = (x: number, y: number, across: boolean): number => {
    const key = `${x} ${y} ${across}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    const points = Array.from({ length: SIDE + 1 }, (_, i) => {
      const along = i / SIDE;
      const off = i === 0 || i === SIDE ? 0 : (draw() - 0.5) * 0.3;
      return across ? place(x + along, y + off) : place(x + off, y + along);
    });
    known.set(key, arcs.length);
    return arcs.push(points) - 1;
  };
  const geometries = codes.map((id, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    const ring = [
      side(x, y, true),
      side(x + 1, y, false),
      ~side(x, y + 1, true),
      ~side(x, y, false),
    ];
    return { type: 'Polygon' as const, id, arcs: [ring] };
  });
  const regions = { type: 'GeometryCollection' as const, geometries };
  const made = { ...like, arcs, objects: { regions } };
  // Its points are places themselves, not steps of a grid.
  delete made.transform;
  return made;
}

const json = (body: string) => ({ type: 'application/json', body });

/** The nation's map of cities without its outlines: how it is projected, and its box. */
function likeMap(): Topology {
  return JSON.parse(textOf('geo/prefectures.json')) as Topology; // Written by `npm run geo`.
}

/**
 * `count` regions under the provinces, the cities that are and counties beside them, all with a report of the year: what
 * stands in the place of the site's own files, by address.
 */
export function manySite(count: number): Pages {
  const { upper, cities } = nationOf(count);
  const told = [
    { id: 'gdp_growth', unit: '%' },
    { id: 'retail_growth', unit: '%' },
  ];
  const observations = cities.flatMap(({ adcode }) =>
    told.map((indicator): Row => ({
      ...observationRow(adcode, indicator, YEAR),
      ...{ period: YEAR, kind: 'target', headline: true },
    })),
  );
  const reports = cities.map(({ adcode, nameZh }) => reportRow(adcode, nameZh, YEAR));
  const tables = new Map([
    ['regions', tableText(REGIONS, [...upper, ...cities].map(regionRow))],
    [`reports-${YEAR}-prefecture`, tableText(REPORTS, reports)],
    [`observations-${YEAR}-prefecture`, tableText(OBSERVATIONS, observations)],
  ]);
  const map = JSON.stringify(
    gridOf(
      cities.map(({ adcode }) => adcode),
      likeMap(),
    ),
  );
  return new Map([
    ...[...tables].map(
      ([name, body]) => [`/data/${name}.csv`, { type: 'text/csv', body }] as const,
    ),
    ['/data/datapackage.json', json(listed('data/datapackage.json', tables))],
    ['/geo/prefectures.json', json(map)],
    ['/geo/manifest.json', json(listed('geo/manifest.json', new Map([['prefectures', map]])))],
  ]);
}

/** A list of files with the digests of those that were made. */
function listed(path: string, made: ReadonlyMap<string, string>): string {
  const list: { resources?: Entry[]; files?: Entry[] } = JSON.parse(textOf(path));
  for (const entry of list.resources ?? list.files ?? []) {
    const text = made.get(entry.path.replace(/\.\w+$/, ''));
    if (text !== undefined) Object.assign(entry, digestOf(text));
  }
  return JSON.stringify(list);
}
interface Entry {
  readonly path: string;
}
