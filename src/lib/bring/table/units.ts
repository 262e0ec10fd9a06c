import { tidy } from '../../extract/figures/base';
import { SCALE_WORDS, scaleOf } from '../../extract/figures/scales';
import { unitOf } from '../../extract/figures/units';
import { plainUnit } from '../../extract/text/glyphs';

/** English words of amounts and what the rest of the reader knows them as, longest first. */
const ENGLISH: readonly (readonly [words: RegExp, chinese: string])[] = [
  [/(?<![a-z])trillions?\b/giu, '万亿'],
  [/(?<![a-z])(?:billions?|bn)\b/giu, '十亿'],
  [/(?<![a-z])millions?\b/giu, '百万'],
  [/(?<![a-z])thousands?\b/giu, '千'],
  [/(?<![a-z])(?:yuan|rmb|cny)\b/giu, '元'],
  [/(?<![a-z])(?:usd|us dollars?)\b/giu, '美元'],
  [/(?<![a-z])(?:people|persons?)\b/giu, '人'],
  [/(?<![a-z])(?:tonnes?|tons?)\b/giu, '吨'],
  [/(?<![a-z])mu\b/giu, '亩'],
  [/(?<![a-z])homes\b/giu, '套'],
  [/(?<![a-z])beds\b/giu, '张'],
  [/(?<![a-z])firms\b/giu, '家'],
  [/(?<![a-z])estates\b/giu, '个'],
  [/(?<![a-z])km\b/giu, '公里'],
  [/[µμ]g\/m(?:³|3)/giu, '微克/立方米'],
  [/(?<![a-z])(?:pp|percentage points?)\b/giu, '百分点'],
  [/(?<![a-z])(?:percent|per cent)\b/giu, '%'],
];

/** A text in the one form that reports' figures are read in: Chinese units, plain signs, no spaces. */
export function plainFigure(text: string): string {
  let chinese = text;
  for (const [words, put] of ENGLISH) chinese = chinese.replace(words, put);
  return Array.from(chinese.replace(/\s+/gu, '').split(''), (unit) =>
    String.fromCharCode(plainUnit(unit.charCodeAt(0))),
  ).join('');
}

/** A unit as heads have it: what English tables count by, 100 million yuan, is a magnitude, no figure. */
const plainWritten = (unit: string): string =>
  plainFigure(
    unit
      .trim()
      .replace(/^100 ?millions?\b/iu, '亿')
      .replace(/^10[ ,]?(?:000|thousands?)\b/iu, '万'),
  );

/** What one of a unit is in its base unit. */
interface Measured {
  /** `any` for a bare magnitude: 万亿 of whatever is counted. */
  readonly base: string;
  readonly factor: number;
  readonly scale: number;
}

/** A unit with its magnitude (万亿元); `unknown` for what is none. In: plain. */
function measured(unit: string): Measured | 'unknown' {
  const length = SCALE_WORDS.at(unit, 0);
  const scale = scaleOf(unit.slice(0, length));
  const noun = unit.slice(length);
  if (noun === '') return length === 0 ? 'unknown' : { base: 'any', factor: scale, scale };
  const known = unitOf(noun);
  return known ? { base: known.base, factor: scale * known.factor, scale } : 'unknown';
}

/** Is it a unit that can be reckoned with? */
export const isUnit = (unit: string): boolean => measured(plainWritten(unit)) !== 'unknown';

/**
 * A factor from one unit to another: 10,000 from 万亿元 to 亿元; 1 where they are the same or none is written; `other` where
 * they measure different things, as % and 百分点 do, or one is not known.
 */
export function unitFactor(from: string, to: string): number | 'other' {
  const [written, wanted] = [plainWritten(from), plainWritten(to)];
  if (written === '' || written === wanted) return 1;
  const [a, b] = [measured(written), measured(wanted)];
  if (a === 'unknown' || b === 'unknown') return 'other';
  if (a.base === 'any') return tidy(a.scale / b.scale);
  return a.base === b.base ? tidy(a.factor / b.factor) : 'other';
}
