import type { Fitting, Outline, ProjectedMap } from './project';

/** Where a province's tile stands, and its two letters. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  /** ISO 3166-2:CN, where the name has no room. */
  readonly code: string;
}

const place = (column: number, row: number, code: string): TilePlace => ({ column, row, code });

/**
 * One tile a province, in the arrangement that Chinese newspapers use: the north-east on top, the coast
 * down the right, so that each stands beside most of its neighbours.
 */
export const GRID: Readonly<Record<string, TilePlace>> = {
  230000: place(7, 0, 'HL'),
  220000: place(7, 1, 'JL'),
  150000: place(4, 2, 'NM'),
  110000: place(5, 2, 'BJ'),
  120000: place(6, 2, 'TJ'),
  210000: place(7, 2, 'LN'),
  650000: place(0, 3, 'XJ'),
  620000: place(1, 3, 'GS'),
  640000: place(2, 3, 'NX'),
  610000: place(3, 3, 'SN'),
  140000: place(4, 3, 'SX'),
  130000: place(5, 3, 'HE'),
  370000: place(6, 3, 'SD'),
  540000: place(0, 4, 'XZ'),
  630000: place(1, 4, 'QH'),
  510000: place(2, 4, 'SC'),
  500000: place(3, 4, 'CQ'),
  410000: place(4, 4, 'HA'),
  340000: place(5, 4, 'AH'),
  320000: place(6, 4, 'JS'),
  310000: place(7, 4, 'SH'),
  530000: place(1, 5, 'YN'),
  520000: place(2, 5, 'GZ'),
  430000: place(3, 5, 'HN'),
  420000: place(4, 5, 'HB'),
  360000: place(5, 5, 'JX'),
  330000: place(6, 5, 'ZJ'),
  450000: place(3, 6, 'GX'),
  440000: place(4, 6, 'GD'),
  350000: place(5, 6, 'FJ'),
  710000: place(6, 6, 'TW'),
  460000: place(3, 7, 'HI'),
  820000: place(4, 7, 'MO'),
  810000: place(5, 7, 'HK'),
};

export const TILE_COLUMNS = 8;
export const TILE_ROWS = 8;

/** Space around the grid, px. */
const MARGIN = 3;
/** Space between tiles, and the radius of their corners, as a share of a tile's height. */
const GAP = 0.06;
const ROUND = 0.06;
/** Tiles may be wider than high, for names beside figures, but not by more than this. */
const WIDEST = 1.35;

function tile(adcode: string, { code }: TilePlace, box: Outline['box']): Outline {
  const [left, top, right, bottom] = box;
  const [width, height] = [right - left, bottom - top];
  const r = (height * ROUND).toFixed(1);
  const [h, v] = [(width - 2 * Number(r)).toFixed(1), (height - 2 * Number(r)).toFixed(1)];
  const centroid = [(left + right) / 2, (top + bottom) / 2] as const;
  const room = { x: centroid[0], y: centroid[1], width };
  return {
    adcode,
    d:
      `M${(left + Number(r)).toFixed(1)},${top.toFixed(1)}h${h}a${r},${r} 0 0 1 ${r},${r}v${v}` +
      `a${r},${r} 0 0 1 -${r},${r}h-${h}a${r},${r} 0 0 1 -${r},-${r}v-${v}a${r},${r} 0 0 1 ${r},-${r}Z`,
    centroid,
    box,
    tiny: false,
    dot: false,
    one: room,
    two: room,
    code,
  };
}

/** The tile map for a frame: the same finished outlines that a map of boundaries has. */
export function projectTiles({ width, height, side = 'middle' }: Fitting): ProjectedMap {
  const high = Math.max(1, (height - 2 * MARGIN) / (TILE_ROWS - GAP));
  const across = Math.max(1, (width - 2 * MARGIN) / (TILE_COLUMNS - GAP));
  const pitch = [Math.min(across, high * WIDEST), Math.min(high, across)] as const;
  const gap = pitch[1] * GAP;
  const free = width - pitch[0] * TILE_COLUMNS + gap;
  const left = side === 'end' ? free - MARGIN : free / 2;
  const top = (height - pitch[1] * TILE_ROWS + gap) / 2;
  return {
    width,
    height,
    fontSize: Math.round(Math.min(16, Math.max(10, pitch[1] * 0.24)) * 2) / 2,
    outlines: Object.entries(GRID).map(([adcode, place]) => {
      const x = left + place.column * pitch[0];
      const y = top + place.row * pitch[1];
      return tile(adcode, place, [x, y, x + pitch[0] - gap, y + pitch[1] - gap]);
    }),
    inset: 'none',
  };
}
