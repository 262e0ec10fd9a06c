import type { Page } from '../clauses/chunk';
import type { Figure } from '../../figures/figure';

/**
 * The unit in the report's own characters, without 多 and 余 and without the counter of 个百分点. A unit lent by
 * a later figure is written as there.
 */
export function unitOf(page: Page, { amount }: Figure): string {
  const { noun, scale } = amount;
  if (noun === '%') return '%';
  if (noun.endsWith('百分点')) return '百分点';
  const lent = noun !== '' && !page.plain.slice(amount.digitsEnd, amount.end).includes(noun);
  return lent ? scale + noun : page.shown.slice(amount.digitsEnd, amount.end).replace(/[多余]/, '');
}
