import type { Ring, Shape } from './decode';

/**
 * The inset of 南海诸岛 as echarts 4.9.0 draws it beside its map of China (lib/coord/geo/fix/nanhai.js,
 * Apache-2.0): a coast, Hainan, the nine dashes and the frame. It is a drawing, not a survey: its units
 * are the source's, 64 wide and 93.1 high, y downwards.
 */
const DRAWING: readonly (readonly [part: string, points: string])[] = [
  ['coast', '0,3.5 7,11.2 15,11.9 30,7 42,0.7 52,0.7 56,7.7 59,0.7 64,0.7 64,0 5,0 0,3.5'],
  ['hainan', '13,16.1 19,14.7 16,21.7 11,23.1 13,16.1'],
  ['dash', '12,32.2 14,38.5 15,38.5 13,32.2 12,32.2'],
  ['dash', '16,47.6 12,53.2 13,53.2 18,47.6 16,47.6'],
  ['dash', '6,64.4 8,70 9,70 8,64.4 6,64.4'],
  ['dash', '23,82.6 29,79.8 30,79.8 25,82.6 23,82.6'],
  ['dash', '37,70.7 43,62.3 44,62.3 39,70.7 37,70.7'],
  ['dash', '48,51.1 51,45.5 53,45.5 50,51.1 48,51.1'],
  ['dash', '51,35 51,28.7 53,28.7 53,35 51,35'],
  ['dash', '52,22.4 55,17.5 56,17.5 53,22.4 52,22.4'],
  ['dash', '58,12.6 62,7 63,7 60,12.6 58,12.6'],
  ['frame', '0,3.5 0,93.1 64,93.1 64,0 63,0 63,92.4 1,92.4 1,3.5 0,3.5'],
];

/** Where and how large the source puts the drawing, in degrees: 126° E, 25° N, south-east of the land. */
const [LEFT, TOP, PER_UNIT_X, PER_UNIT_Y] = [126, 25, 1 / 10.5, 0.75 / 10.5];

/** The parts of the inset as shapes; `name` is the part. */
export function nanhaiInset(): Shape[] {
  return DRAWING.map(([part, points]) => ({ code: '', name: part, polygons: [[ringOf(points)]] }));
}

function ringOf(points: string): Ring {
  return points.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [LEFT + x * PER_UNIT_X, TOP - y * PER_UNIT_Y];
  });
}

/** 钓鱼岛, which the source adds to 台湾 on its map of China (lib/coord/geo/fix/diaoyuIsland.js). */
export const DIAOYU: Ring = [
  [123.45165, 25.73527],
  [123.4973, 25.73527],
  [123.4973, 25.75073],
  [123.45165, 25.75073],
  [123.45165, 25.73527],
];
