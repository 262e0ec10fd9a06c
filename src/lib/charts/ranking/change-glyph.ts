import type { MarkedChange } from '../../view/explore/change-marks';

/** Around 0, 0, eight px wide; filled by the even-odd rule, so that an outline within makes it hollow. */
const SOLID = {
  up: 'M0 -4L4.5 3.5H-4.5z',
  down: 'M0 4L4.5 -3.5H-4.5z',
  words: 'M0 -4.5L4.5 0L0 4.5L-4.5 0z',
  set: 'M-.9 -4h1.8v3.1h3.1v1.8h-3.1v3.1h-1.8v-3.1h-3.1v-1.8h3.1z',
  dropped:
    'M-3.5 -2.2L-2.2 -3.5L3.5 2.2L2.2 3.5zM2.2 -3.5L3.5 -2.2L.65 .65L-.65 -.65zM-.65 -.65L.65 .65L-2.2 3.5L-3.5 2.2z',
} as const;
const HOLE = {
  up: 'M0 -1.4L2.3 2.3H-2.3z',
  down: 'M0 1.4L2.3 -2.3H-2.3z',
  words: 'M0 -2.7L2.7 0L0 2.7L-2.7 0z',
  set: '',
  dropped: '',
} as const;

/** The outline of a mark of change, told by its shape alone: a triangle up or down, a diamond, a plus, a cross; hollow where the word is another. */
export function changeGlyph({ mark, reworded }: Pick<MarkedChange, 'mark' | 'reworded'>): string {
  return SOLID[mark] + (reworded || mark === 'words' ? HOLE[mark] : '');
}
