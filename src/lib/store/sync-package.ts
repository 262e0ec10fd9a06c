/* eslint-disable max-lines -- one exchange, whose steps share what was found by those before */
import { type Table } from '../dataset/columns';
import { readManifest, yearsOfNames, type Manifest, type Resource } from '../dataset/datapackage';
import { neededNames, type Request } from '../dataset/partitions';
import { readTable } from '../dataset/read-table';
import { bringFields } from '../dataset/tables/schema-at-hand';
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
import { checkFits, fitsStored, type Release } from './release';
import { withTimeout } from './with-timeout';
import { freshnessOf } from './kept';
import type { Freshness, MemoryReason, Progress, Warning } from './result';

/** What a load touches of the world, so that a test can inject faults. */
export interface Environment {
  readonly fetch: typeof fetch;
  readonly open: () => Promise<Database>;
  readonly digest: Digest;
  /** Milliseconds. */
  readonly now: () => number;
  /** How long a reader who has a stored version waits for the manifest, in milliseconds. */
  readonly patience: number;
  /** What the page's code was published as, which the data must fit; `any` takes what the server has. */
  readonly release: Release | 'any';
}

/** The browser itself, in a worker or in a page. */
export const browser = (): Environment => ({
  fetch: (...request) => globalThis.fetch(...request),
  open: openDatabase,
  digest: browserDigest(),
  now: Date.now,
  patience: 4000,
  release: DATA_VERSION === 'any' ? 'any' : { build: BUILD_VERSION, data: DATA_VERSION },
});

/** A loaded version as tables, ready to be moved to the page. */
export interface PackageTables {
  readonly version: string;
  /** Report years whose observations are among the tables, ascending. */
  readonly years: readonly number[];
  /** Report years of which the version has any, ascending. */
  readonly held: readonly number[];
  /** By resource name. */
  readonly tables: Readonly<Record<string, Table>>;
  readonly persistence: 'stored' | 'memory';
  readonly memoryReason: MemoryReason | 'none';
  readonly freshness: Freshness;
  readonly warnings: readonly Warning[];
}

/** A version that the store holds whole. */
interface StoredVersion {
  readonly pointer: Pointer;
  readonly tables: Readonly<Record<string, Table>>;
}

/** A manifest, and how it stands to what the server has. */
interface PublishedManifest extends Manifest {
  readonly freshness: Freshness;
}

const MANIFEST = 'datapackage.json';
/** Its name in messages. */
const MANIFEST_FILE = `data/${MANIFEST}`;

/**
 * Loads the data package under `base` (absolute, ending in /data/): from the store where it has the
 * version that the server names, else from the server. Throws LoadError where there is neither.
 */
export async function loadPackage(
  base: string,
  request: Request,
  environment: Environment,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PackageTables> {
  const asked = environment.now();
  onProgress({ phase: 'manifest', file: MANIFEST, done: 0, total: 0 });
  const asking = fetchManifest(base, environment, signal).catch(asLoadError);
  const opened = await environment.open().catch(asStoreError);
  const database = opened instanceof Error ? 'none' : opened;
  try {
    const found =
      database === 'none'
        ? 'none'
        : await storedVersion(database, request, environment).catch(asStoreError);
    const stored = found instanceof Error || found === 'none' ? 'none' : found;
    const manifest =
      stored === 'none'
        ? await asking
        : await withTimeout(asking, MANIFEST_FILE, environment.patience);
    if (signal.aborted) throw new LoadError({ reason: 'aborted', file: '', detail: 'given up' });
    const storeFault = opened instanceof Error ? opened : found instanceof Error ? found : 'none';
    if (manifest instanceof Error) return fallBackToStored(stored, manifest, onProgress);
    try {
      return await update(manifest, {
        base,
        request,
        asked,
        environment,
        onProgress,
        signal,
        database,
        stored,
        storeFault,
        again: true,
      });
    } catch (error) {
      return fallBackToStored(stored, asLoadError(error), onProgress);
    }
  } finally {
    if (database !== 'none') database.close();
  }
}

/** What every step of one load needs. */
interface LoadContext {
  readonly base: string;
  readonly request: Request;
  readonly asked: number;
  readonly environment: Environment;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly database: Database | 'none';
  readonly stored: StoredVersion | 'none';
  readonly storeFault: StoreError | 'none';
  /** May the manifest be asked for once more, should a file not be the one it lists? */
  readonly again: boolean;
}

/** Updates the store to the version of the manifest, and gives its tables. */
async function update(manifest: PublishedManifest, context: LoadContext): Promise<PackageTables> {
  const { environment, database, onProgress, stored } = context;
  const wanted = wantedOf(manifest, context.request);
  const known = await alreadyStored(wanted, stored, database);
  const tables: Record<string, Table> = {};
  const absent = wanted.filter(({ name, hash }) => {
    const table = known.get(hash);
    if (table) tables[name] = table;
    return !table;
  });
  try {
    Object.assign(tables, await fetchTables(absent, context));
  } catch (error) {
    // The files were replaced between the manifest and them: the manifest is asked for once more.
    const isStale =
      error instanceof LoadError && (error.reason === 'hash' || error.reason === 'truncated');
    if (!isStale || !context.again) throw error;
    const next = await fetchManifest(context.base, environment, context.signal);
    if (next.version === manifest.version) throw error;
    return update(next, { ...context, asked: environment.now(), again: false });
  }
  if (context.signal.aborted)
    throw new LoadError({ reason: 'aborted', file: '', detail: 'given up' });
  const warnings: Warning[] = environment.digest === 'none' ? [{ kind: 'unverified' }] : [];
  let storeFault = context.storeFault;
  if (
    database !== 'none' &&
    (absent.length > 0 || stored === 'none' || stored.pointer.version !== manifest.version)
  ) {
    onProgress({ phase: 'write', file: '', done: 0, total: 0 });
    // All that the version has, fetched or not: so it is known without a network what a year consists of.
    const parts = Object.fromEntries(manifest.resources.map(({ name, hash }) => [name, hash]));
    const fresh = new Map(
      absent.flatMap(({ name, hash }) => (tables[name] ? [[hash, tables[name]]] : [])),
    );
    const { release } = environment;
    const build = release === 'any' ? {} : { build: release.build };
    const outcome = await database
      .publish({ version: manifest.version, ...build, asked: context.asked, parts }, fresh)
      .catch(asStoreError);
    if (outcome instanceof Error) storeFault = outcome;
  }
  if (storeFault !== 'none') warnings.push({ kind: 'not-stored', detail: storeFault.message });
  onProgress({ phase: 'ready', file: '', done: 0, total: 0 });
  return {
    version: manifest.version,
    years: yearsOfNames(wanted.map(({ name }) => name)),
    held: yearsOfNames(manifest.resources.map(({ name }) => name)),
    tables,
    persistence: storeFault === 'none' ? 'stored' : 'memory',
    memoryReason: storeFault === 'none' ? 'none' : storeFault.reason,
    freshness: manifest.freshness,
    warnings,
  };
}

/** Tables that need not be fetched, by digest: those of the stored version, and others the store has. */
async function alreadyStored(
  wanted: readonly Resource[],
  stored: StoredVersion | 'none',
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

function wantedOf(manifest: Manifest, request: Request): Resource[] {
  const names = manifest.resources.map(({ name }) => name);
  return neededNames(names, request).map((name) => {
    const resource = manifest.resources.find((one) => one.name === name);
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
  environment: Environment,
  signal: AbortSignal,
): Promise<PublishedManifest> {
  const file = MANIFEST_FILE;
  let freshness: Freshness = 'current';
  const get: typeof fetch = async (...request) => {
    const response = await environment.fetch(...request);
    freshness = freshnessOf(response);
    return response;
  };
  const bytes = await fetchFile({ url: `${base}${MANIFEST}`, file, bytes: 'unknown' }, get, signal);
  try {
    const manifest = readManifest(textOfFile(bytes, file));
    const { release } = environment;
    if (release !== 'any')
      await checkFits(manifest.version, release, base, environment.fetch, signal);
    return { ...manifest, freshness };
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new LoadError({ reason: 'malformed', file, detail });
  }
}

/** Fetches, verifies and parses files, at once. The first that fails ends the others. */
async function fetchTables(
  resources: readonly Resource[],
  { base, environment, onProgress, signal }: LoadContext,
): Promise<Record<string, Table>> {
  const total = resources.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const one = async ({ name, path, bytes, hash }: Resource): Promise<[string, Table]> => {
    const file = `data/${path}`;
    const body = await fetchFile(
      { url: base + path, file, bytes },
      environment.fetch,
      either,
      (count) => {
        done += count;
        onProgress({ phase: 'fetch', file, done: Math.min(done, total), total });
      },
    );
    onProgress({ phase: 'verify', file, done: Math.min(done, total), total });
    const text = textOfFile(body, file);
    await verify(body, hash, file, environment.digest);
    onProgress({ phase: 'parse', file, done: Math.min(done, total), total });
    return [name, await parse(text, name, file)];
  };
  try {
    return Object.fromEntries(await Promise.all(resources.map(one)));
  } catch (error) {
    stop.abort();
    throw error;
  }
}

async function parse(text: string, name: string, file: string): Promise<Table> {
  const fields = await bringFields(name);
  if (fields === 'unknown') throw new LoadError({ reason: 'malformed', file, detail: 'no schema' });
  try {
    return readTable(text, { fields }, file);
  } catch (error) {
    if (error instanceof TableError)
      throw new LoadError({ reason: 'malformed', file, detail: error.message });
    throw error;
  }
}

/** The visible version, where the store holds all of it that the view needs. */
async function storedVersion(
  database: Database,
  request: Request,
  { release }: Environment,
): Promise<StoredVersion | 'none'> {
  const pointer = await database.current();
  if (pointer === 'none' || (release !== 'any' && !fitsStored(pointer, release))) return 'none';
  const needed = neededNames(Object.keys(pointer.parts), request);
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
function fallBackToStored(
  stored: StoredVersion | 'none',
  fault: LoadError,
  onProgress: (progress: Progress) => void,
): PackageTables {
  if (stored === 'none' || fault.reason === 'aborted') throw fault;
  onProgress({ phase: 'ready', file: '', done: 0, total: 0 });
  const { reason, file, detail } = fault;
  return {
    version: stored.pointer.version,
    years: yearsOfNames(Object.keys(stored.tables)),
    held: yearsOfNames(Object.keys(stored.pointer.parts)),
    tables: stored.tables,
    persistence: 'stored',
    memoryReason: 'none',
    freshness: reason === 'offline' ? 'offline' : 'outdated',
    warnings: [{ kind: 'not-updated', fault: { reason, file, detail } }],
  };
}
