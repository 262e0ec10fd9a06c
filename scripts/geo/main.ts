/**
 * npm run geo [-- --source FILE|DIR]: rebuilds static/geo, the boundaries by adcode. What a source of one's
 * own leaves out (prefectures, the inset of 南海诸岛) comes from the package, and the manifest says so.
 * Maps are projected here, once: a page scales and moves them. Each file says how.
 * Deterministic: the same source gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildMap, emptyIn, type Fineness } from './build';
import { joinShapes, withoutInsetOnly, WITHOUT_SHAPE } from './join';
import { NATIONAL, projectionFor, toPlane, type PlanarMap } from './plane';
import { placePrefectures, PREFECTURES, withBorders } from './prefectures';
import { echartsSource, fileSource, SourceError, type Source } from './sources';
import { NATION } from '../../src/lib/domain';
import { replaceFiles, WriteError } from '../data/replace-files';
import { isUpper } from '../gazetteer/places';
import { allRegions } from '../gazetteer/regions';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'static/geo');
/** On the same disk as the maps, and outside of what ships. */
const DRAFT = join(ROOT, '.draft');

/**
 * On a map 1,000 pixels wide the nation's land fills some 300,000 square pixels: a vertex stays where it
 * bends a border by more than about a pixel. Provinces are drawn smaller, and are not zoomed.
 * The source is rounded to 1/1024 degrees; its national map draws each border twice, less exactly.
 */
const COARSE: Fineness = { triangle: 5e-6, grid: 1e4, apart: 8 / 1024 };
const FINE: Fineness = { triangle: 1e-5, grid: 5e3, apart: 1.5 / 1024 };

/**
 * The map by prefectures, which is zoomed, joins files that draw a province's border each in its own way: their
 * borders meet and part a thousand times, so that an arc keeps no vertex for its own sake.
 */
const BY_PREFECTURES: Fineness = { triangle: 6e-6, grid: 2e4, apart: 3 / 1024, kept: 0 };

/**
 * Steps of the grid that projected vertices are rounded to, much finer than that of the degrees: on a map 1,000
 * pixels wide a vertex stands within a hundredth of a pixel of its place. Provinces, which come on demand, are
 * rounded less: the places of their labels hang on single vertices of narrow districts.
 */
const PLANE = { nation: 2e5, province: 5e5, prefectures: 1e5 };

function main(): void {
  const { values } = parseArgs({ options: { source: { type: 'string' } } });
  const regions = allRegions().filter(isUpper);
  const provinces = regions.filter((region) => region.level === 'province');
  const packaged = echartsSource(provinces, regions);
  const source = values.source ? fileSource(values.source, regions) : packaged;
  const inset = source.nanhai.length > 0 ? source.nanhai : packaged.nanhai;

  const problems: string[] = [];
  const maps: Made[] = [];
  const add = (adcode: string, shapes: Source['provinces'], from: Source): void => {
    const isNation = adcode === NATION;
    const expected = isNation ? provinces : regions.filter((region) => region.parent === adcode);
    const join = joinShapes(shapes, expected, isNation ? 'china' : adcode);
    problems.push(...join.problems);
    const fineness = isNation ? COARSE : FINE;
    const degrees = isNation
      ? buildMap(withoutInsetOnly(join.placed), inset, fineness)
      : buildMap(join.placed, [], fineness);
    for (const code of emptyIn(degrees)) problems.push(`${from.title}: ${code} has no land inside`);
    const projection = isNation ? NATIONAL : projectionFor(degrees);
    const map = toPlane(degrees, projection, isNation ? PLANE.nation : PLANE.province);
    // Each file says whose borders it has: the page credits what it draws, not what it was built with.
    maps.push({
      adcode,
      projection,
      text: `${JSON.stringify({ ...map, source: from.title })}\n`,
      from,
    });
  };
  add(NATION, source.provinces, source);
  for (const [adcode, shapes] of [...packaged.within].sort()) {
    const own = source.within.get(adcode);
    add(adcode, own ?? shapes, own ? source : packaged);
  }
  const within = new Map(
    [...packaged.within].map(([adcode, shapes]) => [adcode, source.within.get(adcode) ?? shapes]),
  );
  const join = placePrefectures(provinces, regions, source.provinces, within);
  problems.push(...join.problems);
  const degrees = buildMap(withoutInsetOnly(join.placed), inset, BY_PREFECTURES);
  const map = withBorders(toPlane(degrees, NATIONAL, PLANE.prefectures));
  maps.push({
    adcode: PREFECTURES,
    projection: NATIONAL,
    text: `${JSON.stringify({ ...map, source: source.title })}\n`,
    from: source,
  });
  if (problems.length > 0) throw new SourceError(problems.join('\n'));

  const files = maps.map(({ adcode, projection, text, from }) => ({
    adcode,
    path: adcode === NATION ? 'china.json' : `${adcode}.json`,
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    source: from.title,
    licence: from.licence,
    projection,
  }));
  const version = createHash('sha256')
    .update(files.map((file) => `${file.path} ${file.hash}\n`).join(''))
    .digest('hex')
    .slice(0, 16);
  const manifest = {
    version,
    note: 'For thematic display; no authority on borders. 边界仅供专题示意，不作划界依据。',
    withoutShape: WITHOUT_SHAPE,
    files,
  };
  const made = new Map([
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ...maps.map(({ text }, i) => [files[i]?.path ?? '', text] as const),
  ]);
  replaceFiles(OUT, made, DRAFT, (name) => name.endsWith('.json'));
  let gzip = 0;
  maps.forEach(({ text, from }, i) => {
    const path = files[i]?.path ?? '';
    const packed = gzipSync(text).length;
    gzip += packed;
    const mixed = from === source ? '' : ` (from ${from.title})`;
    console.log(`${path.padEnd(12)} ${kb(Buffer.byteLength(text))} raw ${kb(packed)} gzip${mixed}`);
  });
  console.log(
    `${maps.length} maps, ${kb(gzip)} gzip in all; version ${version}; from ${source.title}`,
  );
  if (source.nanhai.length === 0) console.log(`南海诸岛 from ${packaged.title}`);
  for (const [adcode, why] of Object.entries(WITHOUT_SHAPE))
    console.log(`no shape: ${adcode}, ${why}`);
}

/** A map file before it is written. */
interface Made {
  readonly adcode: string;
  readonly projection: PlanarMap['projection'];
  readonly text: string;
  readonly from: Source;
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);

try {
  main();
} catch (error) {
  const isUsage =
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof SourceError || error instanceof WriteError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
