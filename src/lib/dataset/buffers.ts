import type { Table } from './columns';

/** The buffers of a table, to be transferred to another thread. */
export function buffersOf(table: Table): ArrayBuffer[] {
  return Object.values(table.columns).flatMap((column) => {
    const array =
      column.kind === 'dictionary'
        ? column.codes
        : column.kind === 'text'
          ? column.ends
          : column.values;
    return array.buffer instanceof ArrayBuffer ? [array.buffer] : [];
  });
}
