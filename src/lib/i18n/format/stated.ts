import type { CellState, Op, Several, Stated } from '../../domain';
import type { Lang } from '../lang';
import { formatRange, formatValue, type FigureStyle } from './number';
import { messages } from '../texts/messages';

/** The sign that stands beside a number for its degree word; empty for a plain figure. */
export const OP_SIGN: Readonly<Record<Op, string>> = {
  eq: '',
  approx: '≈',
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  between: '–',
  sync: '＝',
  above: '>',
  positive: '>0',
  assigned: '※',
  relative: '比',
  qualitative: '文',
};

/**
 * A statement in words, its degree word kept: 5%左右, 5%以上, 与地区生产总值增速同步; with `sign` a difference:
 * 不低于−0.7百分点.
 * In: the statement; its unit; the name of an indicator by id, for relative targets.
 */
export function formatStated(
  stated: Stated | Several,
  unit: string,
  lang: Lang,
  nameOf: (indicator: string) => string,
  style: FigureStyle = {},
): string {
  const words = messages(lang).stated;
  switch (stated.op) {
    case 'between':
      return formatRange(stated.value, stated.valueHi, unit, lang, style);
    case 'sync':
    case 'above':
      return words[stated.op](nameOf(stated.ref));
    case 'positive':
    case 'assigned':
    case 'relative':
    case 'qualitative':
      return words[stated.op];
    case 'several':
      return words.several(
        stated.parts.map((part) => formatStated(part, unit, lang, nameOf, style)),
      );
    case 'ge':
    case 'gt':
    case 'le':
    case 'lt': {
      const bound = style.sign ? messages(lang).bounds : words;
      return bound[stated.op](formatValue(stated.value, unit, lang, style));
    }
    default:
      return words[stated.op](formatValue(stated.value, unit, lang, style));
  }
}

/**
 * What stands where there is no one number: the report's words, or its several figures; and of a bound, which a difference could not be
 * made of, why not.
 */
export function formatWords(
  stated: Stated | Several,
  unit: string,
  lang: Lang,
  nameOf: (indicator: string) => string,
): string {
  if (!('value' in stated)) return formatStated(stated, unit, lang, nameOf);
  return messages(lang).unbounded[stated.op === 'ge' || stated.op === 'gt' ? 'lower' : 'upper'];
}

/** The names of cells' states. Of differences there is another reason for having none: one of two is lacking. */
export function stateNames(lang: Lang, difference = false): Readonly<Record<CellState, string>> {
  const { states, statesOfDifference } = messages(lang);
  return difference ? { ...states, ...statesOfDifference } : states;
}
