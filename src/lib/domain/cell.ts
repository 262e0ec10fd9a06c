import type { Observation } from './observation';
import type { Op } from './op';
import type { Unsaid, Verdict } from './outcome';
import { isValued, type Several, type Stated, type Valued } from './stated';

/** What is known of one region under one indicator and measure. Absence is a reason, never a null. */
export type Cell =
  /** A figure with its clause. `value` is in the indicator's unit, and what ranks and colours. */
  | {
      readonly state: 'value';
      readonly value: number;
      readonly stated: Stated;
      readonly sources: readonly Observation[];
      /** Of an outcome: was the target met? `value` is then the result minus what was to be reached. */
      readonly verdict?: Verdict;
    }
  /** A relative target whose referred figure is known: 推算. `implies`: what it comes to, with its degree word. */
  | {
      readonly state: 'implied';
      readonly value: number;
      readonly implies: Valued;
      readonly stated: Stated;
      readonly sources: readonly Observation[];
    }
  /**
   * The report speaks of it, without a number, or with several of which none is the region's. A difference of two bounds that are open the same way has none
   * either: `stated` is then the target's figure, which the cell must not be taken for.
   */
  | {
      readonly state: 'words';
      readonly stated: Stated | Several;
      readonly sources: readonly Observation[];
      /** Of an outcome: why nothing can be said, though target and result are told. */
      readonly why?: Unsaid;
    }
  /** There is a report, read whole; it is silent. */
  | { readonly state: 'missing' }
  /** No report is loaded. */
  | { readonly state: 'unread' }
  /** The copy read is not the whole report, and what it holds is silent. */
  | { readonly state: 'abridged' }
  /** Of an outcome: the report that would tell is of a year after the newest that there is. */
  | { readonly state: 'pending' };

/** States in which nothing at all is said; the later, the less is known. */
export const SILENT_STATES = ['missing', 'abridged', 'unread', 'pending'] as const;
export type SilentState = (typeof SILENT_STATES)[number];

export function isSilent(state: CellState): state is SilentState {
  return SILENT_STATES.some((one) => one === state);
}

export const CELL_STATES = [
  'value',
  'implied',
  'words',
  ...SILENT_STATES,
] as const satisfies readonly Cell['state'][];
export type CellState = Cell['state'];

/** The degree word of a cell; `none` where nothing is said, or where several figures or two bounds have no one word. */
export function opOf(cell: Cell): Op | 'none' {
  if (!('stated' in cell) || (cell.state === 'words' && isValued(cell.stated))) return 'none';
  return cell.stated.op === 'several' ? 'none' : cell.stated.op;
}
