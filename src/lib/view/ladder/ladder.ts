import type { Cell, Region } from '../../domain';
import { asWords, difference } from '../cells';

/** How a target stands to that of the level above, by the numbers stated; `none` where one has none. */
export type Stand = 'above' | 'same' | 'below' | 'none';

/** A government on the ladder, with those right under it. */
export interface Rung {
  readonly region: Region;
  /** How far from the top: 0 is the top itself. */
  readonly depth: number;
  readonly cell: Cell;
  /** What it adds to the target of the level above; `none` at the top. */
  readonly step: Cell | 'none';
  readonly stand: Stand;
  /** Are there governments under it? They are in `parts` only where they are shown. */
  readonly hasParts: boolean;
  /** Those with a number first, from the highest. */
  readonly parts: readonly Rung[];
}

/** What a ladder is made from, whatever its levels are. */
export interface LadderSource {
  readonly cellOf: (region: Region) => Cell;
  readonly partsOf: (region: Region) => readonly Region[];
  /** Are the parts of a region shown? */
  readonly opens: (region: Region) => boolean;
}

/** The ladder under a region, as deep as parts are shown. */
export function ladderOf(top: Region, source: LadderSource): Rung {
  return rungOf(top, 'none', 0, source);
}

function rungOf(region: Region, above: Cell | 'none', depth: number, source: LadderSource): Rung {
  const { cellOf, partsOf, opens } = source;
  const cell = cellOf(region);
  const under = partsOf(region);
  const parts = opens(region) ? under.map((part) => rungOf(part, cell, depth + 1, source)) : [];
  return {
    region,
    depth,
    cell,
    step: above === 'none' ? 'none' : difference(plain(cell), plain(above)),
    stand: standOf(cell, above),
    hasParts: under.length > 0,
    parts: [...parts].sort((a, b) => order(a.cell) - order(b.cell) || valueOf(b) - valueOf(a)),
  };
}

/** Implied values are shown; nothing is subtracted from them. */
const plain = (cell: Cell) => (cell.state === 'implied' ? asWords(cell) : cell);

function standOf(cell: Cell, above: Cell | 'none'): Stand {
  if (above === 'none' || cell.state !== 'value' || above.state !== 'value') return 'none';
  if (cell.value === above.value) return 'same';
  return cell.value > above.value ? 'above' : 'below';
}

/** Numbers, then words, then those of which nothing is said. */
const order = (cell: Cell) => ('value' in cell ? 0 : 'stated' in cell ? 1 : 2);
const valueOf = ({ cell }: Rung) => ('value' in cell ? cell.value : 0);

/** Every rung, the parts after their whole: the order of rows. */
export function rungsOf(top: Rung): Rung[] {
  return [top, ...top.parts.flatMap(rungsOf)];
}
