import { messages, stateNames, type Lang } from '../../i18n';
import { isDifference } from '../../domain';
import type { Shown } from './rows';

/** What a view's ranks are among, where filters leave only some of the regions: 西部·左右. Empty for all. */
export function scopeOf(shown: Pick<Shown, 'group' | 'filter' | 'measure'>, lang: Lang): string {
  const { groups, ops, charts } = messages(lang);
  const { op, state } = shown.filter;
  return [
    shown.group === 'all' ? '' : groups[shown.group],
    state === 'all' ? '' : stateNames(lang, isDifference(shown.measure))[state],
    op === 'all' ? '' : ops[op],
  ]
    .filter((part) => part !== '')
    .join(charts.scopeSeparator);
}
