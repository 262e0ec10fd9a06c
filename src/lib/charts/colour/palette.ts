import type { Hex } from './colour';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Finished colours of one theme. Hex, not CSS variables: a downloaded picture carries them alone.
 * The tests hold every neighbour apart for the common eye and three colour-vision deficiencies.
 */
export interface Palette {
  /** The ground of a chart; also the hairline between regions and the casing of an outline. */
  readonly paper: Hex;
  readonly ink: Hex;
  /** Secondary text: 4.5 : 1 on paper. */
  readonly muted: Hex;
  /** Axis rules and frames. */
  readonly rule: Hex;
  /** Edge of marks whose fill is near paper: 2 : 1 on it. */
  readonly edge: Hex;
  /** Selection, and nothing else. */
  readonly accent: Hex;
  /** Ground of a selected row. */
  readonly wash: Hex;
  /** Reference lines (the nation's value). */
  readonly reference: Hex;
  /** Plain ground of a region without a report. */
  readonly unread: Hex;
  /** Ground of regions outside the view. */
  readonly context: Hex;
  /** Hatch of a silent report: lines on ground. */
  readonly hatch: { readonly ground: Hex; readonly ink: Hex };
  /** Light hatch of what is still to come. */
  readonly faint: { readonly ground: Hex; readonly ink: Hex };
  /** Dots of a report that has words alone. */
  readonly dots: { readonly ground: Hex; readonly ink: Hex };
  /** How much of its class colour the inside of an implied mark keeps, mixed in linear light. */
  readonly tint: number;
  /** Ink on dark fills. */
  readonly onDark: Hex;
  /** Ink on light fills. */
  readonly onLight: Hex;
  /** Low to high, seven steps: sand to teal to ink blue; in the dark, dim to bright. */
  readonly sequential: readonly Hex[];
  /** Most negative to most positive: four ochres, a neutral, four blues. Not red and green. */
  readonly diverging: readonly Hex[];
}

const light: Palette = {
  paper: '#fdfcf9',
  ink: '#1d1b18',
  muted: '#5d574e',
  rule: '#ded7ca',
  edge: '#a89f90',
  accent: '#a8321e',
  wash: '#f5eae6',
  reference: '#1d1b18',
  unread: '#f1f0ee',
  context: '#f7f5f0',
  hatch: { ground: '#fbfaf6', ink: '#8d8a82' },
  faint: { ground: '#fbfaf6', ink: '#d3cfc5' },
  dots: { ground: '#fbfaf6', ink: '#5b6470' },
  tint: 0.22,
  onDark: '#ffffff',
  onLight: '#0e1114',
  sequential: ['#e9e2b8', '#a9cfac', '#6fb5a8', '#2f8f99', '#1a6886', '#1b476d', '#1b2c53'],
  diverging: [
    '#80421a',
    '#a4632b',
    '#ce9d63',
    '#e6c48d',
    '#dcd9d2',
    '#97cfec',
    '#6fb0cb',
    '#377898',
    '#214f7c',
  ],
};

const dark: Palette = {
  paper: '#1b1a18',
  ink: '#f0ece4',
  muted: '#b6afa3',
  rule: '#37342f',
  edge: '#6b645a',
  accent: '#f08a6e',
  wash: '#3d2b26',
  reference: '#f0ece4',
  unread: '#262422',
  context: '#201f1c',
  hatch: { ground: '#1e1d1b', ink: '#877f73' },
  faint: { ground: '#1e1d1b', ink: '#45413b' },
  dots: { ground: '#1e1d1b', ink: '#b6afa3' },
  tint: 0.07,
  onDark: '#ffffff',
  onLight: '#0b0d10',
  sequential: ['#2b3953', '#2f4e6f', '#2e6a8a', '#33929f', '#5cb4ac', '#a0d3ac', '#eae8ba'],
  diverging: [
    '#f6d389',
    '#d7a259',
    '#a8743d',
    '#6b4a2f',
    '#3c3a36',
    '#38566c',
    '#4b85a0',
    '#68b4ca',
    '#98e3ec',
  ],
};

const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };

/** The colours of one theme. */
export function palette(theme: Theme): Palette {
  return PALETTES[theme];
}
