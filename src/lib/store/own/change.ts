import type { Own } from '../../domain';
import { keepOwn, readOwn, removeOwn } from './database';
import { markOwn } from './mark';

/** What of `known` brings the same report as one of `fresh`, or has its id: it is replaced. */
function replacedBy(fresh: readonly Own[], known: readonly Own[]): string[] {
  const keyOf = (own: Own) =>
    own.kind === 'report' ? `${own.report.adcode} ${own.report.year}` : own.id;
  const keys = new Set(fresh.map(keyOf));
  return known.filter((one) => keys.has(keyOf(one))).map(({ id }) => id);
}

/** Keeps what the reader brought, all or none; a report takes the place of the same one. Rejects with StoreError. */
export async function keep(entries: readonly Own[]): Promise<void> {
  await keepOwn(entries, replacedBy(entries, await readOwn()));
  markOwn(new Date());
  // It can be fetched from nowhere: worth the browser's question.
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
}

/** Removes an entry. Rejects with StoreError. */
export async function remove(id: string): Promise<void> {
  await removeOwn([id]);
  const left = await readOwn();
  markOwn(left.length === 0 ? 'none' : new Date());
}
