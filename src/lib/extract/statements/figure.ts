import type { ValuedOp } from '../../domain/op';
import { isDigit, readAmount, type Amount } from './amount';
import type { Grammar } from './grammar';

/** A quantity of a clause: one amount or a range, with the word of degree that stands after it. */
export interface Figure {
  /** The amount that bears the unit: of a range the upper end. */
  readonly amount: Amount;
  readonly value: number;
  readonly valueHi?: number;
  readonly degree?: ValuedOp;
  /** What kind of number it is where it is written in words: 千亿元, 翻一番, 1/4, others. */
  readonly words?: 'magnitude' | 'doubled' | 'fraction' | 'part';
  readonly start: number;
  readonly end: number;
}

/** Words of degree that stand after a number, and 大关, which says nothing. */
const AFTER: readonly (readonly [string, ValuedOp | undefined])[] = [
  ['(含)以上', 'ge'],
  ['及以上', 'ge'],
  ['以上', 'ge'],
  ['左右', 'approx'],
  ['上下', 'approx'],
  ['以内', 'le'],
  ['之内', 'le'],
  ['以下', 'le'],
  ['大关', undefined],
  ['台阶', undefined],
  ['内', 'le'],
  ['余', 'gt'],
  ['多', 'gt'],
];
const RANGE = /^(?:-|—{1,2}|~|至|到)$/;

/** Reads the figure at an offset: an amount, the upper end of a range, a word of degree. */
export function readFigure(grammar: Grammar, plain: string, at: number): Figure | undefined {
  const first = readAmount(grammar, plain, at);
  if (first === undefined) return undefined;
  const upper = grammar.rules.range?.(grammar, plain, first);
  const amount = upper ?? first;
  const after = AFTER.find(
    ([word]) => plain.startsWith(word, amount.end) && !isNoun(plain, amount.end),
  );
  const said = grammar.rules['degree after the figure']?.(after?.[0]);
  const degree = said ?? (amount.more || first.more ? 'gt' : undefined);
  return {
    amount,
    value: first.value,
    ...(upper === undefined ? {} : { valueHi: upper.value }),
    ...(degree === undefined ? {} : { degree }),
    start: at,
    end: amount.end + (after?.[0].length ?? 0),
  };
}

/** 32个多功能运动场, 5个内陆港: the word of degree is the first character of a noun. */
function isNoun(plain: string, at: number): boolean {
  return /^(?:多(?:功能|式联运|元|媒体|用途|层|金属|语种|边|民族)|内(?:陆|河|贸|资|地|外|涝))/.test(
    plain.slice(at, at + 4),
  );
}

/** The upper end of a range (3-5个, 80%至85%): larger, in the same unit or lending it its own. */
function upperEnd(grammar: Grammar, plain: string, first: Amount): Amount | undefined {
  const mark = plain.startsWith('——', first.end) ? 2 : 1;
  if (!RANGE.test(plain.slice(first.end, first.end + mark))) return undefined;
  if (!isDigit(plain.charAt(first.end + mark)) || /[由从]/.test(plain.charAt(first.start - 1)))
    return undefined;
  const second = readAmount(grammar, plain, first.end + mark);
  if (second === undefined || second.value <= first.value) return undefined;
  const lent = first.noun === '' && (first.scale === '' || first.scale === second.scale);
  return lent || (first.noun === second.noun && first.scale === second.scale) ? second : undefined;
}

/** What a word of degree after a figure says; nothing of 大关. */
function degreeAfter(written: string | undefined): ValuedOp | undefined {
  return AFTER.find(([word]) => word === written)?.[1];
}

/** How figures are read. */
export const FIGURE_RULES = { range: upperEnd, 'degree after the figure': degreeAfter };
