/** What a drawing's marks depend on besides their data. */
export interface MarkView {
  readonly selected: ReadonlySet<string>;
  /** Regions to keep in full strength; empty: all. */
  readonly highlighted: ReadonlySet<string>;
  /** On screen: the region in the tab order. In a picture: `none`, and marks are plain images. */
  readonly reachable: string | 'none';
  /** The region that has the keyboard's focus. */
  readonly focused: string | 'none';
}

/** How a region's mark stands, as its element's attributes. `undefined`: the attribute is left out. */
export interface MarkState {
  readonly chosen: boolean;
  readonly focused: boolean;
  readonly opacity: number | undefined;
  readonly role: 'img' | 'button';
  readonly tabindex: number | undefined;
  readonly pressed: boolean | undefined;
}

/** Of marks that are not highlighted while others are. */
const DIMMED = 0.25;

/** How much of a region's mark is seen; `undefined`: all. In: regions to keep in full strength; none: all. */
export const opacityOf = (adcode: string, highlighted: ReadonlySet<string>) =>
  highlighted.size > 0 && !highlighted.has(adcode) ? DIMMED : undefined;

/**
 * How marks stand, by region. On screen one mark is in the tab order (`reachable`) and the others are
 * reached by arrow keys; in a picture no mark takes the focus.
 */
export function markStates(view: MarkView): (adcode: string) => MarkState {
  const { selected, highlighted, reachable, focused } = view;
  const live = reachable !== 'none';
  return (adcode) => {
    const chosen = selected.has(adcode);
    return {
      chosen,
      focused: focused === adcode,
      opacity: opacityOf(adcode, highlighted),
      role: live ? 'button' : 'img',
      tabindex: live ? (reachable === adcode ? 0 : -1) : undefined,
      pressed: live ? chosen : undefined,
    };
  };
}
