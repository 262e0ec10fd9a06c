import type { Fill } from '../../colour/fill';
import type { Palette } from '../../colour/palette';
import type { MarkState } from '../../marks/state';

/** How a dot is edged: one of a mere bound by its own colour. */
export const edgeOf = (fill: Fill, palette: Palette) =>
  fill.kind === 'hollow'
    ? { stroke: fill.colour, strokeWidth: 2 }
    : { stroke: palette.ink, strokeWidth: 0.7 };

/** The ring around a dot that is chosen, or has the keyboard's focus; `none` around others. */
export const ringOf = ({ chosen, focused }: MarkState, palette: Palette) =>
  chosen ? palette.accent : focused ? palette.ink : 'none';
