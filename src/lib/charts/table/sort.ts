import { isBound, isDifference, isValued, MEASURES, opOf, type Measure } from '../../domain';
import type { Lang } from '../../i18n';
import type { Figures } from '../../view/figures';
import type { Row } from '../../view/row';
import { placeNames } from '../../view/explore/sort';
import { regionName } from '../../view/name';
import { quoteOf } from '../../view/quote';

/** A row with what its report says under every measure. */
export interface TableRow extends Row {
  readonly figures: Figures;
}

export const TABLE_COLUMNS = ['rank', 'region', ...MEASURES, 'op', 'quote'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface Order {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** By rank, as the ranking stands. */
const STANDARD: Order = { column: 'rank', descending: false };

/** The order that an address names: a column, `-` before it where the largest stand first; empty: the ranking's. */
export function readOrder(text: string): Order {
  const descending = text.startsWith('-');
  const column = TABLE_COLUMNS.find((one) => one === text.slice(descending ? 1 : 0));
  return column === undefined ? STANDARD : { column, descending };
}

/** An order as addresses name it. */
export function writeOrder({ column, descending }: Order): string {
  if (column === STANDARD.column && descending === STANDARD.descending) return '';
  return (descending ? '-' : '') + column;
}

export function isMeasure(column: TableColumn): column is Measure {
  return MEASURES.some((measure) => measure === column);
}

type Key = number | string | 'none';

function keyOf(row: TableRow, column: TableColumn, lang: Lang): Key {
  switch (column) {
    case 'rank':
      return row.rank === 'unranked' ? 'none' : row.rank;
    case 'region':
      return regionName(row.region, lang);
    case 'op':
      return opOf(row.cell);
    case 'quote':
      return quoteOf(row.cell) || 'none';
    default: {
      const cell = row.figures[column];
      if (!('value' in cell)) return 'none';
      // Of a difference that is only bounded the number is no place in an order.
      const bounded = isDifference(column) && isValued(cell.stated) && isBound(cell.stated.op);
      return bounded ? 'none' : cell.value;
    }
  }
}

/**
 * Rows in order of a column. Those that have nothing there come last either way; ties keep the order
 * they came in.
 */
export function sortTable<T extends TableRow>(rows: readonly T[], order: Order, lang: Lang): T[] {
  const compare = placeNames(lang);
  const turn = order.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, order.column, lang) }))
    .sort((a, b) => {
      if (a.key === 'none' || b.key === 'none')
        return Number(a.key === 'none') - Number(b.key === 'none');
      return typeof a.key === 'number' && typeof b.key === 'number'
        ? turn * (a.key - b.key)
        : turn * compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

/** The order after a head was tapped: turned round if it is the same column, else the column's natural one. */
export function nextOrder(order: Order, column: TableColumn): Order {
  return order.column === column
    ? { column, descending: !order.descending }
    : { column, descending: isMeasure(column) };
}

/** Rows whose region's name, in either language, or whose clause holds a text. Case and width don't count. */
export function matching<T extends TableRow>(rows: readonly T[], text: string): readonly T[] {
  const plain = (one: string) => one.normalize('NFKC').toLowerCase();
  const wanted = plain(text).trim();
  if (wanted === '') return rows;
  return rows.filter((row) =>
    [row.region.nameZh, row.region.nameEn, quoteOf(row.cell)].some((one) =>
      plain(one).includes(wanted),
    ),
  );
}
