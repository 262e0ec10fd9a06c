import type { Op, Stated } from '../domain';
import type { Lang } from './lang';
import { formatNumber, formatValue } from './number';
import { messages } from './messages';
import { shownUnit } from './unit';

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
  qualitative: '文',
};

/**
 * A statement in words, its degree word kept: 5%左右, 5%以上, 与地区生产总值增速同步.
 * In: the statement; its unit; the name of an indicator by id, for relative targets.
 */
export function formatStated(
  stated: Stated,
  unit: string,
  lang: Lang,
  nameOf: (indicator: string) => string,
  options: { sign?: boolean } = {},
): string {
  const words = messages(lang).stated;
  switch (stated.op) {
    case 'between': {
      const low = formatNumber(stated.value * shownUnit(unit, lang).factor, lang, options);
      return `${low}–${formatValue(stated.valueHi, unit, lang, options)}`;
    }
    case 'sync':
    case 'above':
      return words[stated.op](nameOf(stated.ref));
    case 'positive':
    case 'assigned':
    case 'qualitative':
      return words[stated.op];
    default:
      return words[stated.op](formatValue(stated.value, unit, lang, options));
  }
}
