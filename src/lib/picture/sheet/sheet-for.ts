import type { PictureSource } from '../source';
import { PICTURES } from './kinds';
import type { Asked, Sheet } from './sheet';
import { sheetOf } from './sheet-of';

/** The picture of what a page shows: one that the page makes itself, or that of a chart. */
export async function sheetFor(source: PictureSource, asked: Asked): Promise<Sheet> {
  if ('sheet' in source) return source.sheet(asked);
  const { geo, ...chart } = source;
  const boundaries = PICTURES[chart.kind].needsBoundaries ? await geo : undefined;
  return sheetOf({ ...chart, ...asked, boundaries });
}
