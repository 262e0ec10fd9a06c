import type { GridContent } from '../../charts/grid/content';
import { layoutKey, type KeyItem } from '../../charts/grid/key';
import { allCells, layoutGrid } from '../../charts/grid/layout';
import { GAP, type Body } from './kinds/kind';
import type { Look } from './sheet';

/** A grid with its key beneath, as what stands between a picture's header and its notes. */
export function gridBody(
  content: GridContent,
  key: readonly KeyItem[],
  width: number,
  { measure }: Pick<Look, 'measure'>,
): Body {
  const layout = layoutGrid(content, { width, measure });
  const rows = allCells(layout, content, measure);
  const under = layoutKey(key, width, measure);
  const high = layout.top + layout.bodyHeight;
  return {
    height: high + GAP + under.height,
    parts: [
      { draws: 'grid', x: 0, y: 0, layout, rows },
      { draws: 'key', x: 0, y: high + GAP, layout: under },
    ],
    lines: [],
  };
}
