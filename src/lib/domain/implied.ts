import type { RelativeOp } from './op';
import type { Valued } from './stated';

/**
 * What a relative target comes to where the figure it refers to is known. In step with 5%以上 is 5%以上: the
 * word goes with the figure. Above 5%, or above at least 5%, is over 5%; above a range, over its lower end.
 * Above an upper bound is no bound at all: `none`.
 */
export function impliedBy(op: RelativeOp, referred: Valued): Valued | 'none' {
  if (op === 'sync') return referred;
  if (referred.op === 'le' || referred.op === 'lt') return 'none';
  return { op: 'gt', value: referred.value };
}
