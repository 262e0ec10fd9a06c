import type { Amount } from './amount';
import { wordAfter } from './degree';
import { measuredIn, type Figure } from './figure';
import type { Notation } from './notation';
import { unitLength } from './unit-at';

/** Words that lead to a magnitude, so that 突破千亿元 is a figure and 百家争鸣 none. */
const LED = /(?:突破|超过|超|逾|接近|将近|(?<![最附远临])近|达到|达|不足|不到|约|过)$/;
/** Words that lead to a part or a multiple. */
const PARTED =
  /(?:[近超达约占在到至为的将减降低过长高大]|突破|占全[国省市区州]|(?:\/\d{1,2}|[\d二三四五六七八九两]成|分之[一二三])[、和])$/;
/** What may stand after a magnitude of money without a unit: it ends what it says. */
const ENDS = /^(?:台阶|[，。；、！]|$)/;
const DIGITS = '零一二三四五六七八九十';
/** 1 at the UTF-16 units with which the numbers that are read here begin: every character of a text is asked. */
const FIRST = new Uint8Array(0x10000);
for (const glyph of '十百千万亿翻一二两三四五六七八九0123456789') FIRST[glyph.charCodeAt(0)] = 1;
/** How far a number in words reaches, and how far before it its leading word may stand. */
const REACH = 8;

/** Where a number may stand in words. */
interface Place {
  readonly text: string;
  readonly at: number;
  /** The words that lead to it. */
  readonly before: string;
  /** As much of the text from there on as a number may take. */
  readonly ahead: string;
  readonly notation: Notation;
}

/** A way to write a number in words, and what reads it. */
export interface Numeral {
  readonly name: string;
  readonly read: (place: Place) => Figure | undefined;
}

/** Numbers in words; the first that is found holds. */
export const NUMERALS: readonly Numeral[] = [
  { name: 'magnitude in words', read: magnitude },
  { name: 'multiple in words', read: (place) => doubled(place) ?? times(place) },
  { name: 'tenths', read: tenths },
  { name: 'fraction', read: fraction },
];

/** May a number begin at an offset, in words or in digits? */
export function beginsNumber(text: string, at: number): boolean {
  return FIRST[text.charCodeAt(at)] === 1;
}

/** Reads the number in words at an offset: 千亿元, 翻一番, 八成, 两倍, 三分之一, 1/4; or nothing. */
export function readWorded(notation: Notation, text: string, at: number): Figure | undefined {
  if (!beginsNumber(text, at)) return undefined;
  const before = text.slice(Math.max(0, at - 5), at);
  const place = { text, at, before, ahead: text.slice(at, at + REACH), notation };
  for (const { read } of notation.numerals) {
    const figure = read(place);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** 突破千亿元, 近万人, 突破两千亿元. */
function magnitude({ text, at, ahead, before, notation }: Place): Figure | undefined {
  if (!/^(?:[十百千万亿]|[一两二三四五六七八九][百千万亿])/.test(ahead) || !LED.test(before))
    return undefined;
  return text.startsWith('千家万户', at) ? undefined : readMagnitude(notation, text, at);
}

/**
 * Reads a scale that stands without digits, which is one of it (千亿元, 万亿大关, 千家), or as often as one numeral says
 * (两千亿元). Without a unit or 大关 it tells a class (百亿强县), but where money ends a clause (总量突破千亿). What leads
 * to it is for the caller to judge.
 */
export function readMagnitude(notation: Notation, text: string, at: number): Figure | undefined {
  const counted = /[一两二三四五六七八九]/.test(text.charAt(at));
  const scaleStart = counted ? at + 1 : at;
  const scaleEnd = scaleStart + notation.words.scales.at(text, scaleStart);
  if (scaleEnd === scaleStart) return undefined;
  const end = scaleEnd + unitLength(notation, text, scaleEnd);
  const scale = text.slice(scaleStart, scaleEnd);
  const alone = scale.endsWith('亿') && ENDS.test(text.slice(end, end + 2));
  if (end === scaleEnd && !alone && !text.startsWith('大关', end)) return undefined;
  const noun = text.slice(scaleEnd, end);
  const value = counted ? digit(text.charAt(at)) : 1;
  const amount = { value, scale, noun, more: false, start: at, digitsEnd: scaleStart, end };
  return inWords(text, notation, amount, 'magnitude');
}

/** 翻一番 is a growth by once, 翻两番 by three times. */
function doubled(place: Place): Figure | undefined {
  if (!place.ahead.startsWith('翻')) return undefined;
  const match = /^翻了?([一两二三]?)番(?![式行计工目任的])/.exec(place.ahead);
  if (match === null) return undefined;
  const times = { '': 1, 一: 1, 两: 2, 二: 2, 三: 3 }[match[1] ?? ''] ?? 1;
  return { ...worded(place, match[0].length, 2 ** times - 1, '倍'), words: 'doubled' };
}

/** 八成, 4成: as written, in tenths. */
function tenths(place: Place): Figure | undefined {
  const match =
    /^(\d(?:\.\d)?|[一二两三四五六七八九])成(?![立员果就都功效长本为分交品人熟型])/.exec(
      place.ahead,
    );
  if (match === null || !PARTED.test(place.before)) return undefined;
  return worded(place, match[0].length, digit(match[1] ?? ''), '成');
}

/** 增长两倍. */
function times(place: Place): Figure | undefined {
  const match = /^([一二两三四五六七八九十])倍(?![增速数率])/.exec(place.ahead);
  if (match === null || !PARTED.test(place.before)) return undefined;
  return worded(place, match[0].length, digit(match[1] ?? ''), '倍');
}

/** 三分之一, 1/4, 一半: a bare number, to four places. */
function fraction(place: Place): Figure | undefined {
  const match =
    /^(?:(\d{1,2})\/(\d{1,2})(?![\d/])|([二三四五六七八九十])分之([一二两三四五六七八九])|一半)/.exec(
      place.ahead,
    );
  if (match === null || !PARTED.test(place.before)) return undefined;
  const [whole, upper, lower, below, above] = match;
  const value =
    upper !== undefined && lower !== undefined
      ? Number(upper) / Number(lower)
      : digit(above ?? '一') / digit(below ?? '二');
  if (!(value > 0 && value < 1)) return undefined;
  return { ...worded(place, whole.length, Number(value.toFixed(4)), ''), words: 'fraction' };
}

function worded(
  { text, at, notation }: Place,
  length: number,
  value: number,
  noun: string,
): Figure {
  const end = at + length;
  const amount = { value, scale: '', noun, more: false, start: at, digitsEnd: end, end };
  return inWords(text, notation, amount, 'part');
}

/** The figure that an amount in words is, with the word of degree after it. */
function inWords(
  text: string,
  notation: Notation,
  amount: Amount,
  words: 'magnitude' | 'part',
): Figure {
  const after = wordAfter(text, amount.end);
  const { scale, unit } = measuredIn(amount);
  return {
    amount,
    value: amount.value,
    valueHi: undefined,
    scale,
    unit,
    degree: notation.rules['degree after the figure']?.(after),
    words,
    start: amount.start,
    end: amount.end + after.length,
  };
}

function digit(written: string): number {
  return written === '两'
    ? 2
    : written >= '0' && written <= '9'
      ? Number(written)
      : DIGITS.indexOf(written);
}
