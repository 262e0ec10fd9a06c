import type { Point, Ring, Shape } from './decode';

/**
 * The line of ten dashes around 南海诸岛 and 台湾, each from end to end, in degrees: as world-geo-json-zh 2.1.5 draws it
 * (npm @surbowl/world-geo-json-zh, The Unlicense), from the east of 台湾 around the sea.
 */
const DASHES: readonly (readonly Point[])[] = [
  [
    [122.519, 23.461],
    [122.799, 24.574],
  ],
  [
    [121.172, 20.805],
    [121.909, 21.687],
  ],
  [
    [119.474, 18.007],
    [120.026, 19.024],
  ],
  [
    [119.072, 15.008],
    [119.073, 16.044],
  ],
  [
    [118.524, 10.913],
    [118.686, 11.19],
    [118.875, 11.607],
    [118.989, 11.986],
  ],
  [
    [115.545, 7.147],
    [116.25, 7.979],
  ],
  [
    [111.787, 3.417],
    [112.307, 3.535],
    [112.521, 3.579],
    [112.852, 3.733],
  ],
  [
    [108.29, 6.013],
    [108.236, 6.225],
    [108.197, 6.538],
    [108.199, 6.951],
    [108.225, 7.078],
  ],
  [
    [110.056, 11.253],
    [110.189, 11.49],
    [110.285, 11.787],
    [110.312, 12.24],
  ],
  [
    [109.293, 16.195],
    [109.575, 15.826],
    [109.771, 15.445],
    [109.845, 15.153],
  ],
];
/** How wide a dash is, degrees: a line to the eye, and land to a topology. */
const DASH = 0.02;

/** Islands of the sea that the source leaves out, by their places in gazetteers: 东沙岛. */
const LEFT_OUT: readonly Point[] = [[116.72, 20.7]];
/** A mark's half diagonal, degrees; islands nearer to each other than `APART` share one. */
const MARK = 0.09;
const APART = 4 * MARK;

/** There along a line and back beside it. */
function thickened(line: readonly Point[]): Ring {
  const back = line.toReversed().map(([x, y]): Point => [x + DASH, y]);
  return [...line, ...back, ...line.slice(0, 1)];
}

const markAt = ([x, y]: Point): Ring => [
  [x - MARK, y],
  [x, y + MARK],
  [x + MARK, y],
  [x, y - MARK],
  [x - MARK, y],
];

function middleOf(ring: Ring): Point {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/**
 * What the nation's map shows of the South China Sea beside its provinces: the islands and reefs of 三沙 as marks,
 * since most are smaller than a pixel, and the dashes. `name` says which.
 */
export function nanhaiShapes(sansha: Shape['polygons']): Shape[] {
  const places: Point[] = [];
  for (const at of [...sansha.flatMap(([ring]) => (ring ? [middleOf(ring)] : [])), ...LEFT_OUT])
    if (places.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) > APART)) places.push(at);
  return [
    { code: '', name: 'islands', polygons: places.map((at) => [markAt(at)]) },
    ...DASHES.map((line) => ({ code: '', name: 'dash', polygons: [[thickened(line)]] })),
  ];
}

/** 钓鱼岛, which the source adds to 台湾 on its map of China (lib/coord/geo/fix/diaoyuIsland.js). */
export const DIAOYU: Ring = [
  [123.45165, 25.73527],
  [123.4973, 25.73527],
  [123.4973, 25.75073],
  [123.45165, 25.75073],
  [123.45165, 25.73527],
];

/** 赤尾屿, which it does not: a square of its place in gazetteers. */
export const CHIWEI: Ring = [
  [124.55, 25.916],
  [124.564, 25.916],
  [124.564, 25.928],
  [124.55, 25.928],
  [124.55, 25.916],
];
