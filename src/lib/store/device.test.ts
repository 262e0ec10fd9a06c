import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Table } from '../dataset/columns';
import { DATABASE, openDatabase } from './database';
import { forgetData, storedData, roomOnDevice } from './device';

const TABLE: Table = {
  length: 2,
  columns: { name: { kind: 'dictionary', values: ['a', 'b'], codes: Uint8Array.of(0, 1) } },
};

async function keep(): Promise<void> {
  const database = await openDatabase();
  const pointer = {
    version: 'v1',
    asked: 1000,
    parts: { regions: 'sha256:1', reports: 'sha256:9' },
  };
  await database.publish(pointer, new Map([['sha256:1', TABLE]]));
  await database.storeMap('china.json', { hash: 'sha256:2', text: '{}' });
  database.close();
}

beforeEach(() => forgetData());

describe('what is kept on the device', () => {
  it('is told with its version, since when, and the tables that were fetched', async () => {
    expect(await storedData()).toBe('none');
    await keep();
    expect(await storedData()).toEqual({
      version: 'v1',
      since: 1000,
      tables: ['regions'],
    });
  });

  it('is deleted whole, and a later visit can keep again', async () => {
    await keep();
    await forgetData();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await storedData()).toBe('none');
    await keep();
    expect(await storedData()).not.toBe('none');
  });

  it('says so where another tab does not let go', async () => {
    await keep();
    const stubborn = await openDB(DATABASE);
    await expect(forgetData(50)).rejects.toMatchObject({ reason: 'blocked' });
    stubborn.close();
  });

  it('has no estimate where the browser gives none', async () => {
    expect(await roomOnDevice()).toBe('untold');
  });
});
