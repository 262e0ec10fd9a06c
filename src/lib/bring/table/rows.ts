import { TableFailure } from './failure';

/** How far reading is: rows read, and the share of the file, 0 to 1. */
export interface Progress {
  readonly rows: number;
  readonly share: number;
}
export type OnProgress = (progress: Progress) => void;

/** What is taken at once. A table of all counties and of all indicators of a year has fewer cells. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 300;
const MOST_CELLS = 5_000_000;

/** Rows as they come. What is beyond the most that is taken is counted, not kept. */
export class Rows {
  readonly #kept: string[][] = [];
  #cells = 0;
  #widest = 0;
  count = 0;

  add(row: string[]): void {
    this.count += 1;
    this.#widest = Math.max(this.#widest, row.length);
    this.#cells += row.length;
    if (this.count <= MOST_ROWS && this.#widest <= MOST_COLUMNS && this.#cells <= MOST_CELLS)
      this.#kept.push(row);
  }

  /** All rows, blank ones at the end left out. Throws TableFailure where they are too many, too wide or none. */
  all(): string[][] {
    const rows = this.#kept;
    if (this.#widest > MOST_COLUMNS)
      throw new TableFailure({ why: 'wide', columns: this.#widest, most: MOST_COLUMNS });
    if (this.count > rows.length)
      throw new TableFailure({ why: 'long', rows: this.count, most: rows.length });
    const end = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1;
    if (end === 0) throw new TableFailure({ why: 'empty' });
    return rows.slice(0, end);
  }
}
