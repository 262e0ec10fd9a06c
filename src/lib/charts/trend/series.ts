import type { Hex } from '../colour/colour';
import type { Theme } from '../colour/palette';

const SERIES: Readonly<Record<Theme, readonly Hex[]>> = {
  light: ['#a8321e', '#1a6886', '#8a6410', '#6b3f86', '#2f7048'],
  dark: ['#f08a6e', '#68b4ca', '#e0b958', '#c79be0', '#7cc596'],
};

/** Colours of the lines of chosen regions, in the order of choice; each line is named at its end too. */
export function seriesColours(theme: Theme): readonly Hex[] {
  return SERIES[theme];
}
