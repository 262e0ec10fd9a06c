/**
 * Asks the browser not to clear the store when space runs out, where that asks nothing of the reader:
 * Firefox opens a dialogue, and data that can be fetched again are not worth one.
 */
export async function persistQuietly(): Promise<void> {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  if (!storage?.persist || /firefox/i.test(navigator.userAgent)) return;
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // Refused: the store is a cache, and works without.
  }
}
