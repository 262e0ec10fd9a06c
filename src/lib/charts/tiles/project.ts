import type { Fitting, Outline, ProjectedMap } from '../map/project';
import { COLUMNS, GRID, ROWS, type Place } from './grid';

/** Space around the grid, px. */
const MARGIN = 3;
/** Space between tiles, and the radius of their corners, as a share of a tile's height. */
const GAP = 0.06;
const ROUND = 0.06;
/** Tiles may be wider than high, for names beside figures, but not by more than this. */
const WIDEST = 1.35;

function tile(adcode: string, { code }: Place, box: Outline['box']): Outline {
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
  const high = Math.max(1, (height - 2 * MARGIN) / (ROWS - GAP));
  const across = Math.max(1, (width - 2 * MARGIN) / (COLUMNS - GAP));
  const pitch = [Math.min(across, high * WIDEST), Math.min(high, across)] as const;
  const gap = pitch[1] * GAP;
  const free = width - pitch[0] * COLUMNS + gap;
  const left = side === 'end' ? free - MARGIN : free / 2;
  const top = (height - pitch[1] * ROWS + gap) / 2;
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
