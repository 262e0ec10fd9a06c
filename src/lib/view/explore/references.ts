import { isDifference, isTotal } from '../../domain';
import { formatStated, messages, type Lang } from '../../i18n';
import type { Reference } from '../row';
import type { Shown } from './rows';
import { regionName } from '../name';
import { medianText } from './sentence';

/**
 * The lines that the ranking is held against: the nation, the province above cities, the median, and the
 * mean weighted by gross product, which says what it covers.
 * Only what has a number is a line, and only what can be compared: the nation's jobs are no yardstick for a
 * province's.
 */
export function references(
  shown: Shown,
  lang: Lang,
  nameOf: (indicator: string) => string,
): Reference[] {
  // As the axis that they cross counts.
  const style = { sign: isDifference(shown.measure), oneUnit: true };
  const comparable = isTotal(shown.indicator) ? [] : shown.above;
  const above = comparable.flatMap(({ region, cell }): Reference[] =>
    cell.state === 'value'
      ? [
          {
            id: region.level === 'country' ? 'nation' : 'parent',
            value: cell.value,
            label: `${regionName(region, lang)} ${formatStated(cell.stated, shown.unit, lang, nameOf, style)}`,
          },
        ]
      : [],
  );
  if (shown.median === 'none') return above;
  const { page } = messages(lang);
  const say = (value: number) => medianText(value, shown.unit, lang, style);
  const median: Reference = {
    id: 'median',
    value: shown.median,
    label: `${page.median} ${say(shown.median)}`,
  };
  if (shown.weighted === 'none') return [...above, median];
  const { value, count, share } = shown.weighted;
  const coverage = page.coverage(count, shown.level === 'province', Math.round(share * 100));
  return [
    ...above,
    median,
    { id: 'weighted', value, label: `${page.weighted} ${say(value)}${coverage}` },
  ];
}
