/** What stands at a year of a series. */
interface Told {
  readonly year: number;
  readonly series: string;
}

/** Parts a list, ascending by year, at its gaps: a year without a figure, or another series, is never bridged. */
export function runs<T extends Told>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (const item of list) {
    const run = parts.at(-1);
    const before = run?.at(-1);
    if (before?.year === item.year - 1 && before.series === item.series) run?.push(item);
    else parts.push([item]);
  }
  return parts;
}

/** A line through points, px, to a tenth of a pixel: nobody sees less. */
export function lineThrough(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
}
