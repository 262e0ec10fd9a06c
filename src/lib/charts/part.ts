/** What of a long drawing is made: what stands between two heights, px, and some marks wherever they stand. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** Codes of regions. */
  readonly keep: readonly string[];
}

/** All of a drawing. */
export const WHOLE: Part = { from: -Infinity, to: Infinity, keep: [] };

/** Is a region's mark, from one height to another, in the part? */
export function isIn(
  { from, to, keep }: Part,
  adcode: string,
  top: number,
  bottom: number,
): boolean {
  return (bottom >= from && top <= to) || keep.includes(adcode);
}
