import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database';
import type { Environment } from './sync-package';
import { FakeServer, hashOf } from './testing/fake-server';
import { loadMap } from './sync-map';
import { browserDigest } from './fetch-file';

const MAP = '{"type":"Topology"}';
let server: FakeServer;

beforeEach(async () => {
  await new Promise((resolve) => (indexedDB.deleteDatabase('biaochi').onsuccess = resolve));
  server = new FakeServer();
  await publish(MAP);
});

async function publish(map: string): Promise<void> {
  server.files.set('china.json', map);
  const entry = {
    adcode: '100000',
    path: 'china.json',
    bytes: map.length,
    hash: await hashOf(map),
  };
  server.files.set('manifest.json', JSON.stringify({ version: '1', files: [entry] }));
}

const load = (adcode = '100000'): Promise<string> => {
  const environment: Environment = {
    fetch: server.fetch,
    open: () => openDatabase(200),
    digest: browserDigest(),
    now: () => 1,
    patience: 100,
    release: 'any',
  };
  return loadMap('http://localhost/geo/', adcode, environment, new AbortController().signal);
};

describe('loadMap', () => {
  it('fetches map and manifest at once, and later the manifest alone', async () => {
    expect(await load()).toBe(MAP);
    expect(server.asked.sort()).toEqual(['china.json', 'manifest.json']);
    server.asked.length = 0;
    expect(await load()).toBe(MAP);
    expect(server.asked).toEqual(['manifest.json']);
  });

  it('takes a new map when the manifest lists another', async () => {
    await load();
    await publish('{"type":"Topology","v":2}');
    expect(await load()).toContain('"v":2');
  });

  it('serves the stored map without a network, and when the network hangs', async () => {
    await load();
    server.unplug();
    expect(await load()).toBe(MAP);
    server.spoilt.set('*', () => new Promise<Response>(() => undefined));
    expect(await load()).toBe(MAP);
  });

  it('asks past a cache that holds the last map', async () => {
    let stale = true;
    server.spoilt.set('china.json', () => {
      const text = stale ? '{"old":1}' : MAP;
      stale = false;
      return new Response(text);
    });
    expect(await load()).toBe(MAP);
  });

  it.each([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['missing', () => new Response('', { status: 404 })],
    ['not-data', () => new Response('<!doctype html>')],
    ['hash', () => new Response('{"other":1}')],
  ] as const)('is a typed error on a first visit: %s', async (reason, answer) => {
    server.spoilt.set('china.json', answer);
    await expect(load()).rejects.toMatchObject({
      name: 'LoadError',
      reason,
      file: 'geo/china.json',
    });
  });

  it('says that a province has no map of its parts', async () => {
    await expect(load('710000')).rejects.toMatchObject({ reason: 'missing' });
  });
});
