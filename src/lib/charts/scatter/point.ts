import type { Cell, Region } from '../../domain';
import { isNumbered, type PairRow } from '../../view/pair';

type Numbered = Extract<Cell, { value: number }>;

/** A region with a number on both axes. */
export interface Point {
  readonly region: Region;
  readonly x: Numbered;
  readonly y: Numbered;
}

/** A row as a point; `none` where either number is lacking. */
export function asPoint({ region, x, y }: PairRow): Point | 'none' {
  return isNumbered(x) && isNumbered(y) ? { region, x, y } : 'none';
}
