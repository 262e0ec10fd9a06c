import type { Lang } from '../lang';

/** How far the ends of outcomes are from their targets, where more is better, and where it is not. */
export type OutcomeEnd =
  | 'exceeded'
  | 'exceededLeast'
  | 'missed'
  | 'missedLeast'
  | 'over'
  | 'overLeast'
  | 'under'
  | 'underLeast'
  | 'even';

/** Behind who it is: 北京超出目标最多. */
const zh: Readonly<Record<OutcomeEnd, string>> = {
  exceeded: '超出目标最多',
  exceededLeast: '超出目标最少',
  missed: '差目标最多',
  missedLeast: '差目标最少',
  over: '高于目标最多',
  overLeast: '高于目标最少',
  under: '低于目标最多',
  underLeast: '低于目标最少',
  even: '与目标持平',
};

/** Before who it is: exceeded by most in Beijing. */
const en: Readonly<Record<OutcomeEnd, string>> = {
  exceeded: 'exceeded by most in',
  exceededLeast: 'exceeded by least in',
  missed: 'missed by most in',
  missedLeast: 'missed by least in',
  over: 'furthest above target in',
  overLeast: 'least above target in',
  under: 'furthest below target in',
  underLeast: 'least below target in',
  even: 'equal to target in',
};

export function outcomeEndTexts(lang: Lang): Readonly<Record<OutcomeEnd, string>> {
  return lang === 'zh' ? zh : en;
}
