import type { Freshness } from './result';

/** By this header the service worker tells that an answer is the copy that was kept with the code, and why. */
export const KEPT = 'x-kept';

/** How an answer stands to what the server has: `current` where no service worker stood in for it. */
export function freshnessOf({ headers }: Response): Freshness {
  const kept = headers.get(KEPT);
  return kept === null ? 'current' : kept === 'offline' ? kept : 'outdated';
}
