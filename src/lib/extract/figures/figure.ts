import { SCALES, UNITS, UNIT_SPELLINGS } from './units';
import { Dictionary } from '../lexicon/dictionary';
import type { Degree, Figure } from '../observations/clause/token';

const SCALE_WORDS = dictionaryOf(SCALES.keys());
const UNIT_WORDS = dictionaryOf([...UNITS.keys(), ...UNIT_SPELLINGS.keys()]);
const AFTER = dictionaryOf([
  '左右',
  '上下',
  '以上',
  '及以上',
  '以内',
  '之内',
  '以下',
  '(含)以上',
  '内',
  '多',
  '余',
  '大关',
  '高位',
]);
const AFTER_DEGREE: Readonly<Record<string, Degree>> = {
  左右: 'approx',
  上下: 'approx',
  以上: 'ge',
  及以上: 'ge',
  '(含)以上': 'ge',
  以内: 'le',
  之内: 'le',
  内: 'le',
  以下: 'le',
  多: 'gt',
  余: 'gt',
};
const RANGE = new Set(['-', '—', '~', '至', '到']);

/** Reads the figure that begins at an offset, or nothing. Signs count only where `signed`. */
export function readFigure(text: string, at: number, signed: boolean): Figure | undefined {
  const first = readAmount(text, at, signed);
  if (first === undefined) return undefined;
  const second = RANGE.has(text.charAt(first.end))
    ? readAmount(text, first.end + rangeMark(text, first.end), false)
    : undefined;
  const ranged = second !== undefined && isRange(first, second);
  const last = ranged ? second : first;
  const after = readAfter(text, last.end);
  const degree = after.degree ?? first.degree;
  return {
    value: first.value,
    ...(ranged ? { valueHi: (second.value * second.scale) / scaleOf(first, second) } : {}),
    scale: ranged ? scaleOf(first, second) : first.scale,
    unit: last.unit,
    ...(degree === undefined ? {} : { degree }),
    start: at,
    end: after.end,
  };
}

/**
 * Reads 千亿元, 万亿大关, 千家: a round figure without digits, which is one of its scale. Without a unit or 大关 it
 * tells a class (百亿强县).
 */
export function readRound(text: string, at: number): Figure | undefined {
  const word = SCALE_WORDS.match(text, at);
  if (word === undefined) return undefined;
  const scale = SCALES.get(text.slice(at, word.end)) ?? 1;
  const unit = UNIT_WORDS.match(text, word.end);
  if (unit === undefined && !text.startsWith('大关', word.end)) return undefined;
  const written = unit === undefined ? '' : text.slice(word.end, unit.end);
  const { end } = readAfter(text, unit?.end ?? word.end);
  return { value: 1, scale, unit: UNIT_SPELLINGS.get(written) ?? written, start: at, end };
}

interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly unit: string;
  readonly degree?: Degree;
  readonly end: number;
}

function readAmount(text: string, at: number, signed: boolean): Amount | undefined {
  const percent = text.startsWith('百分之', at) ? 3 : 0;
  const sign = signed && text[at + percent] === '-' ? 1 : 0;
  const digits = readDigits(text, at + percent + sign);
  if (digits === undefined) return undefined;
  const inner = readMore(text, digits.end);
  const scale = SCALE_WORDS.match(text, inner.end);
  const scaleEnd = scale?.end ?? inner.end;
  const outer = readMore(text, scaleEnd);
  const unit = UNIT_WORDS.match(text, outer.end);
  const written = unit === undefined ? '' : text.slice(outer.end, unit.end);
  return {
    value: sign === 1 ? -digits.value : digits.value,
    scale: scale === undefined ? 1 : (SCALES.get(text.slice(inner.end, scale.end)) ?? 1),
    unit: percent > 0 ? '%' : (UNIT_SPELLINGS.get(written) ?? written),
    ...(inner.more || outer.more ? { degree: 'gt' as const } : {}),
    end: unit?.end ?? outer.end,
  };
}

/** More digits than this make no quantity. */
const MOST_DIGITS = 15;

/** Digits with a decimal point or with commas between thousands. */
function readDigits(text: string, at: number): { value: number; end: number } | undefined {
  const end = digitsEnd(text, at);
  const written = end - at > 2 * MOST_DIGITS ? '' : text.slice(at, end).replaceAll(',', '');
  return written === '' || written.length > MOST_DIGITS
    ? undefined
    : { value: Number(written), end };
}

/** Where a run of digits ends, its point and its commas included; `at` where none begins. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  let pointed = false;
  while (
    isDigit(text, end) ||
    (end > at && isDigit(text, end + 1) && (text[end] === ',' || (text[end] === '.' && !pointed)))
  ) {
    if (text[end] === '.') pointed = true;
    end++;
  }
  return end;
}

function isDigit(text: string, at: number): boolean {
  const glyph = text.charAt(at);
  return glyph >= '0' && glyph <= '9';
}

/** 多 or 余 within a figure: 8万多人, 1200余家. */
function readMore(text: string, at: number): { more: boolean; end: number } {
  const more = text[at] === '多' || text[at] === '余';
  return { more, end: more ? at + 1 : at };
}

function rangeMark(text: string, at: number): number {
  return /^[-—~]{2}$/.test(text.slice(at, at + 2)) ? 2 : 1;
}

/** 5%-6%, 3-5个: the ends share their unit, or the first has none; the second is the larger. */
function isRange(first: Amount, second: Amount): boolean {
  const shared = first.unit === second.unit || first.unit === '';
  return shared && second.value * second.scale > first.value * scaleOf(first, second);
}

function scaleOf(first: Amount, second: Amount): number {
  return first.unit === '' && first.scale === 1 ? second.scale : first.scale;
}

function readAfter(text: string, at: number): { degree?: Degree; end: number } {
  const found = AFTER.match(text, at);
  if (found === undefined) return { end: at };
  const word = text.slice(at, found.end);
  if (word === '大关' || word === '高位') return { end: found.end };
  const degree = AFTER_DEGREE[word];
  return { ...(degree === undefined ? {} : { degree }), end: found.end };
}

function dictionaryOf(words: Iterable<string>): Dictionary {
  const dictionary = new Dictionary();
  for (const word of words) dictionary.add(word, 'other');
  return dictionary;
}
