import type { CellState } from '../../domain';
import type { MarkView } from './state';

const SVG = 'http://www.w3.org/2000/svg';

/** What of a mark is written into its element, whatever it looks like. */
export interface KeptMark {
  readonly adcode: string;
  readonly state: CellState;
  /** Read aloud. */
  readonly says: string;
}

/** A region's element, and what is written into it. */
interface Kept {
  readonly element: Element;
  mark?: KeptMark;
  place?: string;
  reachable?: boolean;
  pressed?: boolean;
}

/**
 * Keeps thousands of marks on the screen: an element each, in the order of codes, that is its region's as long as there is a
 * mark; of its attributes those are written that are not what they were. One pass over all, where a component would have an
 * effect each. In: an element of SVG for them alone, and what marks are. What comes out is told the marks, where each is
 * (`d` of a path, `points` of a polygon), and how it stands.
 */
export function markKeeper<T extends KeptMark>(
  root: Element,
  tag: 'path' | 'polygon',
): (
  marks: readonly T[],
  placeOf: (mark: T) => string,
  view: Pick<MarkView, 'selected' | 'reachable'>,
) => void {
  const placeName = tag === 'path' ? 'd' : 'points';
  const kept = new Map<string, Kept>();
  const make = (adcode: string): Kept => {
    const element = document.createElementNS(SVG, tag);
    element.setAttribute('role', 'button');
    element.setAttribute('data-adcode', adcode);
    return { element };
  };
  /** Others stay where they are: an element that is moved loses the focus, and is styled anew. */
  const insertNew = () => {
    let next: Element | null = null;
    for (const adcode of [...kept.keys()].sort().reverse()) {
      const element: Element | undefined = kept.get(adcode)?.element;
      if (!element) continue;
      if (!element.parentNode) root.insertBefore(element, next);
      next = element;
    }
  };
  return (marks, placeOf, { selected, reachable: inOrder }) => {
    const codes = new Set(marks.map(({ adcode }) => adcode));
    for (const [adcode, { element }] of kept)
      if (!codes.has(adcode) && kept.delete(adcode)) element.remove();
    const known = kept.size;
    for (const mark of marks) {
      const one = kept.get(mark.adcode) ?? make(mark.adcode);
      if (!one.mark) kept.set(mark.adcode, one);
      const { element } = one;
      const place = placeOf(mark);
      const [reachable, pressed] = [mark.adcode === inOrder, selected.has(mark.adcode)];
      if (place !== one.place) element.setAttribute(placeName, place);
      if (mark.state !== one.mark?.state) element.setAttribute('data-state', mark.state);
      if (mark.says !== one.mark?.says) element.setAttribute('aria-label', mark.says);
      if (reachable !== one.reachable) element.setAttribute('tabindex', reachable ? '0' : '-1');
      if (pressed !== one.pressed) element.setAttribute('aria-pressed', `${pressed}`);
      [one.mark, one.place, one.reachable, one.pressed] = [mark, place, reachable, pressed];
    }
    if (kept.size > known) insertNew();
  };
}
