import type { ByProvinceLayout } from './layout';

/** What is walked: rows in their order, each with its dots. */
type Walked = Pick<ByProvinceLayout, 'rows'>;

/**
 * Where a key leads: ↑ and ↓ from row to row, → into a row's cities from left to right and ← back to its province;
 * Home and End to the first and last row. `none` at an end, and for any other key.
 */
export function walkByProvince({ rows }: Walked, from: string, key: string): string | 'none' {
  const at = rows.findIndex(
    ({ adcode, dots }) => adcode === from || dots.some((dot) => dot.adcode === from),
  );
  const row = rows[at];
  if (!row) return rows[0]?.adcode ?? 'none';
  const order = [
    row.adcode,
    ...[...row.dots].sort((a, b) => a.x - b.x || b.y - a.y).map((dot) => dot.adcode),
  ];
  const beside = (step: 1 | -1) => order[order.indexOf(from) + step] ?? 'none';
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1]?.adcode ?? 'none';
    case 'ArrowUp':
      // From a city first to its province.
      return from === row.adcode ? (rows[at - 1]?.adcode ?? 'none') : row.adcode;
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    case 'Home':
      return rows[0]?.adcode ?? 'none';
    case 'End':
      return rows.at(-1)?.adcode ?? 'none';
    default:
      return 'none';
  }
}

/** How far beside a dot a tap may fall and still mean it, px: dots are small, rows are not. */
const REACH = { mouse: 8, finger: 16 };

/** What a tap at a place means: the nearest city of the row there, or the province's row itself; `none` outside. */
export function tapped({ rows }: Walked, x: number, y: number, byMouse: boolean): string | 'none' {
  const row = rows.find((one) => y >= one.y && y < one.y + one.height);
  if (!row) return 'none';
  let [best, least] = [row.adcode, byMouse ? REACH.mouse : REACH.finger];
  for (const dot of row.dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance <= least) [best, least] = [dot.adcode, distance];
  }
  return best;
}
