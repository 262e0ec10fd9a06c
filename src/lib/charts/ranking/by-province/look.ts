import type { Fill } from '../../colour/fill';
import type { Palette } from '../../colour/palette';
import type { MarkState } from '../../marks/state';
import type { CityDot } from './layout';

/** How a dot is edged: one of a mere bound by its own colour. */
export const edgeOf = (fill: Fill, palette: Palette) =>
  fill.kind === 'hollow'
    ? { stroke: fill.colour, strokeWidth: 2 }
    : { stroke: palette.ink, strokeWidth: 0.7 };

/** The ring around a dot that is chosen, or has the keyboard's focus; `none` around others. */
export const ringOf = ({ chosen, focused }: MarkState, palette: Palette) =>
  chosen ? palette.accent : focused ? palette.ink : 'none';

type Place = Pick<CityDot, 'x' | 'y'>;

/** A dot's outline as an SVG path. */
export const circleOf = (radius: number) => {
  const arc = (to: number) => `a${radius} ${radius} 0 1 0 ${to} 0`;
  const whole = `${arc(2 * radius)}${arc(-2 * radius)}z`;
  return ({ x, y }: Place) => `M${tenth(x - radius)} ${y}${whole}`;
};

/**
 * What a pointer finds of a dot, as a polygon's points, to a whole pixel. A circle's place is a style, which a browser works
 * out for each of thousands anew.
 */
export const squareOf = (radius: number) => (dot: Place) => {
  const left = Math.round(dot.x) - radius;
  const top = Math.round(dot.y) - radius;
  const right = left + 2 * radius;
  const bottom = top + 2 * radius;
  return `${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}`;
};

const tenth = (length: number) => Math.round(length * 10) / 10;
