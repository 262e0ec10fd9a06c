import { inkOn, type Hex } from '../colour/colour';
import { groundOf, type Fill } from '../colour/fill';
import type { Palette } from '../colour/palette';
import type { DegreeSign } from '../degree-sign';

/** A dot, finished. Sizes in px. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: Fill;
  readonly sign: DegreeSign;
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
