/** A label on a line: where it wants its middle, and how wide it is. */
export interface DodgedLabel {
  readonly at: number;
  readonly width: number;
}

/**
 * Places labels on one line so that none overlaps and none leaves [from, to], each as near to its place
 * as the others let it. In: in any order. Out: middles, in the same order. Where they cannot all fit,
 * they start at `from` and run over `to`.
 */
export function dodge(
  labels: readonly DodgedLabel[],
  from: number,
  to: number,
  gap: number,
): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  const placed = new Array<number>(labels.length).fill(0);
  let edge = from;
  for (const i of order) {
    const { at, width } = labels[i] ?? { at: 0, width: 0 };
    const middle = Math.max(at, edge + width / 2);
    placed[i] = middle;
    edge = middle + width / 2 + gap;
  }
  edge = to;
  for (const i of [...order].reverse()) {
    const width = labels[i]?.width ?? 0;
    const middle = Math.min(placed[i] ?? 0, edge - width / 2);
    placed[i] = middle;
    edge = middle - width / 2 - gap;
  }
  // Too much for the line: the first keeps its start, the rest follow.
  edge = from;
  for (const i of order) {
    const width = labels[i]?.width ?? 0;
    placed[i] = Math.max(placed[i] ?? 0, edge + width / 2);
    edge = (placed[i] ?? 0) + width / 2 + gap;
  }
  return placed;
}
