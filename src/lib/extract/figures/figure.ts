import { readAmount, type Amount } from './amount';
import { wordAfter, type Degree } from './degree';
import type { Notation } from './notation';
import { scaleOf } from './scales';
import { unitOf } from './units';

/** A quantity of a clause: a number or a range, with the word of degree that stands after it. */
export interface Figure {
  /** The number that bears the unit, as written: of a range the upper end. */
  readonly amount: Amount;
  /** In the written scale: 1.39 for 1.39万亿斤. */
  readonly value: number;
  /** Upper end of a range. */
  readonly valueHi: number | undefined;
  /** What the scale multiplies by: 1e12 for 万亿; 1 where none is written. */
  readonly scale: number;
  /** The one name of its unit: 人 for 3名. Empty for a bare number. */
  readonly unit: string;
  /** 左右, 以上, 多: a word of degree written after or inside the figure. */
  readonly degree: Degree | undefined;
  /** What kind of number it is where it is written in words: 千亿元, 翻一番, 1/4, others. */
  readonly words: 'magnitude' | 'doubled' | 'fraction' | 'part' | undefined;
  /** Offset where the number itself begins (a sign included). */
  readonly start: number;
  readonly end: number;
}

/** Reads the figure that begins at an offset, or nothing. A sign counts only where `signed`. */
export function readFigure(
  notation: Notation,
  text: string,
  at: number,
  signed = false,
): Figure | undefined {
  const first = readAmount(notation, text, at, signed);
  if (first === undefined) return undefined;
  const upper = notation.rules.range?.(notation, text, first);
  const amount = upper ?? first;
  const after = wordAfter(text, amount.end);
  const more = first.more || amount.more ? 'gt' : undefined;
  const degree = notation.rules['degree after the figure']?.(after) ?? more;
  const { scale, unit } = measuredIn(amount);
  return {
    amount,
    value: upper === undefined ? first.value : sizeIn(first, upper) / scaleOf(upper.scale),
    valueHi: upper?.value,
    scale,
    unit,
    degree,
    words: undefined,
    start: at,
    end: amount.end + after.length,
  };
}

/** What an amount is measured in. */
export function measuredIn(amount: Amount): Pick<Figure, 'amount' | 'scale' | 'unit'> {
  const unit = unitOf(amount.noun)?.name ?? amount.noun;
  return { amount, scale: scaleOf(amount.scale), unit };
}

/** A figure that takes its unit, and its scale where it has none of its own, from a later one: 62和97微克/立方米. */
export function withUnitOf(figure: Figure, { amount: { scale, noun } }: Figure): Figure {
  const own = figure.amount.scale === '' ? scale : figure.amount.scale;
  return { ...figure, ...measuredIn({ ...figure.amount, scale: own, noun }) };
}

const RANGE = /[-—]{1,2}|~|至|到/y;

/** The upper end of a range (3-5个, 80%至85%, 5000万—1亿元): larger, in the same unit or lending it its own. */
function upperEnd(notation: Notation, text: string, first: Amount): Amount | undefined {
  RANGE.lastIndex = first.end;
  const mark = RANGE.exec(text)?.[0];
  if (mark === undefined || /[由从]/.test(text.charAt(first.start - 1))) return undefined;
  const second = readAmount(notation, text, first.end + mark.length);
  if (second === undefined || (first.noun !== '' && first.noun !== second.noun)) return undefined;
  return second.value * scaleOf(second.scale) > sizeIn(first, second) ? second : undefined;
}

/** The lower end of a range in ones; without scale and unit it has those of the upper end. */
function sizeIn({ value, scale, noun }: Amount, upper: Amount): number {
  return value * scaleOf(noun === '' && scale === '' ? upper.scale : scale);
}

/** What makes one figure of two numbers. */
export const RANGE_RULES = { range: upperEnd };
