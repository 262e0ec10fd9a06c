import type { Reference } from '../view/row';
import { dodge } from './dodge';
import type { MeasureText } from './text';

/** Sizes in px. */
const FONT = 11;
/** Baseline of the labels on the topmost line. */
export const BASELINE = 10;
/** Room for the dashes that stand before a label on the upper line. */
const SAMPLE = 20;

/** A reference line with its label, placed. */
export interface ReferenceLine {
  readonly id: Reference['id'];
  readonly label: string;
  /** Middle of the label, and its baseline. */
  readonly labelX: number;
  readonly labelY: number;
  /** From the label down to the axis; the line alone, where dashes before the label tell which it is. */
  readonly path: string;
  /** Those dashes: an SVG path, empty where the line leads to the label. */
  readonly sample: string;
}

export type Span = readonly [from: number, to: number];

/** Where the labels of a chart stand. */
export interface LabelHeader {
  /** Of all that stands above the plot, px. */
  readonly height: number;
  /** Baseline of the labels on the line next to the plot. */
  readonly labelY: number;
  /** Where a line begins that does not lead to its label. */
  readonly lineTop: number;
  /** Does a label stand on the line next to the plot? The weighted mean's, which is long, may stand above. */
  readonly isLower: (id: Reference['id']) => boolean;
}

/** How a chart sets its labels, px. */
interface Setting {
  /** Between two labels. */
  readonly between: number;
  /** From a label's baseline to where its line runs straight down. */
  readonly bend: number;
  /** Length of the dashes before a label, and how far they and it stand off the middle. */
  readonly dashes: number;
  readonly off: number;
  /** Which lines are the outermost, whose labels lean outwards: of all, or of those with lower labels. */
  readonly outermost: 'of all' | 'of the lower';
}
export const RANKING_LABELS: Setting = {
  between: 10,
  bend: 6,
  dashes: 16,
  off: 1,
  outermost: 'of all',
};
export const STRIP_LABELS: Setting = {
  between: 12,
  bend: 7,
  dashes: 15,
  off: 0,
  outermost: 'of the lower',
};

/** A label on its line: where it points, and how wide it is, px. */
interface Pointing extends Pick<Reference, 'id' | 'label'> {
  readonly x: number;
  readonly width: number;
}

export function pointing(
  references: readonly Reference[],
  at: (value: number) => number,
  measure: MeasureText,
): Pointing[] {
  return references.map(({ id, label, value }) => ({
    id,
    label,
    x: at(value),
    width: measure(label, FONT, 500),
  }));
}

/** A number, or the nearer end of what lies around a middle. */
function within(value: number, middle: number, half: number): number {
  return Math.min(middle + half, Math.max(middle - half, value));
}

/** Middles of labels on one line, leaning away from each other, so that each stands beside its own line. */
export function standLabels(
  labels: readonly Pointing[],
  among: readonly Pointing[],
  [from, to]: Span,
  between: number,
): number[] {
  const xs = among.map(({ x }) => x);
  const [leftmost, rightmost] = [Math.min(...xs), Math.max(...xs)];
  const wanted = labels.map(({ x, width }) => {
    const lean = leftmost === rightmost ? 0 : x === leftmost ? -1 : x === rightmost ? 1 : 0;
    return { at: x + lean * (width / 2 - 3), width };
  });
  return dodge(wanted, from, to, between);
}

/**
 * Reference lines with their labels, none over another. In: the place of a value, px; where labels stand:
 * the ends of their lower and upper line, and where the lines end.
 */
export function layoutLines(
  references: readonly Reference[],
  at: (value: number) => number,
  measure: MeasureText,
  { between, bend, dashes, off, outermost }: Setting,
  place: LabelHeader & { readonly lower: Span; readonly upper: Span; readonly bottom: number },
): ReferenceLine[] {
  const { labelY, lineTop, isLower, bottom, upper } = place;
  const all = pointing(references, at, measure);
  const lower = all.filter(({ id }) => isLower(id));
  const among = outermost === 'of all' ? all : lower;
  const middles = standLabels(lower, among, place.lower, between);
  return all.map((one) => {
    const { id, label, x, width } = one;
    const index = lower.indexOf(one);
    if (index >= 0) {
      const labelX = middles[index] ?? x;
      // Down from above itself, or from the label's nearer end.
      const lead = within(x, labelX, width / 2 - 1);
      const path = `M${lead} ${labelY + 3}L${x} ${labelY + bend}V${bottom}`;
      return { id, label, labelX, labelY, path, sample: '' };
    }
    const half = (width + SAMPLE) / 2;
    const middle = Math.min(upper[1] - half, Math.max(upper[0] + half, x));
    return {
      id,
      label,
      labelX: middle + SAMPLE / 2 + off,
      labelY: BASELINE,
      path: `M${x} ${lineTop}V${bottom}`,
      sample: `M${middle - half + off} ${BASELINE - 4}h${dashes}`,
    };
  });
}

/** Height of a ranking's labels and of the ticks beneath them, px; and of one more line of labels. */
const RANKING_HEADER = 31;
const RANKING_LINE = 13;
export const RANKING_HEADER_MOST = RANKING_HEADER + RANKING_LINE;
/**
 * The labels of a ranking, before the axis is known. The weighted mean's is long: among others it has a line of its own,
 * else lines would run along it to theirs.
 */
export function rankingHeader(references: readonly Reference[]): LabelHeader {
  const oneLine = references.length === 1 || references.every(({ id }) => id !== 'weighted');
  const height = RANKING_HEADER + (oneLine ? 0 : RANKING_LINE);
  return {
    height,
    labelY: height - RANKING_HEADER + BASELINE,
    lineTop: height - 15,
    isLower: (id) => oneLine || id !== 'weighted',
  };
}
