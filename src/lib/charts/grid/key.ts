import type { MeasureText } from '../text';
import type { Fill } from '../colour/fill';
import { SMALL } from './layout';

/** What a swatch stands for. */
export interface KeyItem {
  readonly fill: Fill | 'none';
  readonly sign: string;
  readonly label: string;
}

/** Sizes in px. */
export const SWATCH = { width: 20, height: 14 };
const LINE = 22;
const BETWEEN = 14;
const TO_LABEL = 5;

export interface KeyLayout {
  readonly height: number;
  readonly items: readonly (KeyItem & { readonly x: number; readonly y: number })[];
}

/** Lays swatches in lines. In: the room there is, px. */
export function layoutKey(
  items: readonly KeyItem[],
  width: number,
  measure: MeasureText,
): KeyLayout {
  let [x, y] = [0, 0];
  const placed = items.map((item) => {
    const wide = SWATCH.width + TO_LABEL + measure(item.label, SMALL);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const at = { ...item, x, y };
    x += wide + (item.label === '' ? 0 : BETWEEN);
    return at;
  });
  return { height: y + LINE, items: placed };
}
