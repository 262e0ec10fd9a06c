// `npm run measure:fetched`: what each view fetches, of the package as it is and of one in which every government's reports
// are, of every year (made up: 4 million rows). Sizes as a host sends them, gzip. Prints Markdown; nothing is held to it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { manifestText } from '../../src/lib/dataset/datapackage';
import { neededNames, type Request } from '../../src/lib/dataset/partitions';
import { yearFiles } from './made-files';
import { regions, YEARS } from './made-up';

/** A file of a package: rows without the head, bytes as they go out. */
interface Size {
  readonly rows: number;
  readonly bytes: number;
}
type Sizes = ReadonlyMap<string, Size>;

const packed = (text: string): number => gzipSync(text, { level: 9 }).length;
const DATA = new URL('../../static/data/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, DATA), 'utf8');

/** The package as it is. */
function published(): Sizes {
  const manifest = textOf('datapackage.json');
  const { resources }: { resources: { name: string; path: string; rows: number }[] } =
    JSON.parse(manifest);
  return new Map([
    ['datapackage.json', { rows: 0, bytes: packed(manifest) }],
    ...resources.map(({ name, path, rows }): [string, Size] => [
      name,
      { rows, bytes: packed(textOf(path)) },
    ]),
  ]);
}

/** Files of a year: nation and provinces, cities, and counties by themselves. Years are alike; one is made. */
function made(): Sizes {
  const levels = {
    '': ['country', 'province'],
    '-prefecture': ['prefecture'],
    '-county': ['county'],
  };
  const year = Math.max(...YEARS);
  const ofYear = Object.entries(levels).flatMap(([level, within]) => {
    const there = regions.filter((region) => within.includes(region.level));
    const { reports, observations } = yearFiles(year, there, level);
    return [
      { level, family: 'reports', file: reports },
      { level, family: 'observations', file: observations },
    ];
  });
  const files = YEARS.flatMap((one) =>
    ofYear.map(({ level, family, file }) => {
      const name = `${family}-${one}${level}`;
      const hash = `sha256:${createHash('sha256').update(name).digest('hex')}`;
      return { ...file, name, path: `${name}.csv`, hash };
    }),
  );
  const real = published();
  const same = ['regions', 'regions-county', 'indicators', 'statements-2024'].map(
    (name): [string, Size] => [name, real.get(name) ?? { rows: 0, bytes: 0 }],
  );
  const sizes = new Map(
    ofYear.map(({ file }) => [file.text, { rows: file.rows, bytes: packed(file.text) }]),
  );
  const none = { rows: 0, bytes: 0 };
  const parts = files.map((file): [string, Size] => [file.name, sizes.get(file.text) ?? none]);
  const reports = parts.filter(([name]) => name.startsWith('reports-')).map(([, size]) => size);
  const sum = (key: keyof Size): number => reports.reduce((all, size) => all + size[key], 0);
  return new Map([
    ['datapackage.json', { rows: 0, bytes: packed(manifestText(files, '0'.repeat(16))) }],
    ...same,
    ...parts,
    ['reports', { rows: sum('rows'), bytes: sum('bytes') }],
  ]);
}

const VIEWS: Readonly<Record<string, Request>> = {
  'the first view': { years: 'latest', parts: ['observations'] },
  'provinces of one more year': { years: [2010], parts: ['observations'] },
  'cities of a year': { years: [2024], parts: ['observations', 'cities'] },
  'provinces over all years (rail, trend, record, ladder)': {
    years: YEARS,
    parts: ['observations'],
  },
  'cities over all years (matrix, words; trend of cities)': {
    years: YEARS,
    parts: ['observations', 'cities'],
  },
  'a region’s page, before its years': { years: [2024], parts: ['observations', 'cities'] },
  'the same of a region without a report of the newest year': {
    years: [2024],
    parts: ['observations', 'cities', 'reports'],
  },
  statements: { years: 'latest', parts: ['observations', 'statements'] },
};

const cellOf = (sizes: Sizes, request: Request): string => {
  const names = neededNames([...sizes.keys()], request);
  const files = ['datapackage.json', ...names].flatMap((name) => sizes.get(name) ?? []);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const rows = names
    .filter((name) => name.startsWith('observations-'))
    .reduce((sum, name) => sum + (sizes.get(name)?.rows ?? 0), 0);
  return `${files.length} files, ${Math.round(bytes / 1000).toLocaleString('en')} KB, ${rows.toLocaleString('en')} rows`;
};

const [now, full] = [published(), made()];
console.log('| view | the package as it is | all governments, all years |\n| --- | --- | --- |');
for (const [view, request] of Object.entries(VIEWS))
  console.log(`| ${view} | ${cellOf(now, request)} | ${cellOf(full, request)} |`);
for (const [name, { rows, bytes }] of full)
  if (/2024|^reports$|json/u.test(name)) console.log(`${name}: ${rows} rows, ${bytes} bytes`);
