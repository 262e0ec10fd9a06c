import { deleteDB } from 'idb';
import { DATABASE, openDatabase, StoreError } from './database';

/** What is stored of the data on this device. */
export interface StoredData {
  readonly version: string;
  /** When this version was fetched first, in milliseconds. */
  readonly since: number;
  /** Names of the tables: not of all that the version has, but of those that were fetched. */
  readonly tables: readonly string[];
}

/** What this device stores; `none` where it stores nothing, or where its store cannot be read. */
export async function storedData(): Promise<StoredData | 'none'> {
  return read().catch(() => 'none' as const);
}

async function read(): Promise<StoredData | 'none'> {
  const database = await openDatabase();
  try {
    const pointer = await database.current();
    if (pointer === 'none') return 'none';
    const { version, asked, parts } = pointer;
    const found = await database.tables(Object.values(parts));
    const tables = Object.keys(parts).filter((name) => found.has(parts[name] ?? ''));
    return { version, since: asked, tables };
  } finally {
    database.close();
  }
}

/** Another tab that holds the store open is told to let go; one that hangs is not waited for, in milliseconds. */
const PATIENCE = 3000;

/** Deletes tables and maps from this device. Rejects with StoreError where another tab holds them. */
export async function forgetData(patience = PATIENCE): Promise<void> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new StoreError('blocked', 'another tab holds it open')), patience),
  );
  await Promise.race([deleteDB(DATABASE), late]);
}

/** What the browser says of the site's storage, in bytes: an estimate, some browsers round it on purpose. */
export interface Room {
  readonly used: number;
  readonly quota: number;
}

/** The browser's estimate; `untold` where it gives none. */
export async function roomOnDevice(): Promise<Room | 'untold'> {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? 'untold' : { used: usage, quota };
}
