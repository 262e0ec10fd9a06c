import { type Table } from '../dataset/columns';
import {
  readDescriptor,
  yearsOfNames,
  type Descriptor,
  type Resource,
} from '../dataset/datapackage';
import { neededNames, type Wanted } from '../dataset/partitions';
import { readTable } from '../dataset/read-table';
import { schemaOf } from '../dataset/schema';
import { TableError } from '../dataset/csv';
import {
  asStoreError,
  openDatabase,
  type Database,
  type Pointer,
  type StoreError,
} from './database';
import { browserDigest, type Digest, fetchFile, textOfFile, verify } from './fetch-file';
import { asLoadError, LoadError } from './load-error';
import type { Freshness, MemoryReason, Progress, Warning } from './result';

/** What the engine touches of the world, so that a test can inject faults. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly open: () => Promise<Database>;
  readonly digest: Digest;
  /** Milliseconds. */
  readonly now: () => number;
  /** How long a reader who has a stored version waits for the manifest, in milliseconds. */
  readonly patience: number;
}

/** The browser itself, in a worker or in a page. */
export const browser = (): Surroundings => ({
  fetch: (...request) => globalThis.fetch(...request),
  open: openDatabase,
  digest: browserDigest(),
  now: Date.now,
  patience: 4000,
});

/** What a page needs of the package. */
export type Want = Wanted;

/** A loaded version as tables, ready to be moved to the page. */
export interface Answer {
  readonly version: string;
  /** Report years whose observations are among the tables, ascending. */
  readonly years: readonly number[];
  /** By resource name. */
  readonly tables: Readonly<Record<string, Table>>;
  readonly persistence: 'stored' | 'memory';
  readonly memoryReason: MemoryReason | 'none';
  readonly freshness: Freshness;
  readonly warnings: readonly Warning[];
}

/** A version that the store holds whole. */
interface Kept {
  readonly pointer: Pointer;
  readonly tables: Readonly<Record<string, Table>>;
}

const MANIFEST = 'datapackage.json';

/**
 * Loads the data package under `base` (absolute, ending in /data/): from the store where it has the
 * version that the server names, else from the server. Throws LoadError where there is neither.
 */
export async function loadPackage(
  base: string,
  want: Want,
  world: Surroundings,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const asked = world.now();
  onProgress({ phase: 'manifest', file: MANIFEST, done: 0, total: 0 });
  const manifest = fetchManifest(base, world, signal).catch(asLoadError);
  const opened = await world.open().catch(asStoreError);
  const database = opened instanceof Error ? 'none' : opened;
  try {
    const kept =
      database === 'none' ? 'none' : await keptVersion(database, want).catch(asStoreError);
    const stored = kept instanceof Error || kept === 'none' ? 'none' : kept;
    const descriptor = stored === 'none' ? await manifest : await orLate(manifest, world.patience);
    if (signal.aborted) throw new LoadError({ reason: 'aborted', file: '', detail: 'given up' });
    const storeFault = opened instanceof Error ? opened : kept instanceof Error ? kept : 'none';
    if (!(descriptor instanceof Error)) {
      try {
        return await bringUp(descriptor, {
          base,
          want,
          asked,
          world,
          onProgress,
          signal,
          database,
          stored,
          storeFault,
          again: true,
        });
      } catch (error) {
        return older(stored, asLoadError(error), onProgress);
      }
    }
    return older(stored, descriptor, onProgress);
  } finally {
    if (database !== 'none') database.close();
  }
}

interface Course {
  readonly base: string;
  readonly want: Want;
  readonly asked: number;
  readonly world: Surroundings;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly database: Database | 'none';
  readonly stored: Kept | 'none';
  readonly storeFault: StoreError | 'none';
  /** May the manifest be asked for once more, should a file not be the one it lists? */
  readonly again: boolean;
}

/** Brings the store and the answer up to the version of the manifest. */
async function bringUp(descriptor: Descriptor, course: Course): Promise<Answer> {
  const { world, database, onProgress, stored } = course;
  const wanted = wantedOf(descriptor, course.want);
  const known = await inHand(wanted, stored, database);
  const tables: Record<string, Table> = {};
  const absent = wanted.filter(({ name, hash }) => {
    const table = known.get(hash);
    if (table) tables[name] = table;
    return !table;
  });
  try {
    Object.assign(tables, await fetchTables(absent, course));
  } catch (error) {
    // The files were replaced between the manifest and them: the manifest is asked for once more.
    const isStale =
      error instanceof LoadError && (error.reason === 'hash' || error.reason === 'truncated');
    if (!isStale || !course.again) throw error;
    const next = await fetchManifest(course.base, world, course.signal);
    if (next.version === descriptor.version) throw error;
    return bringUp(next, { ...course, asked: world.now(), again: false });
  }
  if (course.signal.aborted)
    throw new LoadError({ reason: 'aborted', file: '', detail: 'given up' });
  const warnings: Warning[] = world.digest === 'none' ? [{ kind: 'unverified' }] : [];
  let storeFault = course.storeFault;
  if (
    database !== 'none' &&
    (absent.length > 0 || stored === 'none' || stored.pointer.version !== descriptor.version)
  ) {
    onProgress({ phase: 'write', file: '', done: 0, total: 0 });
    // All that the version has, fetched or not: so it is known without a network what a year consists of.
    const parts = Object.fromEntries(descriptor.resources.map(({ name, hash }) => [name, hash]));
    const fresh = new Map(
      absent.flatMap(({ name, hash }) => (tables[name] ? [[hash, tables[name]]] : [])),
    );
    const outcome = await database
      .publish({ version: descriptor.version, asked: course.asked, parts }, fresh)
      .catch(asStoreError);
    if (outcome instanceof Error) storeFault = outcome;
  }
  if (storeFault !== 'none') warnings.push({ kind: 'not-stored', detail: storeFault.message });
  onProgress({ phase: 'ready', file: '', done: 0, total: 0 });
  return {
    version: descriptor.version,
    years: yearsOfNames(wanted.map(({ name }) => name)),
    tables,
    persistence: storeFault === 'none' ? 'stored' : 'memory',
    memoryReason: storeFault === 'none' ? 'none' : storeFault.reason,
    freshness: 'current',
    warnings,
  };
}

/** Tables that need not be fetched, by digest: those of the stored version, and others the store has. */
async function inHand(
  wanted: readonly Resource[],
  stored: Kept | 'none',
  database: Database | 'none',
): Promise<Map<string, Table>> {
  const known = new Map<string, Table>();
  if (stored !== 'none')
    for (const [name, table] of Object.entries(stored.tables))
      known.set(stored.pointer.parts[name] ?? '', table);
  const others = wanted.map(({ hash }) => hash).filter((hash) => !known.has(hash));
  if (database === 'none' || others.length === 0) return known;
  const found = await database.tables(others).catch(() => new Map<string, Table>());
  return new Map([...known, ...found]);
}

function wantedOf(descriptor: Descriptor, want: Want): Resource[] {
  const names = descriptor.resources.map(({ name }) => name);
  return neededNames(names, want).map((name) => {
    const resource = descriptor.resources.find((one) => one.name === name);
    if (!resource)
      throw new LoadError({
        reason: 'missing',
        file: `data/${name}.csv`,
        detail: `${MANIFEST} does not list it`,
      });
    return resource;
  });
}

async function fetchManifest(
  base: string,
  world: Surroundings,
  signal: AbortSignal,
): Promise<Descriptor> {
  const file = `data/${MANIFEST}`;
  const bytes = await fetchFile(
    { url: `${base}${MANIFEST}`, file, bytes: 'unknown' },
    world.fetch,
    signal,
  );
  try {
    return readDescriptor(textOfFile(bytes, file));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new LoadError({ reason: 'malformed', file, detail });
  }
}

/** Fetches, verifies and parses files, at once. The first that fails ends the others. */
async function fetchTables(
  resources: readonly Resource[],
  { base, world, onProgress, signal }: Course,
): Promise<Record<string, Table>> {
  const total = resources.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const one = async ({ name, path, bytes, hash }: Resource): Promise<[string, Table]> => {
    const file = `data/${path}`;
    const body = await fetchFile(
      { url: base + path, file, bytes },
      world.fetch,
      either,
      (count) => {
        done += count;
        onProgress({ phase: 'fetch', file, done: Math.min(done, total), total });
      },
    );
    onProgress({ phase: 'verify', file, done: Math.min(done, total), total });
    const text = textOfFile(body, file);
    await verify(body, hash, file, world.digest);
    onProgress({ phase: 'parse', file, done: Math.min(done, total), total });
    return [name, parse(text, name, file)];
  };
  try {
    return Object.fromEntries(await Promise.all(resources.map(one)));
  } catch (error) {
    stop.abort();
    throw error;
  }
}

function parse(text: string, name: string, file: string): Table {
  const schema = schemaOf(name);
  if (schema === 'unknown') throw new LoadError({ reason: 'malformed', file, detail: 'no schema' });
  try {
    return readTable(text, schema, file);
  } catch (error) {
    if (error instanceof TableError)
      throw new LoadError({ reason: 'malformed', file, detail: error.message });
    throw error;
  }
}

/** The visible version, where the store holds all of it that the view needs. */
async function keptVersion(database: Database, want: Want): Promise<Kept | 'none'> {
  const pointer = await database.current();
  if (pointer === 'none') return 'none';
  const needed = neededNames(Object.keys(pointer.parts), want);
  const found = await database.tables(needed.map((name) => pointer.parts[name] ?? ''));
  const tables: Record<string, Table> = {};
  for (const name of needed) {
    const table = found.get(pointer.parts[name] ?? '');
    if (!table) return 'none';
    tables[name] = table;
  }
  return { pointer, tables };
}

/** The stored version in place of one that could not be had; without one, the fault is thrown. */
function older(
  stored: Kept | 'none',
  fault: LoadError,
  onProgress: (progress: Progress) => void,
): Answer {
  if (stored === 'none' || fault.reason === 'aborted') throw fault;
  onProgress({ phase: 'ready', file: '', done: 0, total: 0 });
  const { reason, file, detail } = fault;
  return {
    version: stored.pointer.version,
    years: yearsOfNames(Object.keys(stored.tables)),
    tables: stored.tables,
    persistence: 'stored',
    memoryReason: 'none',
    freshness: reason === 'offline' ? 'offline' : 'outdated',
    warnings: [{ kind: 'not-updated', fault: { reason, file, detail } }],
  };
}

/** The manifest, or `offline` when it does not come in time: a reader with stored data need not wait for it. */
function orLate(
  manifest: Promise<Descriptor | LoadError>,
  patience: number,
): Promise<Descriptor | LoadError> {
  const late = new Promise<LoadError>((resolve) =>
    setTimeout(
      () =>
        resolve(
          new LoadError({
            reason: 'offline',
            file: `data/${MANIFEST}`,
            detail: `no answer in ${patience} ms`,
          }),
        ),
      patience,
    ),
  );
  return Promise.race([manifest, late]);
}
