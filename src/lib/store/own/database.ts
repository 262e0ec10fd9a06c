import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Observation, Own } from '../../domain';
import { abortQuietly, asStoreError, StoreError } from '../database';

/**
 * An entry as it is kept: as texts, which the browser copies at once. As objects the 20,000 figures of a large table
 * are copied one by one, and held the page up for a third of a second; as one text they did so for as long when it was
 * parsed. `parts`: lists of its observations, which are none in `text` then.
 */
interface Kept {
  readonly id: string;
  readonly text: string;
  readonly parts?: readonly string[];
}

/** So many observations are written and read in one task: it takes the page some ten milliseconds. */
const PART = 2000;

/** Lets the page do what it has to before more is done. */
const pause = (): Promise<void> => new Promise((next) => setTimeout(next));

async function written(own: Own): Promise<Kept> {
  const { id, observations } = own;
  const parts: string[] = [];
  for (let at = 0; at < observations.length; at += PART) {
    if (at > 0) await pause();
    parts.push(JSON.stringify(observations.slice(at, at + PART)));
  }
  return { id, text: JSON.stringify({ ...own, observations: [] }), parts };
}

/** What `written` wrote, and no one else. */
async function read({ text, parts = [] }: Kept): Promise<Own> {
  const own: Own = JSON.parse(text);
  const observations = [...own.observations];
  for (const part of parts) {
    if (observations.length > 0) await pause();
    const more: readonly Observation[] = JSON.parse(part);
    observations.push(...more);
  }
  return { ...own, observations };
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
  const all: Own[] = [];
  for (const one of kept) all.push(await read(one));
  return all.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
}

/** Keeps entries, all or none, and removes those that they replace. Rejects with StoreError. */
export function keepOwn(entries: readonly Own[], replaced: readonly string[] = []): Promise<void> {
  return within(async (db) => {
    const texts: Kept[] = [];
    for (const one of entries) texts.push(await written(one));
    const tx = db.transaction('own', 'readwrite', { durability: 'strict' });
    const done = tx.done.catch((error: unknown) => Promise.reject(asStoreError(error)));
    done.catch(() => undefined); // heard below; not to be reported as unhandled when a put fails first
    try {
      for (const id of replaced) await tx.store.delete(id);
      for (const one of texts) await tx.store.put(one);
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
