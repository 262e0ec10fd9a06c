import { reportYearOf, type Loaded } from '../../domain';
import { messages, type Lang } from '../../i18n';
import { yearsTexts } from '../../i18n/texts/years';
import { cells } from '../cells';
import { changeOf, countChanges } from './changes';
import type { Shown } from './rows';

/** Counts are mostly digits, which are narrow: so much longer a sentence with them may be on the same two lines. */
const WITH_COUNTS = 1.2;

/**
 * Says how many targets of a view were raised, kept and lowered against the year before, reworded, newly set or
 * dropped; empty where the year before is not here, of other measures, and where the sentence that it follows leaves no
 * room. Implied targets are words here.
 */
export function wordChanges(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period' | 'rows'>,
  lang: Lang,
  sentence = '',
): string {
  const { indicator, measure, period, rows } = shown;
  const last = reportYearOf(measure, period) - 1;
  if (measure !== 'target' || !loaded.years.includes(last)) return '';
  const query = { indicator: indicator.id, measure, implied: false };
  const now = cells(loaded, { ...query, period });
  const before = cells(loaded, { ...query, period: period - 1 });
  const counts = countChanges(rows.map(({ region }) => changeOf(now(region), before(region))));
  const text = yearsTexts(lang).changed(last, counts);
  const room = messages(lang).finding.longest * WITH_COUNTS;
  return sentence.length + text.length > room ? '' : text;
}
