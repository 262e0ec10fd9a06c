/** Codes of a chart's marks in the orders in which keys walk them. */
export interface Walks {
  /** From left to right: by → and ←. Empty where marks stand in a list. */
  readonly across: readonly string[];
  /** From top to bottom: by ↓ and ↑. */
  readonly down: readonly string[];
}

/** The mark that a key leads to, Home and End to the ends; `none` at an end, and for any other key. */
export function walk({ across, down }: Walks, from: string, key: string): string | 'none' {
  const beside = (order: readonly string[], step: 1 | -1) =>
    order[order.indexOf(from) + step] ?? 'none';
  const whole = across.length > 0 ? across : down;
  switch (key) {
    case 'ArrowRight':
      return beside(across, 1);
    case 'ArrowLeft':
      return beside(across, -1);
    case 'ArrowDown':
      return beside(down, 1);
    case 'ArrowUp':
      return beside(down, -1);
    case 'Home':
      return whole[0] ?? 'none';
    case 'End':
      return whole.at(-1) ?? 'none';
    default:
      return 'none';
  }
}
