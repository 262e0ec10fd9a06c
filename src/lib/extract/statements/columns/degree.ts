import type { ValuedOp } from '../../../domain/op';
import type { Quantity } from '../../../domain/statement';
import type { Figure } from '../../figures/figure';
import type { Grammar } from '../grammar';

const REVERSED: Readonly<Record<ValuedOp, ValuedOp>> = {
  eq: 'eq',
  approx: 'approx',
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
};

/** Several figures with the words of degree around them. */
export interface FigureRow {
  readonly figures: readonly Figure[];
  /** The word of degree before the first. */
  readonly before: ValuedOp | undefined;
  /** 分别 or 均 stands before them. */
  readonly spread: boolean;
  /** They answer to names in turn: 收入突破5万元和2万元. */
  readonly inTurn: boolean;
}

/** The word of degree of the figure at `index` of a row: its own, that of the row, or the one just before it. */
export function degreeOf(grammar: Grammar, row: FigureRow, index: number): ValuedOp {
  const own = row.figures[index]?.degree ?? grammar.rules['degree governs a row']?.(row);
  return own ?? (index === 0 ? row.before : undefined) ?? 'eq';
}

/**
 * In a list with 分别 or 均 a closing word governs all and so does one before the first; otherwise each governs
 * its neighbour alone, but one before the first governs all of figures that answer to names in turn.
 */
function governing({ figures, before, spread, inTurn }: FigureRow): ValuedOp | undefined {
  const closing = spread ? figures.at(-1)?.degree : undefined;
  return closing ?? (spread || inTurn ? before : undefined);
}

/** How far a word of degree reaches. */
export const DEGREE_RULES = { 'degree governs a row': governing };

/** A figure with its word of degree, which holds for the signed value: a fall of more than 50% is < −50. */
export function stated(figure: Figure, degree: ValuedOp, sign: 1 | -1): Quantity {
  const value = figure.value * sign;
  if (figure.valueHi === undefined) return { op: sign < 0 ? REVERSED[degree] : degree, value };
  const other = figure.valueHi * sign;
  return { op: 'between', value: Math.min(value, other), valueHi: Math.max(value, other) };
}
