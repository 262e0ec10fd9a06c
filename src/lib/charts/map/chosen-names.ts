import type { MeasureText } from '../text';
import type { LabelLine, MapLayout } from './layout';

/** From a region's middle to its name, ems: clear of the ring around a tiny one. Above, beneath, then beside it. */
const [ABOVE, BENEATH, BESIDE] = [1.9, 1.9, 1.2];
/** How much of an em lines take, and how often a name moves on by one. */
const [LINE, TRIES] = [1.15, 4];

/** The names of chosen regions that have no room for a label: each near its region, in the frame, over no other name. */
export function nameChosen(
  layout: MapLayout,
  selected: ReadonlySet<string>,
  measure: MeasureText,
): LabelLine[] {
  if (selected.size === 0) return [];
  const { fontSize, inset } = layout;
  const line = LINE * fontSize;
  const taken = layout.shapes.flatMap(({ label }) => label);
  const isFree = (one: LabelLine) =>
    one.x > one.width / 2 &&
    one.x + one.width / 2 < layout.width &&
    one.y > line / 2 &&
    one.y + line / 2 < layout.height &&
    (inset === 'none' || one.x + one.width / 2 < inset.x || one.y + line / 2 < inset.y) &&
    !taken.some(
      (other) =>
        Math.abs(one.y - other.y) < line && Math.abs(one.x - other.x) * 2 < one.width + other.width,
    );
  return layout.shapes.flatMap(({ adcode, label, name, centroid: [x, y] }) => {
    if (label.length > 0 || !selected.has(adcode)) return [];
    const width = measure(name, fontSize);
    const aside = BESIDE * fontSize + width / 2;
    const places = Array.from({ length: TRIES }, (_, at) => [
      [0, -ABOVE * fontSize - at * line],
      [0, BENEATH * fontSize + at * line],
      [aside, at * line],
      [-aside, at * line],
      [aside, -at * line],
      [-aside, -at * line],
    ]).flat();
    const lines = places.map(([right = 0, down = 0]) => ({
      ...{ text: name, width },
      x: x + right,
      y: y + down,
    }));
    const free = lines.find(isFree);
    if (!free) return [];
    taken.push(free);
    return [free];
  });
}
