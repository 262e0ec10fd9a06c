import type { TextLine } from '../../../src/lib/picture/sheet/layout';
import type { DrawnText } from './boxes';

/** What is wrong with a picture's texts, in words. */
export interface Faults {
  /** Cut off by the picture's edge or its map's frame. */
  readonly over: readonly string[];
  /** Of which one covers some of another. */
  readonly covered: readonly string[];
  /** Lines that break before a closing sign or behind an opening one. */
  readonly broken: readonly string[];
}

/** Letters may touch by as much, px: a table of widths is no finer. */
const TOUCH = 0.75;

const CLOSING = /^[，。、；：！？）》”’」』】〕…％%]/u;
const OPENING = /[（《“‘「『【〔]$/u;

function reachOver({ left, top, right, bottom, within }: DrawnText): number {
  return Math.max(
    within.left - left,
    within.top - top,
    right - within.right,
    bottom - within.bottom,
  );
}

/** By how much the smaller way two texts cover each other, px; 0 or less: not at all. */
function overlap(one: DrawnText, other: DrawnText): number {
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );
}

const whole = (length: number) => Math.round(length * 10) / 10;
const placed = ({ text, left, top }: DrawnText) => `“${text}” (${whole(left)}, ${whole(top)})`;

/** The faults of a picture, from the lines that were set for it and all texts of its drawing. */
export function faultsOf(lines: readonly TextLine[], texts: readonly DrawnText[]): Faults {
  const over = texts.filter((text) => reachOver(text) > TOUCH);
  const downwards = [...texts].sort((one, other) => one.top - other.top);
  const covered = downwards.flatMap((one, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < downwards.length; j += 1) {
      const other = downwards[j];
      if (!other || other.top > one.bottom) break;
      const by = overlap(one, other);
      if (by > TOUCH) found.push(`${placed(one)} and ${placed(other)} by ${whole(by)} px`);
    }
    return found;
  });
  return {
    over: over.map((text) => `${placed(text)} by ${whole(reachOver(text))} px`),
    covered,
    broken: lines.flatMap(({ text }) => (CLOSING.test(text) || OPENING.test(text) ? [text] : [])),
  };
}
