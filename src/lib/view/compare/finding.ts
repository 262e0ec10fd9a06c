import { isTotal } from '../../domain';
import type { Lang } from '../../i18n';
import { compareTexts } from '../../i18n/texts/compare';
import { regionName } from '../name';
import { countBest, hasNumber, linesOfComparison, type Comparison } from './comparison';

/** Is there a report that could lead? Of one that is not loaded every cell says so. */
const isRead = (adcode: string, comparison: Comparison): boolean =>
  linesOfComparison(comparison).some(({ cells }) =>
    cells.some(({ region, cell }) => region.adcode === adcode && cell.state !== 'unread'),
  );

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
  const leads = best
    .filter(({ region }) => isRead(region.adcode, comparison))
    .map(({ region, count }) => ({ name: regionName(region, lang), count }));
  return texts.finding(what, comparable.length, leads);
}
