import { moreLength, readDigits, readSpelled } from './digits';
import type { Notation } from './notation';
import { isPlace, unitLength } from './unit-at';

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

/** Reads the number at an offset: digits, 多, scale, 多, unit; or nothing. A sign counts only where `signed`. */
export function readAmount(
  notation: Notation,
  text: string,
  at: number,
  signed = false,
): Amount | undefined {
  const percent = text.startsWith('百分之', at) ? 3 : 0;
  const sign = signed && text.charAt(at + percent) === '-' ? 1 : 0;
  const from = at + percent + sign;
  const digits = readDigits(text, from) ?? (percent > 0 ? readSpelled(text, from) : undefined);
  if (digits === undefined) return undefined;
  const scaleStart = digits.end + moreLength(text, digits.end);
  const scaleEnd = scaleStart + notation.words.scales.at(text, scaleStart);
  const unitStart = scaleEnd + moreLength(text, scaleEnd);
  const end =
    unitStart +
    (unitLength(notation, text, unitStart) ||
      (notation.rules['measure by its subject']?.(text, at, unitStart) ?? 0));
  return {
    value: sign === 1 ? -digits.value : digits.value,
    scale: text.slice(scaleStart, scaleEnd),
    noun: percent > 0 ? '%' : text.slice(unitStart, end),
    more: scaleStart > digits.end || unitStart > scaleEnd,
    start: at,
    digitsEnd: digits.end,
    end,
  };
}

/** Units that are none elsewhere: 人均预期寿命79岁, 平均受教育年限8.6年, 出省带宽5.3万G. */
const BY_SUBJECT: readonly (readonly [unit: RegExp, told: RegExp])[] = [
  [/^[岁年]/, /(?:预期寿命|受教育年限)[^，。；、]{0,8}$/],
  [/^[GT](?![A-Z\d])/, /带宽[^，。；、]{0,8}$/],
];

/** Length of a unit at an offset that only what is told before the number makes one, or 0. */
function unitBySubject(text: string, start: number, at: number): number {
  const after = text.slice(at, at + 2);
  const before = text.slice(Math.max(0, start - 16), start);
  return BY_SUBJECT.some(([unit, told]) => unit.test(after) && told.test(before)) ? 1 : 0;
}

/** What makes a unit of a word that is none by itself. */
export const UNIT_RULES = {
  'measure by its subject': unitBySubject,
  'places counted side by side': isPlace,
};
