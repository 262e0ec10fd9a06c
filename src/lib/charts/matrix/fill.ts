import { hollow, type Fill } from '../colour/fill';
import type { Hex } from '../colour/colour';
import type { Palette } from '../colour/palette';
import type { MatrixCell } from '../../view/matrix/matrix';

/** Steps of the ramp that five classes by rank take: the palest is too near the ground for a small cell. */
export const RANK_STEPS = [1, 2, 3, 4, 5] as const;
/** Steps that quarters of all governments take; the darker two are a majority. */
export const QUARTER_STEPS = [0, 1, 3, 5] as const;

function stepAt(steps: readonly number[], share: number, palette: Palette): Hex {
  const at = Math.min(steps.length - 1, Math.max(0, Math.floor(share * steps.length)));
  return palette.sequential[steps[at] ?? 0] ?? palette.unread;
}

/** How a cell is filled: by its place in the column, or by why it has none. `none`: the ground. */
export function matrixFill({ cell, place }: MatrixCell, palette: Palette): Fill | 'none' {
  switch (cell.state) {
    case 'value':
      return place === 'none'
        ? 'none'
        : { kind: 'solid', colour: stepAt(RANK_STEPS, place, palette) };
    case 'implied':
      return place === 'none' ? 'none' : hollow(stepAt(RANK_STEPS, place, palette), palette);
    case 'words':
      return { kind: 'dots' };
    case 'unread':
      return { kind: 'solid', colour: palette.unread };
    case 'missing':
    case 'abridged':
    case 'pending':
      return 'none';
  }
}

/** How a share of all governments is filled: a class a quarter, closed above; none for nobody. */
export function shareFill(count: number, of: number, palette: Palette): Fill | 'none' {
  if (count === 0 || of === 0) return 'none';
  const quarter = (Math.ceil((count / of) * QUARTER_STEPS.length) - 1) / QUARTER_STEPS.length;
  return { kind: 'solid', colour: stepAt(QUARTER_STEPS, quarter, palette) };
}
