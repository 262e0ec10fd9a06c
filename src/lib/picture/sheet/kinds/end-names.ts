import type { StripDot, StripLayout } from '../../../charts/strip/layout';
import type { MeasureText } from '../../../charts/text';
import { messages, type Lang } from '../../../i18n';

/** Font size of the names at the ends, px. */
export const END_SIZE = 12;
/** An end that more regions share names none of them. */
const NAMES_AT_MOST = 3;
/** Space between a dot and the name over it. */
const ABOVE = 6;

/** The names of the regions at one end of a strip, over their dots. */
export interface EndName {
  readonly text: string;
  /** Middle and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Who is least and who is greatest: a printed strip has no tap that would tell. A name that would run into
 * other dots is left out.
 */
export function nameEnds(layout: StripLayout, lang: Lang, measure: MeasureText): EndName[] {
  const dots = layout.dots.filter(({ state }) => state === 'value' || state === 'implied');
  const xs = dots.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const ends = least === most ? [] : [least, most];
  return ends.flatMap((end): EndName[] => {
    const near = (dot: StripDot) => Math.abs(dot.x - end) <= dot.r;
    const group = dots.filter(near);
    if (group.length > NAMES_AT_MOST) return [];
    const text = group.map(({ name }) => name).join(messages(lang).charts.listSeparator);
    const width = measure(text, END_SIZE, 600);
    const x = Math.min(layout.plot[1] - width / 2, Math.max(layout.plot[0] + width / 2, end));
    const y = Math.min(...group.map((dot) => dot.y - dot.r)) - ABOVE;
    const inTheWay = dots.some(
      (dot) =>
        !near(dot) && Math.abs(dot.x - x) < width / 2 + dot.r + 2 && dot.y - dot.r < y + ABOVE,
    );
    return inTheWay ? [] : [{ text, x, y, width }];
  });
}
