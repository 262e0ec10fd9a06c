import type { Reference } from '../../view/row';
import {
  BASELINE,
  pointing,
  standLabels,
  STRIP_LABELS,
  type LabelHeader,
  type Span,
} from '../reference-lines';
import type { MeasureText } from '../text';

/** Height of a line of a strip's labels, px. */
const STRIP_LINE = 15;
/** A label further off its line than this is hard to match with it, px. */
const PUSHED = 24;

/** The labels of a strip: the weighted mean's stands above where the others leave it no room. */
export function stripHeader(
  references: readonly Reference[],
  at: (value: number) => number,
  room: Span,
  measure: MeasureText,
): LabelHeader {
  const all = pointing(references, at, measure);
  const middles = standLabels(all, all, room, STRIP_LABELS.between);
  const crowded = all.some(({ x, width }, i) => {
    const middle = middles[i] ?? x;
    return Math.abs(middle - x) - width / 2 > PUSHED || middle + width / 2 > room[1] + 1;
  });
  const isLower = (id: Reference['id']) => !crowded || id !== 'weighted';
  const lower = all.filter(({ id }) => isLower(id)).length;
  const height = lower > 0 && lower < all.length ? 2 * STRIP_LINE : STRIP_LINE;
  return {
    height,
    labelY: height - STRIP_LINE + BASELINE,
    lineTop: height + 2,
    isLower,
  };
}
