import type { Cell } from '../domain';

/** Stands behind each figure that the reader brought, in every chart, table and file. */
const OWN_SIGN = '※';

/** Does it rest on a figure that the reader brought? */
export function isOwn(cell: Cell): boolean {
  return 'sources' in cell && cell.sources.some(({ own }) => own !== undefined);
}

/** The words of a cell, marked where it rests on what the reader brought. */
export function marked(words: string, cell: Cell): string {
  return isOwn(cell) && words !== '' ? words + OWN_SIGN : words;
}
