import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Own } from '../../domain';
import { abortQuietly, asStoreError, StoreError } from '../database';

/**
 * An entry as it is kept: as one text, which the browser copies at once. As objects the 20,000 figures of a large table
 * are copied one by one, and held the page up for a third of a second.
 */
interface Kept {
  readonly id: string;
  readonly text: string;
}

interface Shape extends DBSchema {
  own: { key: string; value: Kept };
}

/**
 * A database of its own: the package's store is a cache, made anew when the form of its records changes, and what
 * the reader brought can be fetched from nowhere.
 */
export const OWN_DATABASE = 'biaochi-own';
const FORM = 1;

/** Some browsers leave an open request unanswered for ever; a page cannot wait for that. In milliseconds. */
const PATIENCE = 3000;

/** Opens the reader's database. Rejects with StoreError. */
async function openOwn(): Promise<IDBPDatabase<Shape>> {
  const opening = openDB<Shape>(OWN_DATABASE, FORM, {
    upgrade: (made) => void made.createObjectStore('own', { keyPath: 'id' }),
  });
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE));
  const first = await Promise.race([opening, late]);
  if (first !== 'late') return first;
  opening.then((db) => db.close()).catch(() => undefined);
  throw new StoreError('blocked', 'it did not open in time');
}

/** Runs on the reader's database, and lets go of it. Rejects with StoreError. */
async function within<T>(run: (db: IDBPDatabase<Shape>) => Promise<T>): Promise<T> {
  let db: IDBPDatabase<Shape> | undefined;
  try {
    db = await openOwn();
    return await run(db);
  } catch (error) {
    throw asStoreError(error);
  } finally {
    db?.close();
  }
}

/** All that the reader brought, oldest first. Rejects with StoreError. */
export async function readOwn(): Promise<Own[]> {
  const kept = await within((db) => db.getAll('own'));
  // Written by `keepOwn` alone.
  const all = kept.map(({ text }): Own => JSON.parse(text));
  return all.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
}

/** Keeps entries, all or none, and removes those that they replace. Rejects with StoreError. */
export function keepOwn(entries: readonly Own[], replaced: readonly string[] = []): Promise<void> {
  return within(async (db) => {
    const tx = db.transaction('own', 'readwrite', { durability: 'strict' });
    const done = tx.done.catch((error: unknown) => Promise.reject(asStoreError(error)));
    done.catch(() => undefined); // heard below; not to be reported as unhandled when a put fails first
    try {
      for (const id of replaced) await tx.store.delete(id);
      for (const one of entries) await tx.store.put({ id: one.id, text: JSON.stringify(one) });
    } catch (error) {
      // An entry that cannot be written throws without ending the transaction: it would commit the rest.
      abortQuietly(tx);
      // A full disk aborts every request, and is named by the transaction alone.
      const end = await done.catch((cause: unknown) => asStoreError(cause));
      throw end instanceof StoreError && end.reason === 'quota' ? end : error;
    }
    await done;
  });
}

/** Removes entries by id. Rejects with StoreError. */
export function removeOwn(ids: readonly string[]): Promise<void> {
  return keepOwn([], ids);
}
