import type { Lang } from '../../i18n';
import { outcomeEndTexts, type OutcomeEnd } from '../../i18n/texts/outcome-ends';
import type { EndWords } from './sentence';
import type { Shown } from './rows';

/**
 * Words for the ends of outcomes: who exceeded the target by most, who missed it by most. Where less is better, or
 * neither, above and below are said as that. Of other measures `undefined`: the highest and the lowest.
 */
export function outcomeEnds(
  { measure, indicator }: Pick<Shown, 'measure' | 'indicator'>,
  lang: Lang,
): EndWords | undefined {
  if (measure !== 'outcome') return undefined;
  const texts = outcomeEndTexts(lang);
  return (side, value) => texts[endOf(side, value, indicator.direction === 'higher')];
}

function endOf(side: 'highest' | 'lowest', value: number, moreIsBetter: boolean): OutcomeEnd {
  if (value === 0) return 'even';
  const far = value > 0 === (side === 'highest');
  if (value > 0)
    return moreIsBetter ? (far ? 'exceeded' : 'exceededLeast') : far ? 'over' : 'overLeast';
  return moreIsBetter ? (far ? 'missed' : 'missedLeast') : far ? 'under' : 'underLeast';
}
