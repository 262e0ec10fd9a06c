import type { CellState } from '../../domain';
import type { Fill } from '../colour/fill';

/** A line of a grid. */
export interface GridRow {
  readonly id: string;
  readonly name: string;
  /** Beside the name: how many. */
  readonly note: string;
  /** A heading above it; empty: none. */
  readonly head: string;
  /** Stands for itself: a rule and a space part it from those that follow. */
  readonly apart: boolean;
  /** What is said of it behind its cells; empty: nothing. */
  readonly tail: string;
}

export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** Under the name: how many. */
  readonly note: string;
}

/** What stands in a cell. */
export interface GridCell {
  /** `none`: the ground. */
  readonly fill: Fill | 'none';
  /** What stands in it where there is no room for its figure; empty: nothing. */
  readonly sign: string;
  readonly figure: string;
  readonly state: CellState;
  /** Read aloud. */
  readonly says: string;
}

/** What a grid shows, whatever its rows and columns are. */
export interface GridContent {
  /** Read aloud. */
  readonly label: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** By the places of row and column. */
  readonly cellAt: (row: number, column: number) => GridCell;
  /** Do names of columns stand upright? Else they lie. */
  readonly upright: boolean;
  /** The code of the region that a cell is of, by row and column. Empty: of none. */
  readonly adcodeAt: (row: number, column: number) => string;
}

/** A cell of a grid by the ids of its row and column. */
export interface GridPlace {
  readonly row: string;
  readonly column: string;
}
