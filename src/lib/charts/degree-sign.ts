import { isValued, type Cell, type Valued } from '../domain';

/** How a degree word is drawn: a wave for 左右, arrows for 以上 and 以内, a bar for a range. */
export const DEGREE_SIGNS = ['none', 'about', 'up', 'down', 'range'] as const;
export type DegreeSign = (typeof DEGREE_SIGNS)[number];

const SIGNS: Readonly<Record<Valued['op'], DegreeSign>> = {
  eq: 'none',
  approx: 'about',
  ge: 'up',
  gt: 'up',
  le: 'down',
  lt: 'down',
  between: 'range',
};

/** The sign of a cell's degree word. An implied value has none: its mark is hollow. */
export function degreeSign(cell: Cell): DegreeSign {
  return cell.state === 'value' && isValued(cell.stated) ? SIGNS[cell.stated.op] : 'none';
}
