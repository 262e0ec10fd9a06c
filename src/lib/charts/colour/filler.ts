import type { Row } from '../../view/row';
import type { Classes } from './classes';
import { fillOf, type Fill } from './fill';
import type { Palette } from './palette';

/** What fills rows: of thousands, those with the same number have the very same fill. */
export function filler(classes: Classes, palette: Palette): (row: Row) => Fill {
  const known = new Map<number, Fill>();
  return (row) => {
    const { cell } = row;
    if (cell.state !== 'value' || row.bounded || classes.kind === 'degrees')
      return fillOf(row, classes, palette);
    const fill = known.get(cell.value) ?? fillOf(row, classes, palette);
    known.set(cell.value, fill);
    return fill;
  };
}
