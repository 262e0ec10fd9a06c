import { isTotal } from '../../domain';
import type { Lang } from '../../i18n';
import { compareTexts } from '../../i18n/texts/compare';
import { regionName } from '../name';
import { countBest, hasNumber, linesOfComparison, type Comparison } from './comparison';

/** Who leads in how many indicators, in one sentence. */
export function wordFinding(comparison: Comparison, lang: Lang): string {
  const texts = compareTexts(lang);
  const { period, measure } = comparison;
  const what = texts.figures(period, texts.kinds[measure]);
  const { best } = countBest(comparison);
  const comparable = linesOfComparison(comparison).filter(
    ({ indicator, cells }) =>
      indicator.direction !== 'neutral' &&
      !isTotal(indicator) &&
      cells.filter(hasNumber).length > 1,
  );
  if (comparable.length === 0) return texts.findingNone(what);
  const leads = best.map(({ region, count }) => ({ name: regionName(region, lang), count }));
  return texts.finding(what, comparable.length, leads);
}
