import { BY_STRENGTH, degreeOf, GROUPS, type Cell } from '../../domain';
import { LOCALE, type Lang } from '../../i18n';
import { regionName } from '../name';
import type { Row } from '../row';
import type { Sort } from './state';

/** Numbers first, stated and implied together; then words; then silence; then what was not read. */
const STATE_ORDER: Readonly<Record<Cell['state'], number>> = {
  value: 0,
  implied: 0,
  words: 1,
  missing: 2,
  abridged: 2,
  unread: 3,
  pending: 3,
};

/** How strong a row's degree word is; -1 without one. */
function strength({ cell }: Row): number {
  const degree = degreeOf(cell);
  return degree === 'none' ? -1 : BY_STRENGTH.indexOf(degree);
}

/** Codes are figures alone, and need no language's order. */
const byCode = (a: string, b: string) => Number(a > b) - Number(a < b);

/** A stated number without a rank is a bound: it stands behind those that are known. */
const isBehind = ({ cell, rank }: Row) => Number(cell.state === 'value' && rank === 'unranked');

/**
 * Largest first, then mere bounds, no number last; of equal ones the stated before the implied, those of one
 * degree word together, the strongest first, then in the order of codes.
 */
function byValue(a: Row, b: Row): number {
  // Mostly so, and told at once: of thousands each is compared a dozen times.
  if (a.rank !== 'unranked' && b.rank !== 'unranked' && a.rank !== b.rank) return a.rank - b.rank;
  const order = STATE_ORDER[a.cell.state] - STATE_ORDER[b.cell.state] || isBehind(a) - isBehind(b);
  if (order !== 0) return order;
  const value = 'value' in a.cell && 'value' in b.cell ? b.cell.value - a.cell.value : 0;
  if (value !== 0) return value;
  const implied = Number(a.cell.state === 'implied') - Number(b.cell.state === 'implied');
  return implied || strength(b) - strength(a) || byCode(a.region.adcode, b.region.adcode);
}

/** Characters that names of places read otherwise than collation does, and others of their sound there. */
const SOUNDS: Readonly<Record<string, string>> = {
  长: '常',
  重: '虫',
  厦: '下',
  蚌: '泵',
  六: '路',
};

/** Compares names of places as a dictionary of the language does; Chinese by pinyin. */
export function placeNames(lang: Lang): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(LOCALE[lang]);
  const read = (name: string) =>
    name.replace(/^(长(?!子)|重|厦|蚌(?=埠)|六(?=安))/u, (sign) => SOUNDS[sign] ?? sign);
  return (a, b) => compare(read(a), read(b));
}

const groupOrder = (row: Row) =>
  row.region.group === 'none' ? GROUPS.length : GROUPS.indexOf(row.region.group);

/**
 * Puts rows in an order. Ranks stay with their rows. `steps`: by how much a region's target steps from its
 * last result, `none` where that is unknown; asked for only where the order needs it.
 */
export function sortRows(
  rows: readonly Row[],
  sort: Sort,
  lang: Lang,
  steps: () => (row: Row) => number | 'none',
): Row[] {
  const inOrder = [...rows].sort(byValue);
  switch (sort) {
    case 'value':
    case 'flat':
      return inOrder;
    case 'name': {
      const compare = placeNames(lang);
      const nameOf = ({ region }: Row) => regionName(region, lang);
      return inOrder.sort((a, b) => compare(nameOf(a), nameOf(b)));
    }
    case 'region':
      return inOrder.sort((a, b) => groupOrder(a) - groupOrder(b));
    case 'step': {
      const stepOf = steps();
      const key = new Map(inOrder.map((row) => [row, stepOf(row)]));
      const number = (row: Row) => {
        const step = key.get(row) ?? 'none';
        return step === 'none' ? -Infinity : step;
      };
      // Equal first: −∞ − −∞ is no number.
      return inOrder.sort((a, b) => (number(a) === number(b) ? 0 : number(b) - number(a)));
    }
  }
}
