/**
 * npm run geo [-- --source FILE|DIR]: rebuilds static/geo, the boundaries by adcode.
 * Deterministic: the same source gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildMap, type Fineness } from './lib/geo/build';
import { joinShapes, WITHOUT_SHAPE } from './lib/geo/join';
import { echartsSource, fileSource, SourceError } from './lib/geo/sources';
import { allRegions, isUpper } from './lib/regions';

const OUT = fileURLToPath(new URL('../static/geo/', import.meta.url));

/**
 * On a map 1,000 pixels wide the nation's land fills some 300,000 square pixels: a vertex stays where it
 * bends a border by more than about a pixel. Provinces are drawn smaller, and are not zoomed.
 * The source is rounded to 1/1024 degrees; its national map draws each border twice, less exactly.
 */
const NATION: Fineness = { triangle: 5e-6, grid: 1e4, apart: 8 / 1024 };
const PROVINCE: Fineness = { triangle: 1e-5, grid: 5e3, apart: 1.5 / 1024 };

function main(): void {
  const { values } = parseArgs({ options: { source: { type: 'string' } } });
  const regions = allRegions().filter(isUpper);
  const provinces = regions.filter((region) => region.level === 'province');
  const source = values.source
    ? fileSource(values.source, regions)
    : echartsSource(provinces, regions);

  const problems: string[] = [];
  const texts = new Map<string, string>();
  const add = (adcode: string, shapes: typeof source.provinces, fineness: Fineness): void => {
    const isNation = adcode === '100000';
    const expected = isNation ? provinces : regions.filter((region) => region.parent === adcode);
    const join = joinShapes(shapes, expected, isNation ? 'china' : adcode);
    problems.push(...join.problems);
    const map = buildMap(join.placed, isNation ? source.nanhai : [], fineness);
    texts.set(isNation ? 'china.json' : `${adcode}.json`, `${JSON.stringify(map)}\n`);
  };
  add('100000', source.provinces, NATION);
  for (const [adcode, shapes] of [...source.within].sort()) add(adcode, shapes, PROVINCE);
  if (problems.length > 0) throw new SourceError(problems.join('\n'));

  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT)) if (name.endsWith('.json')) rmSync(OUT + name);
  const files = [...texts].map(([path, text]) => ({
    adcode: path === 'china.json' ? '100000' : path.slice(0, 6),
    path,
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  }));
  const version = createHash('sha256')
    .update(files.map((file) => `${file.path} ${file.hash}\n`).join(''))
    .digest('hex')
    .slice(0, 16);
  const manifest = {
    version,
    source: source.title,
    licence: source.licence,
    note: 'For thematic display; no authority on borders. 边界仅供专题示意，不作划界依据。',
    withoutShape: WITHOUT_SHAPE,
    files,
  };
  for (const [path, text] of texts) writeFileSync(OUT + path, text);
  writeFileSync(`${OUT}manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);

  let gzip = 0;
  for (const [path, text] of texts) {
    const packed = gzipSync(text).length;
    gzip += packed;
    console.log(`${path.padEnd(12)} ${kb(Buffer.byteLength(text))} raw ${kb(packed)} gzip`);
  }
  console.log(
    `${texts.size} maps, ${kb(gzip)} gzip in all; version ${version}; from ${source.title}`,
  );
  for (const [adcode, why] of Object.entries(WITHOUT_SHAPE))
    console.log(`no shape: ${adcode}, ${why}`);
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);

try {
  main();
} catch (error) {
  const isUsage =
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
