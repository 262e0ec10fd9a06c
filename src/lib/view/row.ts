import type { Cell, KindOfCount, Region } from '../domain';

/** One region in the view: what map, ranking and table draw. */
export interface Row {
  readonly region: Region;
  readonly cell: Cell;
  /** Competition rank (1, 2, 2, 4) among regions that state a number; `unranked` for all others. */
  readonly rank: number | 'unranked';
  /** Is its number a difference's mere bound? It has no rank, nor the colour of a value: 低于0 may be anything below. */
  readonly bounded?: true;
  /** What alone its figure counts, where others of the view count something else. Default: nothing to say. */
  readonly kinds?: readonly KindOfCount[];
}

/** A line across the ranking, and a tick in the legend: the nation's value, a median. */
export interface Reference {
  readonly id: 'nation' | 'parent' | 'median' | 'weighted';
  readonly value: number;
  /** Already worded: 全国 5%左右. */
  readonly label: string;
}
