import type { Grammar } from './grammar';
import { scaleAt, scaleOf, unitAt } from './lexicon/units';

/** A number as written, with what follows it directly. Offsets are of the plain text. */
export interface Amount {
  readonly value: number;
  /** 万, 亿; empty where there is none. */
  readonly scale: string;
  /** The noun of measure as written in plain glyphs; empty where there is none. */
  readonly noun: string;
  /** 多 or 余 stands in it. */
  readonly more: boolean;
  readonly start: number;
  /** Where the scale begins: what stands from here to `end` is the unit as written, but for 多 and 余. */
  readonly digitsEnd: number;
  readonly end: number;
}

/** Numbers longer than this are none. */
const MOST_DIGITS = 15;

/** Reads the number at an offset: digits, 多, scale, 多, unit; or nothing. */
export function readAmount(grammar: Grammar, plain: string, at: number): Amount | undefined {
  const percent = plain.startsWith('百分之', at) ? 3 : 0;
  const digitsEnd = digitsFrom(plain, at + percent);
  const digits = plain.slice(at + percent, digitsEnd).replace(/,/g, '');
  const value = Number(digits);
  if (digits === '' || digits.length > MOST_DIGITS || !Number.isFinite(value)) return undefined;
  const inner = moreAt(plain, digitsEnd);
  const scaleEnd = digitsEnd + inner + scaleAt(grammar, plain, digitsEnd + inner);
  const outer = moreAt(plain, scaleEnd);
  const unitStart = scaleEnd + outer;
  const end =
    unitStart +
    (unitAt(grammar, plain, unitStart) ||
      (grammar.rules['measure by its subject']?.(plain, at, unitStart) ?? 0));
  return {
    value,
    scale: plain.slice(digitsEnd + inner, scaleEnd),
    noun: percent > 0 ? '%' : plain.slice(unitStart, end),
    more: inner + outer > 0,
    start: at,
    digitsEnd,
    end,
  };
}

/** Measures that are none elsewhere: 人均预期寿命79岁, 平均受教育年限8.6年, 出省带宽5.3万G. */
const OWN_MEASURES: readonly (readonly [unit: RegExp, told: RegExp])[] = [
  [/^[岁年]/, /(?:预期寿命|受教育年限)[^，。；、]{0,8}$/],
  [/^[GT](?![A-Z\d])/, /带宽[^，。；、]{0,8}$/],
];

/** Length of a unit at an offset that only what is told before the number makes one. */
function ownMeasureAt(plain: string, start: number, at: number): number {
  const before = plain.slice(Math.max(0, start - 16), start);
  const after = plain.slice(at, at + 2);
  const own = OWN_MEASURES.some(([unit, told]) => unit.test(after) && told.test(before));
  return own ? 1 : 0;
}

/** How amounts are read. */
export const AMOUNT_RULES = { 'measure by its subject': ownMeasureAt };

/** What the number counts in ones of its noun. */
export function scaleFactor(amount: Amount): number {
  return scaleOf(amount.scale);
}

/** End of the digits from an offset: decimal points and commas between digits taken in. */
function digitsFrom(plain: string, at: number): number {
  let end = at;
  let point = false;
  for (;;) {
    const glyph = plain.charAt(end);
    const inner = end > at && isDigit(plain.charAt(end + 1)) && isDigit(plain.charAt(end - 1));
    if (glyph === '.' && inner && !point) point = true;
    else if (!isDigit(glyph) && !(glyph === ',' && inner)) return end;
    end++;
  }
}

export function isDigit(glyph: string): boolean {
  return glyph >= '0' && glyph <= '9';
}

function moreAt(plain: string, at: number): number {
  const glyph = plain.charAt(at);
  return glyph === '多' || glyph === '余' ? 1 : 0;
}
