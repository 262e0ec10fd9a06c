/**
 * Whether the reader has brought anything, told without opening a database: most have not, and wait for none.
 * Holds the time of the last change.
 */
export const MARK = 'biaochi-own';

/** Where nothing may be kept, nothing is. */
function within<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** When what the reader brought was last changed, as an ISO time; empty where there is nothing. */
export const ownMark = (): string => within(() => localStorage.getItem(MARK) ?? '', '');

/** Notes a change; `none` where nothing of the reader's is left. */
export function markOwn(changed: Date | 'none'): void {
  within(() => {
    if (changed === 'none') localStorage.removeItem(MARK);
    else localStorage.setItem(MARK, changed.toISOString());
  }, undefined);
}
