import type { GridPlace } from './content';
import type { GridLayout } from './layout';

/** How many rows a page key goes. */
const PAGE = 10;

type Places = Pick<GridLayout, 'rows' | 'columns'>;

/** The cell that a key leads to, as the ARIA practices have it for grids; `none`: the key means nothing here. */
export function nextCell(
  { rows, columns }: Places,
  from: GridPlace,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): GridPlace | 'none' {
  const row = rows.findIndex(({ id }) => id === from.row);
  const column = columns.findIndex(({ id }) => id === from.column);
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? lastRow : row, lastColumn],
    PageDown: [row + PAGE, column],
    PageUp: [row - PAGE, column],
  };
  const to = steps[key];
  if (!to) return 'none';
  const within = (at: number, last: number) => Math.min(last, Math.max(0, at));
  const [line, place] = [rows[within(to[0], lastRow)], columns[within(to[1], lastColumn)]];
  return line && place ? { row: line.id, column: place.id } : 'none';
}
