import type { Op } from '../../domain';
import { LOCALE, type Lang } from '../../i18n';
import type { Row } from '../../view/row';
import { rowValue } from '../classes';
import { shortName } from '../words';

export const COLUMNS = ['rank', 'region', 'value', 'op', 'quote'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The degree word of a row, in the reports' sense; `none` where the report says nothing. */
export function opOf(row: Row): Op | 'none' {
  return 'stated' in row.cell ? row.cell.stated.op : 'none';
}

/** The clause that holds the figure; empty without one. */
export function quoteOf(row: Row): string {
  return 'sources' in row.cell ? (row.cell.sources[0]?.quote ?? '') : '';
}

type Key = number | string | 'none';

function keyOf(row: Row, column: Column, lang: Lang): Key {
  switch (column) {
    case 'rank':
      return row.rank === 'unranked' ? 'none' : row.rank;
    case 'region':
      return shortName(row.region, lang);
    case 'value':
      return rowValue(row);
    case 'op':
      return opOf(row);
    case 'quote':
      return quoteOf(row) || 'none';
  }
}

/**
 * Rows in order of a column. Those that have nothing there come last either way; ties keep the order
 * they came in.
 */
export function sortRows(rows: readonly Row[], order: Order, lang: Lang): Row[] {
  const collator = new Intl.Collator(LOCALE[lang]);
  const turn = order.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, order.column, lang) }))
    .sort((a, b) => {
      if (a.key === 'none' || b.key === 'none')
        return Number(a.key === 'none') - Number(b.key === 'none');
      return typeof a.key === 'number' && typeof b.key === 'number'
        ? turn * (a.key - b.key)
        : turn * collator.compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

/** The order after a head was tapped: turned round if it is the same column, else the column's natural one. */
export function nextOrder(order: Order, column: Column): Order {
  return order.column === column
    ? { column, descending: !order.descending }
    : { column, descending: column === 'value' };
}
