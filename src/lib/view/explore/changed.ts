import { reportYearOf, type Loaded } from '../../domain';
import type { Lang } from '../../i18n';
import { yearsTexts } from '../../i18n/texts/years';
import { cells } from '../cells';
import { changeOf, countChanges } from './changes';
import type { Shown } from './rows';

/**
 * Says how many targets of a view were raised, kept and lowered against the year before, reworded, newly set or
 * dropped; empty where the year before is not here, or of other measures. Implied targets are words here.
 */
export function wordChanges(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period' | 'rows'>,
  lang: Lang,
): string {
  const { indicator, measure, period, rows } = shown;
  const last = reportYearOf(measure, period) - 1;
  if (measure !== 'target' || !loaded.years.includes(last)) return '';
  const query = { indicator: indicator.id, measure, implied: false };
  const now = cells(loaded, { ...query, period });
  const before = cells(loaded, { ...query, period: period - 1 });
  const counts = countChanges(rows.map(({ region }) => changeOf(now(region), before(region))));
  return yearsTexts(lang).changed(last, counts);
}
