import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Table } from '../dataset/columns';
import { browserDigest } from './fetch-file';
import type { MemoryReason } from './result';
import { seal, unseal, type Sealed } from './seal';

/** Which version is visible, and of which files it is made. */
export interface Pointer {
  readonly version: string;
  /** Name of the build that read it; absent where one wrote it that had none. */
  readonly build?: string;
  /** When its manifest was asked for, in milliseconds: a later question has the newer answer. */
  readonly asked: number;
  /** Digest of each file that the version has, fetched or not, by resource name. */
  readonly parts: Readonly<Record<string, string>>;
}

/** A map file as it was fetched. */
export interface StoredMap {
  readonly hash: string;
  readonly text: string;
}

interface Shape extends DBSchema {
  pointer: { key: 'current'; value: Pointer };
  /** One record a file, by its digest: a version that shares a file with the last shares the record. */
  tables: { key: string; value: Sealed<Table> };
  geo: { key: string; value: Sealed<StoredMap> };
}

/** What the store offers, so that a test can stand in for it. */
export interface Database {
  current(): Promise<Pointer | 'none'>;
  /** The tables that are there as they were written, by digest. */
  tables(hashes: readonly string[]): Promise<Map<string, Table>>;
  /**
   * Makes a version visible: in one transaction all its tables are written, the pointer is swapped and what
   * no version needs any more is removed. Killed in the middle, nothing of it has happened. A version whose
   * manifest was asked for earlier than the visible one's is not written.
   */
  publish(pointer: Pointer, tables: ReadonlyMap<string, Table>): Promise<void>;
  geo(path: string): Promise<StoredMap | 'none'>;
  storeMap(path: string, map: StoredMap): Promise<void>;
  close(): void;
}

/** A store that cannot be used, and why. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly reason: MemoryReason,
    detail: string,
  ) {
    super(detail);
  }
}

/** Any failure of the store, told apart by the names that browsers give. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (name === 'QuotaExceededError') return new StoreError('quota', detail);
  if (['InvalidStateError', 'SecurityError', 'NotAllowedError'].includes(name))
    return new StoreError('unavailable', detail);
  return new StoreError('failed', detail);
}

export const DATABASE = 'biaochi';
/** Raise it when the form of a record changes; the stores are then made anew, being a cache. */
const FORM = 3;
/** Some browsers leave an open request unanswered for ever; a page cannot wait for that. In milliseconds. */
const PATIENCE = 3000;

/** Opens the store. Throws StoreError. */
export async function openDatabase(patience = PATIENCE): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StoreError('unavailable', 'no IndexedDB');
  let blocked = false;
  const opening = openDB<Shape>(DATABASE, FORM, {
    upgrade(db) {
      for (const name of db.objectStoreNames) db.deleteObjectStore(name);
      db.createObjectStore('pointer');
      db.createObjectStore('tables');
      db.createObjectStore('geo');
    },
    blocked: () => (blocked = true),
    // Another tab needs a newer form: let go, so that it is not kept waiting. This tab goes on from memory.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  try {
    const first = await Promise.race([opening, late]);
    if (first !== 'late') return wrap(first);
  } catch (error) {
    throw asStoreError(error);
  }
  opening.then((db) => db.close()).catch(() => undefined);
  throw new StoreError(
    'blocked',
    blocked ? 'another tab holds it open' : 'it did not open in time',
  );
}

/** A record that someone else has altered is none. */
function pointerOf(kept: Pointer | undefined): Pointer | undefined {
  return kept?.version && kept.parts instanceof Object ? kept : undefined;
}

function wrap(db: IDBPDatabase<Shape>): Database {
  const digest = browserDigest();
  return {
    current: async () => pointerOf(await db.get('pointer', 'current')) ?? 'none',
    tables: async (hashes) => {
      const tx = db.transaction('tables');
      const kept = await Promise.all(hashes.map((hash) => tx.store.get(hash)));
      const found = new Map<string, Table>();
      for (const [i, hash] of hashes.entries()) {
        const table = await unseal(kept[i], digest);
        if (table !== 'none') found.set(hash, table);
      }
      return found;
    },
    publish: async (pointer, tables) => {
      // A transaction ends while a digest is awaited: all of them come before it.
      const records = new Map<string, Sealed<Table>>();
      for (const [hash, table] of tables) records.set(hash, await seal(table, digest));
      const tx = db.transaction(['pointer', 'tables'], 'readwrite');
      const [pointers, files] = [tx.objectStore('pointer'), tx.objectStore('tables')];
      const run = async (): Promise<void> => {
        const known = pointerOf(await pointers.get('current'));
        if (known && known.version !== pointer.version && known.asked > pointer.asked) return;
        for (const [hash, record] of records) await files.put(record, hash);
        await pointers.put(pointer, 'current');
        const needed = new Set(Object.values(pointer.parts));
        const keys = await files.getAllKeys();
        for (const hash of keys) if (!needed.has(hash)) await files.delete(hash);
      };
      const done = tx.done.catch((error: unknown) => Promise.reject(asStoreError(error)));
      done.catch(() => undefined); // heard below; not to be reported as unhandled when run() fails first
      try {
        await run();
      } catch (error) {
        // A record that cannot be copied throws without ending the transaction: it would commit the rest.
        abortQuietly(tx);
        // A full disk aborts every request, and is named by the transaction alone.
        const end = await done.catch((cause: unknown) => asStoreError(cause));
        throw end instanceof StoreError && end.reason === 'quota' ? end : error;
      }
      await done;
    },
    geo: async (path) => unseal(await db.get('geo', path), digest),
    storeMap: async (path, map) => {
      await db.put('geo', await seal(map, digest), path);
    },
    close: () => db.close(),
  };
}

/** Takes back what a transaction has written so far; one that has already failed has nothing to take back. */
export function abortQuietly(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended by itself.
  }
}
