import { isValued, type Stated, type ValuedOp } from '../../domain';
import { tidy } from '../../extract/figures/base';
import { UNIT_RULES } from '../../extract/figures/amount';
import { DEGREE_AFTER_RULES, DEGREE_WORDS } from '../../extract/figures/degree';
import { RANGE_RULES, readFigure } from '../../extract/figures/figure';
import type { Notation } from '../../extract/figures/notation';
import { SCALE_WORDS } from '../../extract/figures/scales';
import { UNIT_LOOKALIKES } from '../../extract/figures/unit-at';
import { UNIT_WORDS } from '../../extract/figures/units';
import { isBlank, IMPLIED, SEVERAL, wordsOf } from './words';
import { plainFigure, unitFactor } from './units';

/** Why a cell is not read. */
export type ValueFault =
  | { readonly why: 'unread' | 'brackets' | 'several' }
  /** What it is tied to is no indicator that is known. */
  | { readonly why: 'reference'; readonly name: string }
  | { readonly why: 'unit'; readonly written: string; readonly wanted: string };

/** What a cell says; `none` where it says that there is no figure, `implied` where the figure was worked out. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'implied' }
  | { readonly kind: 'stated'; readonly stated: Stated }
  | { readonly kind: 'fault'; readonly fault: ValueFault };

/** What is known of a cell from beside it. */
export interface Beside {
  /** The indicator's unit, in which the reading is. */
  readonly unit: string;
  /** The unit that head or row give; empty where none is given. */
  readonly written: string;
  /** The id of an indicator that a target is tied to, by a name; `unknown` where it is none. */
  readonly refOf: (name: string) => string | 'unknown';
}

/** Figures of cells are read by the same words, units and rules as those of reports. */
const NOTATION: Notation = {
  words: { scales: SCALE_WORDS, units: UNIT_WORDS, notUnits: UNIT_LOOKALIKES },
  rules: { ...UNIT_RULES, ...RANGE_RULES, ...DEGREE_AFTER_RULES },
  numerals: [],
};

const fault = (why: 'unread' | 'brackets' | 'several'): Reading => ({
  kind: 'fault',
  fault: { why },
});
/** Longer than any figure with its words. */
const LONGEST = 120;

/** A plain number as programs write it. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** Reads a cell: a bare number, or a figure with its words and unit. Never throws. */
export function readValue(cell: string, beside: Beside): Reading {
  const text = cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠−])/u, '');
  if (isBlank(text)) return { kind: 'none' };
  if (text.length > LONGEST) return fault('unread');
  if (NUMBER.test(text)) return inUnit({ op: 'eq', value: Number(text) }, beside.written, beside);
  const implied = IMPLIED.exec(text);
  if (implied) return readImplied(text, beside);
  if (SEVERAL.test(text)) return fault('several');
  if (/^[(（]\s*[\d.,，]+\s*%?\s*[)）]/u.test(text)) return fault('brackets');
  const words = wordsOf(text, beside.refOf);
  if (words !== 'none')
    return 'op' in words
      ? { kind: 'stated', stated: words }
      : { kind: 'fault', fault: { why: 'reference', name: words.name } };
  return readWritten(text, beside);
}

/** 推算 5.5%（与地区生产总值增速同步）: what is stated stands in the brackets; without them only that it was worked out. */
function readImplied(text: string, beside: Beside): Reading {
  const stated = /[(（](.+)[)）]$/u.exec(text)?.[1];
  const words = stated === undefined ? 'none' : wordsOf(stated, beside.refOf);
  return words !== 'none' && 'op' in words
    ? { kind: 'stated', stated: words }
    : { kind: 'implied' };
}

/** Signs and English words of degree before a figure, and the op of each. */
const BEFORE: readonly (readonly [words: RegExp, op: ValuedOp])[] = [
  [/^(?:≥|>=|⩾|at least |no less than )/iu, 'ge'],
  [/^(?:≤|<=|⩽|at most |no more than |up to )/iu, 'le'],
  [/^(?:>|over |more than |above |高于(?=[\d.]))/iu, 'gt'],
  [/^(?:<|under |less than |below )/iu, 'lt'],
  [/^(?:≈|~|around |about )/iu, 'approx'],
];
const LONGEST_DEGREE = 6;

function degreeBefore(text: string): { op?: ValuedOp; rest: string } {
  const sign = BEFORE.find(([words]) => words.test(text));
  if (sign) return { op: sign[1], rest: text.replace(sign[0], '') };
  for (let length = LONGEST_DEGREE; length > 0; length -= 1) {
    const op = DEGREE_WORDS.get(text.slice(0, length));
    if (op) return { op, rest: text.slice(length) };
  }
  return { rest: text };
}

/** A figure with words: 5%左右, 不低于6%, 126万亿元, 5%—6%. All of the text must be it. */
function readWritten(text: string, beside: Beside): Reading {
  const before = degreeBefore(text.normalize('NFKC').replace(/\s+/gu, ' '));
  const plain = plainFigure(before.rest).replace(/^\+/u, '');
  const figure = readFigure(NOTATION, plain, 0, true);
  if (!figure || figure.end !== plain.length) return fault('unread');
  if (before.op && figure.degree) return fault('unread');
  const op = before.op ?? figure.degree ?? 'eq';
  const { amount, value, valueHi } = figure;
  const own = amount.scale + amount.noun;
  // A magnitude alone (126万亿) takes what is counted from beside it.
  const written = own === '' ? beside.written : own;
  if (valueHi === undefined) return inUnit({ op, value }, written, beside);
  if (op !== 'eq') return fault('unread');
  return inUnit({ op: 'between', value, valueHi }, written, beside);
}

/** A statement in the indicator's unit. */
function inUnit(
  stated: Extract<Stated, { value: number }>,
  written: string,
  { unit }: Beside,
): Reading {
  const factor = unitFactor(written, unit);
  if (factor === 'other') return { kind: 'fault', fault: { why: 'unit', written, wanted: unit } };
  if (!isFiniteAll(stated)) return fault('unread');
  if (factor === 1) return { kind: 'stated', stated };
  const value = tidy(stated.value * factor);
  return {
    kind: 'stated',
    stated:
      stated.op === 'between'
        ? { op: 'between', value, valueHi: tidy(stated.valueHi * factor) }
        : { op: stated.op, value },
  };
}

const isFiniteAll = (stated: Stated): boolean =>
  isValued(stated) &&
  Number.isFinite(stated.value) &&
  (stated.op !== 'between' || Number.isFinite(stated.valueHi));
