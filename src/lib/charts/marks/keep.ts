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
  state: string;
  says: string;
  place: string;
  reachable: boolean | undefined;
  pressed: boolean | undefined;
  /** The last pass in which there was such a mark. */
  pass: number;
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
    const untold = { state: '', says: '', place: '', reachable: undefined, pressed: undefined };
    return { element, ...untold, pass: 0 };
  };
  const removeOld = (last: number) => {
    for (const [adcode, { element, pass: seen }] of kept)
      if (seen !== last && kept.delete(adcode)) element.remove();
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
  let pass = 0;
  return (marks, placeOf, { selected, reachable: inOrder }) => {
    pass += 1;
    let made = false;
    for (const mark of marks) {
      const { adcode, state, says } = mark;
      let one = kept.get(adcode);
      if (!one) {
        one = make(adcode);
        kept.set(adcode, one);
        made = true;
      }
      one.pass = pass;
      const { element } = one;
      const place = placeOf(mark);
      const reachable = adcode === inOrder;
      const pressed = selected.has(adcode);
      if (place !== one.place) element.setAttribute(placeName, (one.place = place));
      if (state !== one.state) element.setAttribute('data-state', (one.state = state));
      if (says !== one.says) element.setAttribute('aria-label', (one.says = says));
      if (reachable !== one.reachable) {
        one.reachable = reachable;
        element.setAttribute('tabindex', reachable ? '0' : '-1');
      }
      if (pressed !== one.pressed) {
        one.pressed = pressed;
        element.setAttribute('aria-pressed', `${pressed}`);
      }
    }
    if (kept.size > marks.length) removeOld(pass);
    if (made) insertNew();
  };
}
