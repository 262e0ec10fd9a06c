import { isSilent, isValued, opOf, type Cell, type Op } from '../../domain';

/** What became of a region's figure since the year before. */
export type Change =
  /** Both have a number. `by`: now − before, in the indicator's unit. `words`: its degree word is another. */
  | {
      readonly kind: 'up' | 'down' | 'same';
      readonly by: number;
      readonly words: { readonly from: Op; readonly to: Op } | 'kept';
    }
  /** Both speak of it, of which one has no number, or neither; and not in the same way. */
  | { readonly kind: 'reworded'; readonly from: Op; readonly to: Op }
  /** Both speak of it in the same words without a number. */
  | { readonly kind: 'repeated'; readonly op: Op }
  /** The year before was silent; or this year is. */
  | { readonly kind: 'set' | 'dropped' }
  /** Both are silent, read whole. */
  | { readonly kind: 'silent' }
  /** One of the two reports was not read, or not whole where it is silent, or tells several figures. */
  | { readonly kind: 'unknown' };

/** A cell that says something which another year's can be held against. */
type Saying = Extract<Cell, { sources: unknown }>;

/** What has changed of one region's figure since the year before: its value, its word, or that there is any. */
export function changeOf(now: Cell, before: Cell): Change {
  if (isUnknown(now) || isUnknown(before)) return { kind: 'unknown' };
  if (!('sources' in now)) return { kind: 'sources' in before ? 'dropped' : 'silent' };
  if (!('sources' in before)) return { kind: 'set' };
  return between(now, before);
}

function isUnknown(cell: Cell): boolean {
  const isUnread = isSilent(cell.state) && cell.state !== 'missing';
  return isUnread || ('sources' in cell && opOf(cell) === 'none');
}

function between(now: Saying, before: Saying): Change {
  const [to, from] = [opOf(now), opOf(before)];
  if (to === 'none' || from === 'none') return { kind: 'unknown' };
  if (now.state === 'value' && before.state === 'value') {
    // Reports have at most four decimals: 5.2 − 5 is 0.2.
    const by = Math.round((now.value - before.value) * 1e6) / 1e6;
    const words = to === from ? 'kept' : { from, to };
    return { kind: by > 0 ? 'up' : by < 0 ? 'down' : 'same', by, words };
  }
  return sameWords(now, before) ? { kind: 'repeated', op: to } : { kind: 'reworded', from, to };
}

/** 与经济增长同步 is not 与居民收入同步. */
function sameWords({ stated: now }: Saying, { stated: before }: Saying): boolean {
  if (isValued(now) || isValued(before) || now.op !== before.op) return false;
  return ('ref' in now ? now.ref : '') === ('ref' in before ? before.ref : '');
}

/** How many regions changed, and which way. */
export interface ChangeCounts {
  readonly up: number;
  readonly down: number;
  /** Of equal value, whatever their word. */
  readonly same: number;
  /** With another degree word, whatever their value, or with words in place of a number or the other way about. */
  readonly words: number;
  readonly set: number;
  readonly dropped: number;
}

/** Counts of changes. Those of which nothing is known are in none. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const count = (kind: Change['kind']) => changes.filter((one) => one.kind === kind).length;
  return {
    up: count('up'),
    down: count('down'),
    same: count('same'),
    words: changes.filter(isReworded).length,
    set: count('set'),
    dropped: count('dropped'),
  };
}

/** Is the word another than last year's? */
function isReworded(change: Change): boolean {
  return change.kind === 'reworded' || ('words' in change && change.words !== 'kept');
}
