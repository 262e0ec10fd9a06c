import type { Cell, Op } from '../../domain';
import { inkOn, type Hex } from '../colour/colour';
import { groundOf, type Fill } from '../colour/fill';
import type { Palette } from '../colour/palette';

/** How a degree word is drawn inside a dot: a wave for 左右, arrows for 以上 and 以内, a bar for a range. */
export const DOT_SIGNS = ['none', 'about', 'up', 'down', 'range'] as const;
export type DotSign = (typeof DOT_SIGNS)[number];

const SIGNS: Readonly<Record<Op, DotSign>> = {
  eq: 'none',
  approx: 'about',
  ge: 'up',
  gt: 'up',
  le: 'down',
  lt: 'down',
  between: 'range',
  sync: 'none',
  above: 'up',
  positive: 'up',
  assigned: 'none',
  relative: 'none',
  qualitative: 'none',
};

/** The sign of a cell's degree word; an implied value is told by its hollow dot. */
export function signOf(cell: Cell): DotSign {
  return cell.state === 'value' ? SIGNS[cell.stated.op] : 'none';
}

/** A dot, finished. Sizes in px. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: Fill;
  readonly sign: DotSign;
  /** Which way more is: `up` points there. */
  readonly towards: 'right' | 'top';
}

/** The ink of a sign inside a dot. */
export function signInk(fill: Fill, palette: Palette): Hex {
  return inkOn(groundOf(fill, palette), palette.onLight, palette.onDark);
}

/** Below this radius a sign is a speck and is left out, px. */
const SIGN_LEAST = 5;

/** The line of a sign in a dot of radius r at 0, 0; empty where there is none to draw. */
export function signPath({ sign, r, towards }: Pick<Dot, 'sign' | 'r' | 'towards'>): string {
  if (sign === 'none' || r < SIGN_LEAST) return '';
  const s = r * 0.5;
  if (sign === 'range') return `M${-s} 0H${s}`;
  if (sign === 'about')
    return `M${-s} ${s * 0.35}q${s / 2} ${-s * 1.4} ${s} ${-s * 0.35}t${s} ${-s * 0.35}`;
  const way = sign === 'up' ? 1 : -1;
  const [tip, back] = [way * s * 0.75, -way * s * 0.45];
  return towards === 'right'
    ? `M${back} ${-s}L${tip} 0L${back} ${s}`
    : `M${-s} ${-back}L0 ${-tip}L${s} ${-back}`;
}
