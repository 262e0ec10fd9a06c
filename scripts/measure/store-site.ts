// A site of one page with a made-up package of about a million observations: written to a folder, packed, and served.
import { createServer, type Server } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { manifestText, type TableFile } from '../../src/lib/dataset/datapackage';
import { REGIONS } from '../../src/lib/dataset/tables/regions.schema';
import { regionRow } from '../../src/lib/dataset/tables/regions';
import { INDICATORS_PUBLISHED } from '../../src/lib/dataset/tables/indicators.schema';
import { describe } from '../../src/lib/dataset/tables/meanings';
import { digestOf, sha256 } from '../data/digest';
import { siteIn } from '../run/serve.mjs';
import { fileOf, yearFiles } from './made-files';
import { nationOf, YEARS } from './made-up';

/** What was written. */
export interface Written {
  /** Files that a load of all years and cities fetches. */
  readonly files: readonly string[];
  readonly observations: number;
  /** Of those files, plain and as they go out. */
  readonly bytes: number;
  readonly packed: number;
}

const published = new URL('../../static/data/', import.meta.url);

function indicatorsFile(): TableFile {
  const text = readFileSync(new URL('indicators.csv', published), 'utf8');
  const schema = describe('indicators', INDICATORS_PUBLISHED);
  const rows = text.trimEnd().split('\n').length - 1;
  return {
    name: 'indicators',
    title: '',
    path: 'indicators.csv',
    text,
    rows,
    schema,
    ...digestOf(text),
  };
}

/** Writes the package: the provinces' files and the cities' of each year, `cities` of these, as the site's own are parted. */
export function writePackage(folder: string, cities: number): Written {
  const nation = nationOf(cities);
  const years = YEARS.flatMap((year) => [
    yearFiles(year, nation.upper, ''),
    yearFiles(year, nation.cities, '-prefecture'),
  ]);
  const files = [
    fileOf('regions', REGIONS, [...nation.upper, ...nation.cities].map(regionRow)),
    indicatorsFile(),
    ...years.flatMap(({ reports, observations }) => [reports, observations]),
  ];
  mkdirSync(join(folder, 'data'), { recursive: true });
  let packed = 0;
  for (const { path, text } of files) {
    const zipped = gzipSync(text, { level: 9 });
    writeFileSync(join(folder, 'data', path), text);
    writeFileSync(join(folder, 'data', `${path}.gz`), zipped);
    packed += zipped.length;
  }
  const manifest = manifestText(files, sha256(files.map(({ hash }) => hash).join()).slice(0, 16));
  writeFileSync(join(folder, 'data/datapackage.json'), manifest);
  return {
    files: files.map(({ path }) => path),
    observations: years.reduce((sum, { observations }) => sum + observations.rows, 0),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    packed,
  };
}

/** Bundles the page and its threads as the site's are. */
export async function writePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve('scripts/measure/store-page.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
    worker: { format: 'es' },
    define: { DATA_VERSION: '"any"', BUILD_VERSION: '"measured"' },
  });
  const html =
    '<!doctype html><meta charset=utf-8><link rel=icon href=data:><script type=module src=/page.js></script>';
  writeFileSync(join(folder, 'index.html'), html);
}

/** Serves a folder as the site is served. */
export function serveFolder(folder: string): Promise<Server> {
  const server = createServer(siteIn(folder));
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
