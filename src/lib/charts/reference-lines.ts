import type { Reference } from '../view/row';
import { dodge } from './dodge';
import type { MeasureText } from './text';

/** Sizes in px. */
const HEADER = 31;
/** One more line of labels. */
const LABEL_LINE = 13;
/** Height of the labels at the most. */
export const HEADER_MOST = HEADER + LABEL_LINE;
const SIZE = 11;
const BASELINE = 10;
/** Between two labels. */
const BETWEEN = 10;
/** Share of the width that labels on one line may take, so that each stands near its own line. */
const ONE_LINE_MOST = 0.8;
/** Half of the dashes that stand before a label, and their gap. */
const SAMPLE = 10;

/** A reference line with its label, placed. */
export interface RankLine {
  readonly id: Reference['id'];
  readonly label: string;
  /** Middle of the label and its dashes; their width; the label's baseline. */
  readonly labelX: number;
  readonly labelWidth: number;
  readonly labelY: number;
  /** Middle of the label alone. */
  readonly textX: number;
  /** From the label down through the rows; the line alone, where dashes before the label tell which it is. */
  readonly path: string;
  /** Those dashes; empty where the line leads to the label. */
  readonly sample: string;
}

/** Labels on one line or two, known before the axis is. */
export interface RankHeader {
  readonly height: number;
  /** Does the label stand on the line next to the rows? */
  readonly lower: (id: Reference['id']) => boolean;
}

/** How many lines the labels take in a width. The weighted mean's, which is long, goes to an upper one. */
export function headerOf(
  references: readonly Reference[],
  width: number,
  measure: MeasureText,
): RankHeader {
  const wanted = references.reduce(
    (sum, { label }) => sum + measure(label, SIZE, 500) + BETWEEN,
    0,
  );
  const oneLine = wanted < width * ONE_LINE_MOST;
  return {
    height: HEADER + (oneLine ? 0 : LABEL_LINE),
    lower: (id) => oneLine || id !== 'weighted',
  };
}

/** A number, or the nearer end of what lies around a middle. */
function within(value: number, middle: number, half: number): number {
  return Math.min(middle + half, Math.max(middle - half, value));
}

/**
 * Reference lines with their labels, none over another. In: the place of a value; the room for labels
 * on the lower line, and the whole width; where the lines end.
 */
export function layoutLines(
  references: readonly Reference[],
  header: RankHeader,
  at: (value: number) => number,
  room: { readonly left: number; readonly width: number; readonly bottom: number },
  measure: MeasureText,
): RankLine[] {
  const placed = references.map((one) => ({
    ...one,
    x: at(one.value),
    width: measure(one.label, SIZE, 500),
  }));
  const lower = placed.filter(({ id }) => header.lower(id));
  const xs = placed.map(({ x }) => x);
  const [leftmost, rightmost] = [Math.min(...xs), Math.max(...xs)];
  // Labels lean away from each other, so that each stands beside its own line.
  const middles = dodge(
    lower.map(({ x, width }) => {
      const lean = leftmost === rightmost ? 0 : x === leftmost ? -1 : x === rightmost ? 1 : 0;
      return { at: x + lean * (width / 2 - 3), width };
    }),
    room.left,
    room.width,
    BETWEEN,
  );
  const labelY = header.height - HEADER + BASELINE;
  return placed.map((one) => {
    const { id, label, x, width } = one;
    const index = lower.indexOf(one);
    if (index >= 0) {
      const labelX = middles[index] ?? x;
      const lead = within(x, labelX, width / 2 - 1);
      const path = `M${lead} ${labelY + 3}L${x} ${labelY + 6}V${room.bottom}`;
      return { id, label, labelX, labelWidth: width, labelY, textX: labelX, path, sample: '' };
    }
    const labelX = within(x, room.width / 2, (room.width - width) / 2 - SAMPLE);
    const from = labelX - width / 2 - SAMPLE + 1;
    return {
      id,
      label,
      labelX,
      labelWidth: width,
      labelY: BASELINE,
      textX: labelX + SAMPLE + 1,
      path: `M${x} ${header.height - 15}V${room.bottom}`,
      sample: `M${from} ${BASELINE - 4}h${2 * SAMPLE - 4}`,
    };
  });
}
