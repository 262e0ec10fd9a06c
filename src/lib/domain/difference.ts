import type { ValuedOp } from './op';
import type { Valued } from './stated';

/** Which way a figure is open: at least so much, at most so much, or not at all. */
const OPEN = {
  eq: 0,
  approx: 0,
  between: 0,
  ge: 1,
  gt: 1,
  le: -1,
  lt: -1,
} as const satisfies Record<Valued['op'], number>;

/** Is a figure known on one side only: at least, or at most so much? */
export function isBound(op: Valued['op']): boolean {
  return OPEN[op] !== 0;
}

/**
 * The degree word of target − base. What is subtracted turns round: 8 − (over 8) is under 0. A bound stays one
 * beside a plain or approximate figure, or a bound that is open the other way; two that are open the same
 * way leave their difference open on both sides: `none`. A range counts as its middle, which is approximate.
 */
export function differenceOp(target: Valued['op'], base: Valued['op']): ValuedOp | 'none' {
  const open = Math.sign(OPEN[target] - OPEN[base]);
  if (open === 0) {
    if (OPEN[target] !== 0) return 'none';
    return target === 'eq' && base === 'eq' ? 'eq' : 'approx';
  }
  const strict = [target, base].some((op) => op === 'gt' || op === 'lt');
  if (open > 0) return strict ? 'gt' : 'ge';
  return strict ? 'lt' : 'le';
}
