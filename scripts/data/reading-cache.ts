import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allPlaces } from '../gazetteer/places';
import { sha256 } from './digest';
import type { Listed, Outcome } from './read-text';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Under node_modules, where no package manager and no checkout minds it. */
const FOLDER = join(ROOT, 'node_modules/.cache/biaochi/readings');
/** What a reading depends on besides the text and its line of the index. */
const RULES = [
  'src/lib/extract',
  'src/lib/domain',
  'scripts/data/indicators.csv',
  'scripts/data/read-text.ts',
  'scripts/gazetteer/places.ts',
];
/** Sets of rules whose readings are kept: a few, for going back and forth between branches. */
const KEPT = 4;

/** Readings by the digest of the text and of the rules. */
export interface ReadingCache {
  get(digest: string, source: Listed): Outcome | 'none';
  put(digest: string, source: Listed, outcome: Outcome): void;
}

/**
 * The folder of the readings by today's rules, made where there is none; those of the oldest rules go. `none` on a disk
 * that cannot be written.
 */
export function cacheFolder(): string | 'none' {
  const own = join(FOLDER, rulesDigest().slice(0, 16));
  try {
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK);
  } catch {
    return 'none';
  }
  readdirSync(FOLDER)
    .map((name) => join(FOLDER, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .filter((folder) => folder !== own)
    .slice(KEPT - 1)
    .forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  return own;
}

function rulesDigest(): string {
  const files = RULES.flatMap((rule) => filesUnder(join(ROOT, rule))).sort();
  const rules = files.map((file) => `${file.slice(ROOT.length)} ${sha256(readFileSync(file))}`);
  // The runtime's Unicode tables are rules as well.
  return sha256([...rules, JSON.stringify(allPlaces()), process.version].join('\n'));
}

function filesUnder(path: string): string[] {
  if (statSync(path).isFile()) return /\.test\.ts$|\.md$/.test(path) ? [] : [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** The readings of a folder, each after its digest. What is damaged is as if it were not there. */
export function readingCache(folder: string): ReadingCache {
  const fileOf = (digest: string, source: Listed): string =>
    join(folder, `${sha256(`${digest} ${JSON.stringify(listedOf(source))}`).slice(0, 32)}.json`);
  return {
    get: (digest, source) => {
      try {
        const [seal, json = ''] = readFileSync(fileOf(digest, source), 'utf8').split('\n');
        // Written by `put` of the same rules, whose digest the folder's name is.
        return seal === sha256(json) ? (JSON.parse(json) as Outcome) : 'none';
      } catch {
        return 'none';
      }
    },
    put: (digest, source, outcome) => {
      const file = fileOf(digest, source);
      const draft = `${file}.${process.pid}.tmp`;
      try {
        const json = JSON.stringify(outcome);
        writeFileSync(draft, `${sha256(json)}\n${json}`);
        renameSync(draft, file);
      } catch {
        // Where there is no room it is read again the next time.
        rmSync(draft, { force: true });
      }
    },
  };
}

const listedOf = ({ adcode, year, government, copy, clauses }: Listed): Listed => ({
  adcode,
  year,
  government,
  copy,
  clauses,
});
