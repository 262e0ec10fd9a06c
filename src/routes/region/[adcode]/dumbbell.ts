import type { Cell } from '$lib/domain';
import type { ProfileLine } from '$lib/view/region/profile';

/** One line's drawing: where last year's result and this year's target stand, px from the left. */
export interface Dumbbell {
  readonly actual: number;
  readonly target: number;
  /** Is the target's value worked out? Then its mark is hollow. */
  readonly implied: boolean;
}

/** The drawings of one topic, on one scale. */
export interface Dumbbells {
  /** By the indicator's id. */
  readonly marks: ReadonlyMap<string, Dumbbell>;
  /** The scale's ends and its zero: where they stand, and the value in %. */
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
}

/** Width of a drawing on the page, px. */
export const DRAWING_WIDTH = 144;
/** Room for half a tick's label on either side, px. */
const INSET = 20;

function figureOf(cell: Cell): number | 'none' {
  return cell.state === 'value' || cell.state === 'implied' ? cell.value : 'none';
}

/**
 * The growth rates of a topic that have both a result and a target, on one scale from zero (or the deepest
 * fall) to the largest, `width` px wide. Shares of a whole are left out: beside 60 %, no growth can be seen from
 * another.
 */
export function dumbbells(lines: readonly ProfileLine[], width: number): Dumbbells {
  const both = lines.flatMap(({ indicator, actual, target }) => {
    const from = figureOf(actual);
    const to = figureOf(target);
    if (indicator.form !== 'growth' || from === 'none' || to === 'none') return [];
    return [{ id: indicator.id, from, to, implied: target.state === 'implied' }];
  });
  const values = both.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const place = (value: number) => INSET + ((value - low) / (high - low)) * (width - 2 * INSET);
  const ticks = low === high ? [] : [...new Set([low, 0, high])];
  return {
    marks: new Map(
      ticks.length === 0
        ? []
        : both.map(({ id, from, to, implied }) => [
            id,
            { actual: place(from), target: place(to), implied },
          ]),
    ),
    ticks: ticks.map((value) => ({ at: place(value), value })),
  };
}
