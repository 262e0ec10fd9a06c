import type { Reference } from '../../view/row';
import { dodge } from '../dodge';
import type { MeasureText } from '../text';

/** Sizes in px. */
const FONT = 11;
const LANE = 15;
const BASELINE = 10;
const BETWEEN = 12;
/** A label further off its line than this is hard to match with it. */
const PUSHED = 24;
/** The dashes that stand before a label in the upper lane, and their gap. */
const SAMPLE = 20;

/** A reference line with its label, placed. */
export interface StripLine {
  readonly id: Reference['id'];
  readonly x: number;
  readonly label: string;
  /** Middle of the label, and its baseline. */
  readonly labelX: number;
  readonly labelY: number;
  /** From the label down to the axis; the line alone, where dashes before the label tell which it is. */
  readonly path: string;
  /** Where those dashes run; `none` where the line leads to the label. */
  readonly sample: readonly [number, number] | 'none';
}

export interface StripLines {
  readonly lines: readonly StripLine[];
  /** Height of the labels. */
  readonly height: number;
}

const NONE: Reference = { id: 'median', value: 0, label: '' };

/** Middles of labels on one lane, leaning away from each other, so that each stands beside its own line. */
function stand(
  references: readonly Reference[],
  at: (value: number) => number,
  room: readonly [number, number],
  wide: (one: Reference) => number,
): number[] {
  const xs = references.map(({ value }) => at(value));
  const [leftmost, rightmost] = [Math.min(...xs), Math.max(...xs)];
  return dodge(
    references.map((one, i) => {
      const x = xs[i] ?? 0;
      const lean = leftmost === rightmost ? 0 : x === leftmost ? -1 : x === rightmost ? 1 : 0;
      return { at: x + lean * (wide(one) / 2 - 3), width: wide(one) };
    }),
    room[0],
    room[1],
    BETWEEN,
  );
}

/**
 * Reference lines with their labels above, none over another. The weighted mean, whose label is long,
 * has a lane of its own where the others leave it no room. In: the place of a value; the room for
 * labels, px; how far below the labels the axis lies.
 */
export function layoutLines(
  references: readonly Reference[],
  at: (value: number) => number,
  room: readonly [number, number],
  base: (height: number) => number,
  measure: MeasureText,
): StripLines {
  const wide = ({ label }: Reference) => measure(label, FONT, 500);
  const all = stand(references, at, room, wide);
  const pushed = references.some((one, i) => {
    const off = Math.abs((all[i] ?? 0) - at(one.value)) - wide(one) / 2;
    return off > PUSHED;
  });
  const over = all.some((middle, i) => middle + wide(references[i] ?? NONE) / 2 > room[1] + 1);
  const upper = references.filter(({ id }) => (pushed || over) && id === 'weighted');
  const lower = references.filter((one) => !upper.includes(one));
  const height = upper.length > 0 && lower.length > 0 ? 2 * LANE : LANE;
  const foot = base(height);
  const xs = lower.map(({ value }) => at(value));
  const middles = stand(lower, at, room, wide);
  const labelY = height - LANE + BASELINE;
  return {
    height,
    lines: [
      ...lower.map((one, i): StripLine => {
        const [x, labelX, half] = [xs[i] ?? 0, middles[i] ?? 0, wide(one) / 2 - 1];
        // Down from above itself, or from the label's nearer end.
        const lead = Math.min(labelX + half, Math.max(labelX - half, x));
        const path = `M${lead} ${labelY + 3}L${x} ${labelY + 7}V${foot}`;
        return { id: one.id, label: one.label, x, labelX, labelY, path, sample: 'none' };
      }),
      ...upper.map((one): StripLine => {
        const x = at(one.value);
        const half = (wide(one) + SAMPLE) / 2;
        const middle = Math.min(room[1] - half, Math.max(room[0] + half, x));
        return {
          id: one.id,
          label: one.label,
          x,
          labelX: middle + SAMPLE / 2,
          labelY: BASELINE,
          path: `M${x} ${height + 2}V${foot}`,
          sample: [middle - half, middle - half + SAMPLE - 5],
        };
      }),
    ],
  };
}
