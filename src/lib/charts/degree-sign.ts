import { degreeOf, type Cell, type Valued } from '../domain';

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

/** The sign of a cell's degree word; of an implied value that of what it comes to. */
export function degreeSign(cell: Cell): DegreeSign {
  const degree = degreeOf(cell);
  return degree === 'none' ? 'none' : SIGNS[degree];
}
