import type { Size, Window } from '../windows';

/** Of which window the page is being rendered, and the boxes of its charts that are not taken yet. */
let asked: Window | undefined;
let boxes: readonly Size[] = [];

/** Renders for a window: every chart that is made takes the next of its boxes. Throws where one is left over. */
export function within(window: Window, dark: boolean, render: () => string): string {
  asked = dark ? { ...window, queries: [...window.queries, DARK] } : window;
  boxes = window.boxes;
  const markup = render();
  if (boxes.length > 0)
    throw new Error(`${window.name}: ${boxes.length} of its boxes have no chart.`);
  return markup;
}

const DARK = 'screen and (prefers-color-scheme: dark)';

/** The box of the next chart, px. */
export function takeBox(): Size {
  const [box, ...others] = boxes;
  if (!box) throw new Error(`${asked?.name ?? 'No window'}: a chart more than there are boxes.`);
  boxes = others;
  return box;
}

/** Does the window fit a media query? */
export const matches = (query: string): boolean => asked?.queries.includes(query) ?? false;
