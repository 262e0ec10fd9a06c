import type { Cell, Loaded, Region } from '../domain';
import { cells, statedCells, type CellQuery, type Lookup } from './cells';
import { outcomeCell } from './outcome-cell';

/** `cells` of any measure, outcomes too. */
export function allCells(loaded: Loaded, query: CellQuery): (region: Region) => Cell {
  return query.measure === 'outcome' ? outcomes(loaded, query) : cells(loaded, query);
}

/** Targets of a year against the results of that year, which the next report tells. */
function outcomes(loaded: Loaded, { indicator, period }: CellQuery): (region: Region) => Cell {
  const target = statedCells(loaded, indicator, period, 'target');
  const actual = statedCells(loaded, indicator, period, 'actual');
  const direction = loaded.indicators.find(({ id }) => id === indicator)?.direction ?? 'neutral';
  const references = new Map<string, Lookup>();
  const referenceOf = (cell: Cell, adcode: string): Cell | 'none' => {
    if (!('stated' in cell) || !('ref' in cell.stated)) return 'none';
    const { ref } = cell.stated;
    const lookup = references.get(ref) ?? statedCells(loaded, ref, period, 'actual');
    references.set(ref, lookup);
    return lookup(adcode);
  };
  return ({ adcode }) => {
    const own = target(adcode);
    const reference = referenceOf(own, adcode);
    return outcomeCell({ target: own, actual: actual(adcode), reference, direction });
  };
}
