import type { Size } from '../../charts/map/camera';
import type { MeasureText } from '../../charts/text';
import {
  beside,
  COLUMN,
  FONT_SIZES,
  PAD,
  ROUNDING,
  stack,
  type Arranged,
  type PictureLayout,
} from './layout';
import type { Sheet } from './sheet';

/** No text of a picture is smaller than this, px of the file at its single size. */
const LEAST_TEXT = 7;
/** How much wider each try is than the one before. */
const STEP = 1.04;

/** Of widths from one to another, the first in which a picture of a shape fits: its text is largest. */
function firstFitting(
  arrange: (size: Size) => Arranged,
  shape: Size,
  [from, to]: readonly [number, number],
): Arranged | 'none' {
  for (let width = from; width <= to; width *= STEP) {
    const height = (width * shape.height) / shape.width;
    const arranged = arrange({ width, height });
    if (arranged.needed <= height + ROUNDING) return arranged;
  }
  return 'none';
}

/**
 * A picture of a given size, px: laid out as large as it fits, with header and notes above and beneath the chart or
 * beside it, whichever lets the chart be larger, then scaled. No chart is laid out narrower than in a picture of its
 * own size, but for those that say how narrow they may stand beneath a header. `too-small` where its text would not be read.
 */
export function fitSheet(
  sheet: Sheet,
  shown: Size,
  measure: MeasureText,
): PictureLayout | 'too-small' {
  const own = sheet.size.width;
  const widest = (shown.width * FONT_SIZES.note) / LEAST_TEXT;
  const ways = [
    firstFitting((size) => stack(sheet, size, measure), shown, [sheet.least ?? own, widest]),
    firstFitting((size) => beside(sheet, size, measure), shown, [own + COLUMN + PAD, widest]),
  ];
  const share = ({ chart, layout }: Arranged) => chart / layout.height;
  const [largest] = ways
    .filter((way) => way !== 'none')
    .sort((one, other) => share(other) - share(one));
  return largest ? { ...largest.layout, shown } : 'too-small';
}
