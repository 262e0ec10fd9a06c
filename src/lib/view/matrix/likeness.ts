import type { Cell } from '../../domain';
import { isSet, type MatrixCell } from './matrix';

/** How alike two rows of a matrix are, or two columns. */
export interface Likeness {
  /** How unlike they are, 0 to 1. */
  readonly apart: number;
  /** How many targets that rests on: those that either sets, where of both it is known. */
  readonly on: number;
  /** How many of these both set. */
  readonly both: number;
}

/** What two words without figures, or a word and a figure, are apart. */
const WORDS_APART = 0.25;

/** Can it be told whether the target is set? Of an abridged copy what is not there cannot. */
const isKnown = (cell: Cell) => isSet(cell) || cell.state === 'missing';

/**
 * How unlike two rows or columns are: of the targets that either sets, those that one sets alone count whole, those that
 * both set by half the distance of their places among all. Places are shares of a column, so that units and scales do
 * not matter. What cannot be told of both is left out.
 */
export function likeness(a: readonly MatrixCell[], b: readonly MatrixCell[]): Likeness {
  let [apart, on, both] = [0, 0, 0];
  a.forEach((one, i) => {
    const other = b[i];
    if (!other || !isKnown(one.cell) || !isKnown(other.cell)) return;
    const [setA, setB] = [isSet(one.cell), isSet(other.cell)];
    if (!setA && !setB) return;
    on += 1;
    if (setA && setB) both += 1;
    if (!setA || !setB) apart += 1;
    else if (one.place === 'none' || other.place === 'none')
      apart += one.place === other.place ? 0 : WORDS_APART;
    else apart += Math.abs(one.place - other.place) / 2;
  });
  return { apart: on === 0 ? 0 : apart / on, on, both };
}
