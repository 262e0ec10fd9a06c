import type { Reference } from '../../view/row';
import { dodge } from '../dodge';
import type { MeasureText } from '../text';

/** Sizes in px. */
const SIZE = 11;
const BAND = 22;
/** One more line of labels. */
const LINE = 13;
const BETWEEN = 10;
/** Between a lead and a label beside it. */
const CLEAR = 3;
/** Half the width of the triangle that points at the scale. */
export const TRIANGLE = 4.5;

/** A reference on the scale, placed. */
export interface LegendTick {
  readonly id: Reference['id'];
  readonly label: string;
  /** Where the triangle points. */
  readonly x: number;
  /** Middle of the label, and its baseline. */
  readonly labelX: number;
  readonly labelY: number;
  /** From a label of an upper line down to its triangle: an SVG path, empty for the lowest. */
  readonly lead: string;
}

/**
 * References over a scale, each label over its own triangle: on one line where they have room, else on a
 * line each. In: references with their places. Out: them, and the height that they take.
 */
export function layoutTicks(
  references: readonly (Reference & { readonly at: number })[],
  width: number,
  measure: MeasureText,
): { readonly ticks: readonly LegendTick[]; readonly height: number } {
  if (references.length === 0) return { ticks: [], height: 2 };
  const wide = references.map(({ label }) => measure(label, SIZE));
  const within = (x: number, half: number) => Math.min(width - half, Math.max(half, x));
  const side = dodge(
    references.map(({ at }, i) => ({ at, width: wide[i] ?? 0 })),
    0,
    width,
    BETWEEN,
  );
  const over = references.every(({ at }, i) => Math.abs((side[i] ?? 0) - at) <= (wide[i] ?? 0) / 2);
  /** Middle of a label on a line of its own: over its triangle, clear of the leads that pass its line. */
  const clear = (i: number): number => {
    const half = (wide[i] ?? 0) / 2;
    const own = references[i]?.at ?? 0;
    return references.slice(0, i).reduce(
      (middle, { at }) => {
        const lead = within(at, TRIANGLE);
        return own >= at
          ? Math.max(middle, lead + CLEAR + half)
          : Math.min(middle, lead - CLEAR - half);
      },
      within(own, half),
    );
  };
  const lines = over ? 1 : references.length;
  const height = BAND + (lines - 1) * LINE;
  return {
    height,
    ticks: references.map(({ id, label, at }, i) => {
      const x = within(at, TRIANGLE);
      const above = over ? 0 : references.length - 1 - i;
      const labelY = height - 11 - above * LINE;
      return {
        id,
        label,
        x,
        labelX: over ? (side[i] ?? 0) : clear(i),
        labelY,
        lead: above === 0 ? '' : `M${x} ${labelY + 2}V${height - 8}`,
      };
    }),
  };
}
