import { scaleAt, unitAt } from '../statements/lexicon/units';
import type { Figure } from '../statements/figure';
import type { Grammar } from '../statements/grammar';

/** Words that lead to a magnitude, so that 突破千亿元 is a figure and 百家争鸣 none. */
const LED = /(?:突破|超过|超|逾|接近|将近|(?<![最附远临])近|达到|达|不足|不到|约|过)$/;
/** Words that lead to a part or a multiple. */
const PARTED =
  /(?:[近超达约占在到至为的将减降低过长高大]|突破|占全[国省市区州]|(?:\/\d{1,2}|[\d二三四五六七八九两]成|分之[一二三])[、和])$/;
/** A magnitude without a unit ends what it says. */
const ENDS = /^(?:大关|台阶|[，。；、！]|$)/;
const DIGITS = '零一二三四五六七八九十';
/** First characters of the numbers that are read here. */
const FIRST = new Set('十百千万亿翻一二两三四五六七八九0123456789');
/** How far a number in words reaches, and how far before it its leading word may stand. */
const REACH = 8;

/** Where a number may stand in words. */
interface Written {
  readonly plain: string;
  readonly at: number;
  /** The words that lead to it. */
  readonly before: string;
  /** As much of the text from it on as a number may take. */
  readonly text: string;
}

/** A way to write a number in words, and what reads it. */
export interface Numeral {
  readonly name: string;
  readonly read: (written: Written, grammar: Grammar) => Figure | undefined;
}

/** Reads the number in words at an offset: 千亿元, 翻一番, 八成, 两倍, 三分之一, 1/4; or nothing. */
export function readWorded(grammar: Grammar, plain: string, at: number): Figure | undefined {
  if (!FIRST.has(plain.charAt(at))) return undefined;
  const before = plain.slice(Math.max(0, at - 5), at);
  const text = plain.slice(at, at + REACH);
  const written = { plain, at, before, text };
  for (const { read } of grammar.numerals) {
    const figure = read(written, grammar);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** 突破千亿元, 近万人: 1 of the scale that is written. */
function magnitude({ plain, at, before }: Written, grammar: Grammar): Figure | undefined {
  if (!/[十百千万亿]/.test(plain.charAt(at)) || !LED.test(before)) return undefined;
  if (plain.startsWith('千家万户', at)) return undefined;
  const scaleEnd = at + scaleAt(grammar, plain, at);
  const end = scaleEnd + unitAt(grammar, plain, scaleEnd);
  const alone = plain.slice(at, scaleEnd).endsWith('亿') && ENDS.test(plain.slice(end, end + 2));
  if (end === scaleEnd && !alone) return undefined;
  const scale = plain.slice(at, scaleEnd);
  const noun = plain.slice(scaleEnd, end);
  const more = plain.startsWith('以上', end) ? 2 : plain.startsWith('大关', end) ? 2 : 0;
  return {
    amount: { value: 1, scale, noun, more: false, start: at, digitsEnd: at, end },
    value: 1,
    words: 'magnitude',
    ...degreeAt(grammar, plain.slice(end, end + 2)),
    start: at,
    end: end + more,
  };
}

/** 翻一番 is a growth by once, 翻两番 by three times. */
function doubled({ text, at }: Written, grammar: Grammar): Figure | undefined {
  const match = /^翻了?([一两二三]?)番(?![式行计工目任的])/.exec(text);
  if (match === null) return undefined;
  const times = { '': 1, 一: 1, 两: 2, 二: 2, 三: 3 }[match[1] ?? ''] ?? 1;
  return {
    ...wordedOf(grammar, text, at, match[0].length, 2 ** times - 1, '倍'),
    words: 'doubled',
  };
}

/** 八成, 4成: as written, in tenths. */
function tenths({ text, at, before }: Written, grammar: Grammar): Figure | undefined {
  if (!PARTED.test(before)) return undefined;
  const match =
    /^(\d(?:\.\d)?|[一二两三四五六七八九])成(?![立员果就都功效长本为分交品人熟型])/.exec(text);
  if (match === null) return undefined;
  return wordedOf(grammar, text, at, match[0].length, digit(match[1] ?? ''), '成');
}

/** 增长两倍. */
function times({ text, at, before }: Written, grammar: Grammar): Figure | undefined {
  if (!PARTED.test(before)) return undefined;
  const match = /^([一二两三四五六七八九十])倍(?![增速数率])/.exec(text);
  if (match === null) return undefined;
  return wordedOf(grammar, text, at, match[0].length, digit(match[1] ?? ''), '倍');
}

/** 三分之一, 1/4, 一半: a bare number, to four places. */
function fraction({ text, at, before }: Written, grammar: Grammar): Figure | undefined {
  if (!PARTED.test(before)) return undefined;
  const match =
    /^(?:(\d{1,2})\/(\d{1,2})(?![\d/])|([二三四五六七八九十])分之([一二两三四五六七八九])|一半)/.exec(
      text,
    );
  if (match === null) return undefined;
  const [whole, upper, lower, below, above] = match;
  const value =
    upper !== undefined && lower !== undefined
      ? Number(upper) / Number(lower)
      : digit(above ?? '一') / digit(below ?? '二');
  if (!(value > 0 && value < 1)) return undefined;
  const rounded = Number(value.toFixed(4));
  return { ...wordedOf(grammar, text, at, whole.length, rounded, ''), words: 'fraction' };
}

function wordedOf(
  grammar: Grammar,
  text: string,
  at: number,
  length: number,
  value: number,
  noun: string,
): Figure {
  const end = at + length;
  const degree = degreeAt(grammar, text.slice(length, length + 2));
  return {
    amount: { value, scale: '', noun, more: false, start: at, digitsEnd: end, end },
    value,
    words: 'part',
    ...degree,
    start: at,
    end: degree.degree === undefined ? end : end + 2,
  };
}

function degreeAt(grammar: Grammar, after: string): Pick<Figure, 'degree'> {
  if (after !== '以上' && after !== '左右') return {};
  const degree = grammar.rules['degree after the figure']?.(after);
  return degree === undefined ? {} : { degree };
}

function digit(written: string): number {
  return written === '两'
    ? 2
    : written >= '0' && written <= '9'
      ? Number(written)
      : DIGITS.indexOf(written);
}

/** Numbers in words; the first that is found holds. */
export const NUMERALS: readonly Numeral[] = [
  { name: 'magnitude in words', read: magnitude },
  {
    name: 'multiple in words',
    read: (written, grammar) => doubled(written, grammar) ?? times(written, grammar),
  },
  { name: 'tenths', read: tenths },
  { name: 'fraction', read: fraction },
];
