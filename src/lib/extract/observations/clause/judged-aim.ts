import { isAimAfter } from './disregard';
import type { When } from './claim';
import type { Piece } from './segment';

/** Members of a list on either side of a figure that are looked at. */
const REACH = 12;

/**
 * Is the figure at `at` last year's own aim, told with whether it was met: 没有达到7%的预期目标, 超额完成国家下达的110万人任务?
 * The verdict may stand before a list of aims (没有完成…增长6%、…增长8%的目标), or after it (…增长7%的目标未能实现).
 */
export function isJudgedAim(pieces: readonly Piece[], at: number): boolean {
  const aim = aimOf(pieces, at);
  if (aim === undefined) return false;
  let first = at;
  while (pieces[first]?.link === 'list' && at - first < REACH) first--;
  return pieces.slice(Math.max(first, 0), aim + 1).some(judges);
}

/** Where the list of figures is said to be aims. */
function aimOf(pieces: readonly Piece[], at: number): number | undefined {
  for (let i = at + 1; i < pieces.length && i - at <= REACH; i++) {
    const next = pieces[i];
    if (next?.link === 'none') return isAimAfter(next) ? i : undefined;
    if (next?.link !== 'list' || next.figure === undefined || judges(next)) return undefined;
  }
  return undefined;
}

function judges({ words }: Piece): boolean {
  return words.some((word) => word.role === 'verdict');
}

/** When an aim is judged that year's aim is told; a plan's over several years is nobody's. */
export function aimedAt(when: When): When {
  if (when === 'foreign' || when.span !== undefined) return 'foreign';
  return { period: when.period, kind: 'target' };
}
