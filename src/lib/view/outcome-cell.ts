import { isValued, type Cell, type Direction, type Valued } from '../domain';
import { outcomeOf } from '../domain/outcome';

/** What an outcome is told from. */
export interface Told {
  readonly target: Cell;
  /** The same year's result, as the next report tells it. */
  readonly actual: Cell;
  /** The same year's result of the indicator that a relative target refers to; `none` of any other target. */
  readonly reference: Cell | 'none';
  readonly direction: Direction;
}

/**
 * The cell of an outcome: by how much the result passed what was to be reached, and whether the target was met. A
 * target without a figure of its own is held against the result that it refers to, never against an implied value.
 */
export function outcomeCell({ target, actual, reference, direction }: Told): Cell {
  if (!('sources' in target)) return target;
  if (!('sources' in actual)) return actual;
  const told = valuedOf(actual);
  const referred = reference === 'none' ? 'none' : valuedOf(reference);
  const sources = [
    // Those of the target that another one refers to say nothing of the outcome.
    ...target.sources.filter(({ indicator }) => indicator === target.sources[0]?.indicator),
    ...actual.sources,
    ...(reference !== 'none' && 'sources' in reference ? reference.sources : []),
  ];
  const { stated } = target;
  if (stated.op === 'several') return { state: 'words', stated, sources };
  if (told === 'none') return { state: 'words', stated: actual.stated, sources };
  const outcome = outcomeOf(stated, told, direction, referred);
  if (outcome.verdict === 'unsaid') return { state: 'words', stated, sources, why: outcome.why };
  const { by, verdict } = outcome;
  return { state: 'value', value: by, stated: { op: 'eq', value: by }, sources, verdict };
}

function valuedOf(cell: Cell): Valued | 'none' {
  return cell.state === 'value' && isValued(cell.stated) ? cell.stated : 'none';
}
