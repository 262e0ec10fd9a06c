import { shorten } from './shorten';
import type { MeasureText } from '../text';
import type { GridCell, GridContent } from './content';

/** Sizes in px. */
const ROW = 24;
/** What a heading adds above a row, and what parts a row that stands for itself from the next. */
const HEAD = 22;
const APART = 8;
const COLUMN_LEAST = 24;
const COLUMN_MOST = 72;
const FIGURE_LEAST = 40;
const NAME_MOST = 190;
const UPRIGHT_MOST = 150;
const TAIL_MOST = 200;
const GAP = 8;
export const FONT = 12;
export const SMALL = 11;

interface GridLine {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly head: string;
  readonly tail: string;
  readonly y: number;
}

/** A grid, finished but for its cells, which are laid out as they come into sight. Sizes in px. */
export interface GridLayout {
  /** Of names, cells and tails together. */
  readonly width: number;
  /** Of the cells. */
  readonly bodyWidth: number;
  readonly bodyHeight: number;
  /** Room for the names at the left, for the heads above, and for the tails at the right. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly upright: boolean;
  readonly rows: readonly GridLine[];
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly note: string;
    readonly x: number;
  }[];
  /** Under rows that stand for themselves. */
  readonly rules: readonly number[];
}

/** A cell in its place, px from the first cell's upper left. */
export interface PlacedCell extends Omit<GridCell, 'figure' | 'sign'> {
  readonly row: string;
  readonly column: string;
  readonly adcode: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its figure, or where that has no room its sign. */
  readonly text: string;
}

/** Lays a grid out. In: the room there is, px; what needs more runs over. */
export function layoutGrid(
  { rows, columns, upright }: GridContent,
  { width, measure }: { readonly width: number; readonly measure: MeasureText },
): GridLayout {
  const widest = (texts: readonly string[], size: number) =>
    Math.max(0, ...texts.map((text) => measure(text, size, 600)));
  const tails = widest(
    rows.map(({ tail }) => tail),
    SMALL,
  );
  const right = tails === 0 ? 0 : Math.ceil(Math.min(TAIL_MOST, tails) + GAP);
  // Few columns leave names the room that they do not take.
  const most = Math.max(
    Math.min(NAME_MOST, width * 0.34),
    width - COLUMN_MOST * columns.length - right - 3 * GAP,
  );
  const notes = widest(
    rows.map(({ note }) => note),
    SMALL,
  );
  const names = Math.min(
    most - notes,
    widest(
      rows.map(({ name }) => name),
      FONT,
    ),
  );
  const left = Math.ceil(names + notes + 2 * GAP);
  const columnWidth = Math.min(
    COLUMN_MOST,
    Math.max(COLUMN_LEAST, Math.floor((width - left - right) / Math.max(1, columns.length))),
  );
  const long = upright
    ? Math.min(
        UPRIGHT_MOST,
        widest(
          columns.map(({ name }) => name),
          FONT,
        ),
      )
    : FONT;
  const top = Math.ceil(long + GAP + (columns.some(({ note }) => note !== '') ? 16 : 4));
  const placed = linesOf(rows, names, measure);
  return {
    width: left + columnWidth * columns.length + right,
    bodyWidth: columnWidth * columns.length,
    bodyHeight: placed.height,
    left,
    top,
    right,
    rowHeight: ROW,
    columnWidth,
    upright,
    rows: placed.lines,
    columns: columns.map(({ id, name, note }, at) => ({
      id,
      note,
      name: shorten(name, upright ? long : columnWidth - 2, (text) => measure(text, FONT, 600)),
      x: at * columnWidth,
    })),
    rules: placed.rules,
  };
}

function linesOf(rows: GridContent['rows'], room: number, measure: MeasureText) {
  let y = 0;
  const rules: number[] = [];
  const lines = rows.map((row): GridLine => {
    if (row.head !== '') y += HEAD;
    const line = {
      id: row.id,
      name: shorten(row.name, room, (text) => measure(text, FONT, 600)),
      note: row.note,
      head: row.head,
      tail: row.tail,
      y,
    };
    y += ROW;
    if (row.apart) {
      rules.push(y + APART / 2);
      y += APART;
    }
    return line;
  });
  return { lines, rules, height: y };
}

/** Rows come and go by so many, so that a scroll by a pixel changes nothing. */
const TOGETHER = 8;

/** The rows that are within a stretch of the grid, from the first to before the last. In: px from the first row. */
export function rowsWithin(
  { rows, rowHeight }: Pick<GridLayout, 'rows' | 'rowHeight'>,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const first = rows.findIndex(({ y }) => y + rowHeight >= from);
  const after = rows.findIndex(({ y }) => y > to);
  const start = first < 0 ? rows.length : first;
  const end = after < 0 ? rows.length : after;
  return [
    Math.floor(start / TOGETHER) * TOGETHER,
    Math.min(rows.length, Math.ceil(end / TOGETHER) * TOGETHER),
  ];
}

/** A row's cells, finished. */
export interface PlacedRow {
  readonly id: string;
  readonly cells: readonly PlacedCell[];
}

/** The cells of a row, finished. In: the row's place. */
export function cellsOf(
  layout: GridLayout,
  content: GridContent,
  row: number,
  measure: MeasureText,
): PlacedRow {
  const line = layout.rows[row];
  if (!line) throw new RangeError(`no row ${row}`);
  // Beside narrow columns, where most figures have no room, a few that have would look like another thing.
  const wide = layout.columnWidth >= FIGURE_LEAST;
  const cells = layout.columns.map((column, at): PlacedCell => {
    const { figure, sign, ...cell } = content.cellAt(row, at);
    const fits = wide && figure !== '' && measure(figure, SMALL) <= layout.columnWidth - 4;
    return {
      ...cell,
      row: line.id,
      column: column.id,
      adcode: content.adcodeAt(row, at),
      x: column.x,
      y: line.y,
      width: layout.columnWidth,
      height: layout.rowHeight,
      text: fits ? figure : sign,
    };
  });
  return { id: line.id, cells };
}

/** All cells of a grid, as a picture has them. */
export function allCells(
  layout: GridLayout,
  content: GridContent,
  measure: MeasureText,
): readonly PlacedRow[] {
  return layout.rows.map((_, row) => cellsOf(layout, content, row, measure));
}
