import type { Hex } from '../colour/colour';
import type { Palette, Theme } from '../colour/palette';

/** A line's place among the chosen, by which its colour and the shape of its dots go; or the nation's, which is the same always. */
export type SeriesIndex = number | 'whole';

const SERIES: Readonly<Record<Theme, readonly Hex[]>> = {
  light: ['#a8321e', '#1a6886', '#8a6410', '#6b3f86', '#2f7048', '#4f5b6b'],
  dark: ['#f08a6e', '#68b4ca', '#e0b958', '#c79be0', '#7cc596', '#aab6c6'],
};

/** The colour of a line; each has its own shape of dots too, and is named at its end. */
export function seriesColour(index: SeriesIndex, theme: Theme, palette: Palette): Hex {
  return index === 'whole' ? palette.muted : (SERIES[theme][index] ?? palette.ink);
}
