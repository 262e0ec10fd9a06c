/* eslint-disable max-lines -- the specification of one exchange: each state in which it may be cut off */
import { gzipSync } from 'node:zlib';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { numberOf } from '../dataset/columns';
import { openDatabase, StoreError, type Database } from './database';
import type { Request } from '../dataset/partitions';
import { loadPackage, type PackageTables, type Environment } from './sync-package';
import { BASE, FakeServer } from './testing/fake-server';
import type { LoadError } from './load-error';
import type { Progress } from './result';
import { browserDigest } from './fetch-file';

let server: FakeServer;
let clock: number;

beforeEach(async () => {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('biaochi');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  server = new FakeServer();
  clock = 0;
  await server.publish(5);
  server.asked.length = 0;
});

const environment = (change: Partial<Environment> = {}): Environment => ({
  fetch: server.fetch,
  open: () => openDatabase(200),
  digest: browserDigest(),
  now: () => ++clock,
  patience: 100,
  release: 'any',
  ...change,
});

const load = (
  change: Partial<Environment> = {},
  onProgress: (progress: Progress) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<PackageTables> =>
  loadPackage(
    BASE,
    { years: 'latest', parts: ['observations'] },
    environment(change),
    onProgress,
    signal,
  );

const failure = (promise: Promise<unknown>): Promise<LoadError> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: LoadError) => error,
  );

const valueOf = ({ tables }: PackageTables): number => {
  const table = tables['observations-2024'];
  return table ? numberOf(table, 'value')(0) : Number.NaN;
};

async function stored(): Promise<{ version: string; tables: number }> {
  const database = await openDatabase(200);
  const pointer = await database.current();
  const found =
    typeof pointer === 'string' ? new Map() : await database.tables(Object.values(pointer.parts));
  database.close();
  return { version: typeof pointer === 'string' ? pointer : pointer.version, tables: found.size };
}

async function recordCount(): Promise<number> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('biaochi');
    open.onerror = reject;
    open.onsuccess = () => {
      const count = open.result.transaction('tables').objectStore('tables').count();
      count.onsuccess = () => {
        open.result.close();
        resolve(count.result);
      };
    };
  });
}

describe('a first visit', () => {
  it('fetches the manifest and the files of the first view, and keeps them', async () => {
    const phases: string[] = [];
    const answer = await load({}, ({ phase }) => phases.push(phase));
    expect(server.asked.sort()).toEqual(
      [
        'datapackage.json',
        'indicators.csv',
        'observations-2024.csv',
        'regions.csv',
        'reports.csv',
      ].sort(),
    );
    expect(answer).toMatchObject({
      persistence: 'stored',
      freshness: 'current',
      warnings: [],
      years: [2024],
    });
    expect(valueOf(answer)).toBe(5);
    expect([...new Set(phases)]).toEqual([
      'manifest',
      'fetch',
      'verify',
      'parse',
      'write',
      'ready',
    ]);
    expect(await stored()).toEqual({ version: answer.version, tables: 4 });
  });

  it('counts bytes up to the total', async () => {
    const fetched: Progress[] = [];
    await load({}, (progress) => progress.phase === 'fetch' && fetched.push(progress));
    const last = fetched.at(-1);
    expect(last?.done).toBe(last?.total);
    expect(last?.total).toBeGreaterThan(500);
  });
});

describe('a second visit', () => {
  it('fetches the manifest alone', async () => {
    await load();
    server.asked.length = 0;
    expect(await load()).toMatchObject({ freshness: 'current', persistence: 'stored' });
    expect(server.asked).toEqual(['datapackage.json']);
  });

  it('takes only what changed of a new version, and drops the old', async () => {
    await load();
    const version = await server.publish(6);
    server.asked.length = 0;
    const answer = await load();
    expect(server.asked.sort()).toEqual(['datapackage.json', 'observations-2024.csv']);
    expect([answer.version, valueOf(answer)]).toEqual([version, 6]);
    expect(await stored()).toEqual({ version, tables: 4 });
    expect(await recordCount()).toBe(4);
  });

  it('works without a network, and says so', async () => {
    await load();
    server.unplug();
    const answer = await load();
    expect(answer).toMatchObject({ freshness: 'offline', persistence: 'stored' });
    expect(answer.warnings).toMatchObject([{ kind: 'not-updated', fault: { reason: 'offline' } }]);
    expect(valueOf(answer)).toBe(5);
  });

  it('does not wait for a network that never answers', async () => {
    await load();
    server.spoilt.set('*', () => new Promise<Response>(() => undefined));
    expect(await load()).toMatchObject({ freshness: 'offline' });
  });
});

/** Begins, and ends as a connection that breaks does, or what cannot be unpacked. */
const brokenOff = (): ReadableStream =>
  new ReadableStream({
    start: (piece) => piece.enqueue(new TextEncoder().encode('adcode,ind')),
    pull: (piece) => piece.error(new TypeError('network error')),
  });

const FAULTS: readonly [string, string, () => Response | Promise<Response>][] = [
  ['missing', '404', () => new Response('', { status: 404 })],
  ['server', '500', () => new Response('', { status: 500 })],
  [
    'not-data',
    'a fallback page',
    () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
  ],
  ['not-data', 'a page called text', () => new Response(`<!DOCTYPE html>${' '.repeat(9000)}`)],
  ['truncated', 'half the file', () => new Response('adcode,ind')],
  ['truncated', 'a file that breaks off', () => new Response(brokenOff())],
  ['malformed', 'a packed file, and does not say so', () => new Response(gzipSync('adcode,ind'))],
  ['hash', 'another file', () => new Response('x'.repeat(9000))],
  ['offline', 'a lost connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['malformed', 'bytes that are no text', () => new Response(new Uint8Array(9000).fill(0xff))],
];

describe.each(FAULTS)('%s: the server answers a table with %s', (reason, _name, answer) => {
  it('is a typed error on a first visit, and leaves nothing behind', async () => {
    server.spoilt.set('observations-2024.csv', answer);
    const error = await failure(load());
    expect(error).toMatchObject({ name: 'LoadError', reason, file: 'data/observations-2024.csv' });
    expect(await stored()).toEqual({ version: 'none', tables: 0 });
    server.spoilt.clear();
    expect(await load()).toMatchObject({ freshness: 'current', persistence: 'stored' });
  });

  it('leaves the earlier version visible', async () => {
    const { version } = await load();
    await server.publish(6);
    server.spoilt.set('observations-2024.csv', answer);
    const old = await load();
    expect(old.version).toBe(version);
    expect(valueOf(old)).toBe(5);
    expect(old.freshness).toBe(reason === 'offline' ? 'offline' : 'outdated');
    expect(old.warnings).toMatchObject([{ kind: 'not-updated', fault: { reason } }]);
    expect(await stored()).toEqual({ version, tables: 4 });
  });
});

describe('the manifest', () => {
  it('that is a page is a typed error', async () => {
    server.files.set('datapackage.json', '<!doctype html><title>x</title>');
    expect(await failure(load())).toMatchObject({
      reason: 'not-data',
      file: 'data/datapackage.json',
    });
  });
  it('that lists a path outside its folder is refused', async () => {
    const text = server.files.get('datapackage.json') ?? '';
    server.files.set('datapackage.json', text.replace('"regions.csv"', '"../regions.csv"'));
    expect(await failure(load())).toMatchObject({ reason: 'malformed', remedy: 'publisher' });
  });
  it('is asked for again when the files are newer than it', async () => {
    const old = server.files.get('datapackage.json') ?? '';
    const version = await server.publish(6);
    const now = server.files.get('datapackage.json') ?? '';
    server.files.set('datapackage.json', old);
    server.spoilt.set('observations-2024.csv', () => {
      server.files.set('datapackage.json', now);
      return new Response(server.files.get('observations-2024.csv'));
    });
    expect((await load()).version).toBe(version);
  });
});

describe('a store that fails', () => {
  const failing = async (part: Partial<Database>): Promise<Database> => ({
    ...(await openDatabase(200)),
    ...part,
  });

  it('for request of space leaves the data in memory and the old version stored', async () => {
    const { version } = await load();
    await server.publish(6);
    const quota = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const answer = await load({ open: () => failing({ publish: quota }) });
    expect(answer).toMatchObject({
      persistence: 'memory',
      memoryReason: 'quota',
      freshness: 'current',
    });
    expect(valueOf(answer)).toBe(6);
    expect(await stored()).toEqual({ version, tables: 4 });
  });

  it('killed in the middle of a write has written nothing', async () => {
    const { version } = await load();
    const database = await openDatabase(200);
    const bad = {
      length: 1,
      columns: {
        f: Object.assign(() => 1, { kind: 'boolean' as const, values: new Uint8Array() }),
      },
    };
    const good = { length: 0, columns: {} };
    await expect(
      database.publish(
        { version: 'f'.repeat(16), asked: 99, parts: { a: 'good', b: 'bad' } },
        new Map([
          ['good', good],
          ['bad', bad],
        ]),
      ),
    ).rejects.toThrow();
    database.close();
    expect(await stored()).toEqual({ version, tables: 4 });
    expect(await recordCount()).toBe(4);
    expect(await load()).toMatchObject({ version, freshness: 'current' });
  });

  it('is done without: no IndexedDB, refused, or unreadable', async () => {
    const refused = new StoreError('unavailable', 'private window');
    expect(await load({ open: () => Promise.reject(refused) })).toMatchObject({
      persistence: 'memory',
      memoryReason: 'unavailable',
      warnings: [{ kind: 'not-stored' }],
    });
    const unreadable = () => Promise.reject(new DOMException('disk', 'UnknownError'));
    expect(
      await load({
        open: () => failing({ current: unreadable, tables: unreadable, publish: unreadable }),
      }),
    ).toMatchObject({
      persistence: 'memory',
      memoryReason: 'failed',
    });
  });

  it('held by another tab is not waited for', async () => {
    await load();
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('biaochi');
      open.onsuccess = () => resolve(open.result);
    });
    const deletion = indexedDB.deleteDatabase('biaochi'); // waits for the holder; our open waits for it
    expect(await load()).toMatchObject({ persistence: 'memory', memoryReason: 'blocked' });
    holder.close();
    await new Promise((resolve) => (deletion.onsuccess = resolve));
  });

  it('lets go when another tab needs a newer form', async () => {
    const database = await openDatabase(200);
    const request = indexedDB.open('biaochi', 99);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    request.result.close();
    database.close();
  });

  it('that lost a record fetches it again', async () => {
    await load();
    await new Promise((resolve) => {
      const open = indexedDB.open('biaochi');
      open.onsuccess = () => {
        const tx = open.result.transaction('tables', 'readwrite');
        tx.objectStore('tables').clear();
        tx.oncomplete = () => {
          open.result.close();
          resolve(undefined);
        };
      };
    });
    expect(valueOf(await load())).toBe(5);
    expect((await stored()).tables).toBe(4);
  });
});

describe('several tabs', () => {
  it('may load at once', async () => {
    const answers = await Promise.all([load(), load(), load()]);
    expect(answers.map((answer) => answer.persistence)).toEqual(['stored', 'stored', 'stored']);
    expect((await stored()).tables).toBe(4);
  });

  it('do not put an older answer in place of a newer', async () => {
    const old = await load();
    const version = await server.publish(6);
    await load();
    const database = await openDatabase(200);
    await database.publish({ version: old.version, asked: 1, parts: { x: 'y' } }, new Map());
    database.close();
    expect((await stored()).version).toBe(version);
  });
});

describe('years', () => {
  const of = (years: Request['years'], parts: Request['parts'] = ['observations']) =>
    loadPackage(
      BASE,
      { years, parts },
      environment(),
      () => undefined,
      new AbortController().signal,
    );

  it('are the latest, or those asked for; what is stored of a version is kept', async () => {
    await server.publish(5, [2023, 2024]);
    expect((await of('latest')).years).toEqual([2024]);
    server.asked.length = 0;
    expect((await of([2023, 2024])).years).toEqual([2023, 2024]);
    expect(server.asked).toEqual(['datapackage.json', 'observations-2023.csv']);
    server.unplug();
    expect(await of([2023])).toMatchObject({ years: [2023], freshness: 'offline' });
    expect(await of('latest')).toMatchObject({ years: [2024], freshness: 'offline' });
  });

  it('whose clauses are kept come first, though others are newer', async () => {
    await server.publish(5, [2024, 2025], { clauses: 2024 });
    expect((await of('latest')).years).toEqual([2024]);
    expect(server.asked).not.toContain('observations-2025.csv');
  });

  it('are whole or not had: a partition that was never fetched is missed offline', async () => {
    await server.publish(5, [2024], { clauses: 2024, apart: true });
    expect(Object.keys((await of('latest')).tables)).not.toContain('observations-2024-prefecture');
    server.unplug();
    expect(await failure(of([2024], ['observations', 'cities']))).toMatchObject({
      reason: 'offline',
    });
    expect(await of([2024])).toMatchObject({ years: [2024], freshness: 'offline' });
    expect(await of('latest')).toMatchObject({ years: [2024], freshness: 'offline' });
  });

  it('are without their cities, unless they are asked for', async () => {
    await server.publish(5, [2024], { clauses: 2024, apart: true });
    expect((await of([2024])).tables).not.toHaveProperty('observations-2024-prefecture');
    const { tables } = await of([2024], ['observations', 'cities']);
    expect(tables['observations-2024-prefecture']?.length).toBe(1);
  });

  it('that several tabs fetch at once are all kept', async () => {
    await server.publish(5, [2022, 2023, 2024]);
    await Promise.all([of([2022]), of([2023]), of([2024])]);
    server.unplug();
    for (const year of [2022, 2023, 2024])
      expect(await of([year])).toMatchObject({ years: [year], freshness: 'offline' });
  });

  it('that there are none of are a typed error', async () => {
    expect(await failure(of([1999]))).toMatchObject({
      reason: 'missing',
      file: 'data/observations-1999.csv',
    });
  });

  it('that are not stored cannot be had offline', async () => {
    await server.publish(5, [2023, 2024]);
    await of('latest');
    server.unplug();
    expect(await failure(of([2023]))).toMatchObject({ reason: 'offline' });
  });
});

describe('statements', () => {
  const withStatements = () =>
    loadPackage(
      BASE,
      { years: 'latest', parts: ['observations', 'statements'] },
      environment(),
      () => undefined,
      new AbortController().signal,
    );

  it('come when they are asked for, and are then kept beside the rest', async () => {
    expect(Object.keys((await load()).tables)).not.toContain('statements-2024');
    server.asked.length = 0;
    expect((await withStatements()).tables['statements-2024']?.length).toBe(1);
    expect(server.asked).toEqual(['datapackage.json', 'statements-2024.csv']);
    server.unplug();
    expect(await withStatements()).toMatchObject({ freshness: 'offline', persistence: 'stored' });
  });

  it('that were never fetched cannot be had offline', async () => {
    await load();
    server.unplug();
    expect(await failure(withStatements())).toMatchObject({ reason: 'offline' });
  });
});

describe('an aborted load', () => {
  it('rejects as aborted and stores nothing', async () => {
    const controller = new AbortController();
    const loading = load(
      {},
      ({ phase }) => phase === 'fetch' && controller.abort(),
      controller.signal,
    );
    expect(await failure(loading)).toMatchObject({ reason: 'aborted' });
    expect((await stored()).version).toBe('none');
  });
});

it('says when digests cannot be checked', async () => {
  expect((await load({ digest: 'none' })).warnings).toEqual([{ kind: 'unverified' }]);
});

describe('code and data are of one release', () => {
  const BUILD = 'build-1';
  const releaseOf = (data: string, build = BUILD) => ({ release: { build, data } });
  /** The server says which build it has. */
  const serveBuild = (version: string) =>
    server.files.set('version.json', JSON.stringify({ version }));

  it('what came with another build is not read: the stored one is shown, and said to be old', async () => {
    const version = await server.publish(5);
    await load(releaseOf(version));
    await server.publish(6);
    serveBuild('build-2');
    const answer = await load(releaseOf(version));
    expect(answer).toMatchObject({ version, freshness: 'outdated' });
    expect(valueOf(answer)).toBe(5);
    expect((await stored()).version).toBe(version);
  });

  it('with nothing stored of its own, the page is to be loaded anew', async () => {
    const version = await server.publish(5);
    await server.publish(6);
    for (const there of ['build-2', undefined]) {
      if (there === undefined) server.files.delete('version.json');
      else serveBuild(there);
      const error = await failure(load(releaseOf(version)));
      expect(error).toMatchObject({ reason: 'version', remedy: 'reload' });
    }
    expect(server.asked.filter((name) => name.endsWith('.csv'))).toEqual([]);
  });

  it('data that were replaced beside this very build are taken, and are there without a network', async () => {
    const release = releaseOf(await server.publish(5));
    await load(release);
    serveBuild(BUILD);
    const version = await server.publish(6);
    expect(await load(release)).toMatchObject({ version, freshness: 'current' });
    server.unplug();
    const answer = await load(release);
    expect(answer).toMatchObject({ version, freshness: 'offline' });
    expect(valueOf(answer)).toBe(6);
  });

  it('new code does not read what old code stored, without a network either', async () => {
    await load(releaseOf(await server.publish(5), 'build-0'));
    const release = releaseOf(await server.publish(6));
    server.unplug();
    expect(await failure(load(release))).toMatchObject({ reason: 'offline' });
    server.spoilt.clear();
    expect(valueOf(await load(release))).toBe(6);
  });

  it('a copy that the service worker kept is said to be one', async () => {
    const manifest = server.files.get('datapackage.json') ?? '';
    const kept = (why: string) =>
      server.spoilt.set(
        'datapackage.json',
        () => new Response(manifest, { headers: { 'x-kept': why } }),
      );
    for (const why of ['offline', 'outdated']) {
      kept(why);
      expect((await load()).freshness).toBe(why);
    }
  });
});
