/** px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window that the first page is rendered for. */
export interface Window {
  readonly name: string;
  /** Which windows see what is rendered for this one: the first that fits. Empty: all. */
  readonly media: string;
  /** Queries of the page's scripts that it fits; it fits no other. */
  readonly queries: readonly string[];
  /** Inner sizes of the boxes of map, legend and ranking, in the order in which the page makes them. */
  readonly boxes: readonly [map: Size, legend: Size, ranking: Size];
  /** The window whose map is shown here, too, scaled: maps are three quarters of the markup. Default: its own. */
  readonly drawingOf?: string;
  /** The window whose outlines are those of this one's map, at another size; labels are its own. Default: its own. */
  readonly outlinesOf?: string;
  /** Where the land stands in a box wider than it, as the page has it. */
  readonly side: 'middle' | 'end';
}

const WIDE = 'width >= 70rem';
const FINGER = '(pointer: coarse)';
const PHONE = '(max-width: 40rem)';
const size = (width: number, height: number): Size => ({ width, height });

/**
 * Tablets lying and upright, a phone, and windows with a mouse. Sizes are what the page's styles make of a window of
 * 1180 × 820, 1024 × 768, 820 × 1180 and 390 × 844, which a browser test holds them to; in a window of another size the
 * drawings are scaled until the script draws them to its measure.
 */
export const WINDOWS: readonly Window[] = [
  {
    name: 'lying',
    media: '(width >= 70rem) and (pointer: coarse)',
    queries: [WIDE, FINGER],
    boxes: [size(706, 341), size(367, 105), size(398, 605)],
    side: 'end',
  },
  {
    name: 'desk',
    media: '(width >= 70rem)',
    queries: [WIDE],
    boxes: [size(706, 357), size(367, 105), size(398, 621)],
    drawingOf: 'lying',
    side: 'end',
  },
  {
    name: 'small',
    media: '(width >= 60rem)',
    queries: [FINGER],
    boxes: [size(550, 276), size(550, 105), size(398, 553)],
    drawingOf: 'lying',
    side: 'middle',
  },
  {
    name: 'upright',
    media: '(width >= 45rem)',
    queries: [FINGER],
    boxes: [size(770, 356), size(770, 105), size(450, 704)],
    outlinesOf: 'lying',
    side: 'middle',
  },
  {
    name: 'phone',
    media: '',
    queries: [FINGER, PHONE],
    boxes: [size(340, 272), size(340, 105), size(340, 1477)],
    outlinesOf: 'lying',
    side: 'middle',
  },
];
