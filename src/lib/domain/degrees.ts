import type { Cell } from './cell';
import { isValued, type Valued } from './stated';

/** Degree words from the weakest claim to more to the strongest. */
export const BY_STRENGTH: readonly Valued['op'][] = [
  'lt',
  'le',
  'approx',
  'between',
  'eq',
  'ge',
  'gt',
];

/** The degree word of a cell that has a number, stated or implied; `none` for all others. */
export function degreeOf(cell: Cell): Valued['op'] | 'none' {
  if (cell.state === 'implied') return cell.implies.op;
  return cell.state === 'value' && isValued(cell.stated) ? cell.stated.op : 'none';
}
