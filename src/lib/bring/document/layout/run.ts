/**
 * A run of text on a page, in any unit of length that the page keeps. `x`, `y` are where it begins: `y` is the baseline, counted
 * from the page's top. `turn`: quarter turns clockwise that it is written in; `down`: signs stand upright, one beneath another.
 */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Along the line. */
  readonly width: number;
  /** Height of its letters. */
  readonly size: number;
  readonly turn: 0 | 1 | 2 | 3 | 'down';
}

/** A page with what is written on it. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}
