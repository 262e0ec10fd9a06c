import { along } from '../marks/keys';

/**
 * The mark that a key leads to: ← and → walk by x, ↑ and ↓ by y, Home and End to the ends of x. Every
 * point is on both walks, and the regions without one follow.
 */
export function walk(
  { byX, byY }: { readonly byX: readonly string[]; readonly byY: readonly string[] },
  from: string,
  key: string,
): string | 'none' {
  if (key === 'ArrowUp') return along(byY, from, 'ArrowRight');
  if (key === 'ArrowDown') return along(byY, from, 'ArrowLeft');
  return along(byX, from, key);
}
