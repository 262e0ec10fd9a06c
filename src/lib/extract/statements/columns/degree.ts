import type { ValuedOp } from '../../../domain/op';
import type { Quantity } from '../../../domain/statement';
import type { Figure } from '../../figures/figure';
import { isOn } from '../switches';

const REVERSED: Readonly<Record<ValuedOp, ValuedOp>> = {
  eq: 'eq',
  approx: 'approx',
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
};

/**
 * The word of degree of the figure at `index` of a row of figures. In a list with 分别 or 均 a closing word
 * governs all and so does one before the first; otherwise each governs its neighbour alone, but one before the
 * first governs all of figures that answer to names `inTurn` (收入突破5万元和2万元).
 */
export function degreeOf(
  row: readonly Figure[],
  index: number,
  before: ValuedOp | undefined,
  governsAll: boolean,
  inTurn = false,
): ValuedOp {
  const all = governsAll && isOn('degree governs a row');
  const own = row[index]?.degree ?? (all ? row.at(-1)?.degree : undefined);
  const led = index === 0 || all || (inTurn && isOn('degree governs a row')) ? before : undefined;
  return own ?? led ?? 'eq';
}

/** A figure with its word of degree, which holds for the signed value: a fall of more than 50% is < −50. */
export function stated(figure: Figure, degree: ValuedOp, sign: 1 | -1): Quantity {
  const value = figure.value * sign;
  if (figure.valueHi === undefined) return { op: sign < 0 ? REVERSED[degree] : degree, value };
  const other = figure.valueHi * sign;
  return { op: 'between', value: Math.min(value, other), valueHi: Math.max(value, other) };
}
