import type { Row } from '../row';

/** Where a figure stands among those of the regions beside it that can be ranked. */
export interface Standing {
  readonly rank: number;
  /** How many share the rank, itself among them. */
  readonly ties: number;
  /** How many are ranked. */
  readonly of: number;
  /** Are others set aside, that state figures of which none can be ranked: several parts, or a mere bound? */
  readonly aside: boolean;
}

/** Does a row state figures that cannot be ranked among single ones? */
function isAside({ cell, rank }: Row): boolean {
  return (
    rank === 'unranked' &&
    (cell.state === 'value' || (cell.state === 'words' && cell.stated.op === 'several'))
  );
}

/** The standing of a region among the rows of a view; `none` where it has none. */
export function standingIn(rows: readonly Row[], adcode: string): Standing | 'none' {
  const rank = rows.find((row) => row.region.adcode === adcode)?.rank ?? 'unranked';
  if (rank === 'unranked') return 'none';
  return {
    rank,
    ties: rows.filter((row) => row.rank === rank).length,
    of: rows.filter((row) => row.rank !== 'unranked').length,
    aside: rows.some(isAside),
  };
}
