import { flushSync } from 'svelte';
import { on } from 'svelte/events';
import type { Part } from '../part';

/** What is made begins and ends at multiples of this, px: a drawing that is scrolled is made anew only so often. */
const STEP = 400;
/** How much is made beyond the window's edges, px: a flick of the finger. */
const MARGIN = 400;

/** What of a long drawing is to be made: what is in the window or near it, and marks that the keyboard is led to. */
export class Seen {
  #from = $state(0);
  #to = $state(STEP + MARGIN);
  #whole = $state(false);
  #wanted: string | 'none' = $state('none');

  /** The part that is to be made, with marks that must be there wherever they stand. */
  part(...keep: readonly string[]): Part {
    return {
      from: this.#whole ? -Infinity : this.#from,
      to: this.#whole ? Infinity : this.#to,
      keep: [...keep, this.#wanted],
    };
  }

  /** Makes a region's mark at once, so that it can take the focus, which scrolls to it. */
  bring(adcode: string): void {
    flushSync(() => (this.#wanted = adcode));
  }

  /** Follows what is seen of a box that holds the drawing from its top, whether it scrolls or the page. Out: the end of it. */
  follow(box: HTMLElement): () => void {
    const look = () => {
      const { top, bottom } = box.getBoundingClientRect();
      const zero = top - box.scrollTop;
      const [from, to] = [Math.max(top, 0) - zero, Math.min(bottom, innerHeight) - zero];
      this.#from = Math.floor((from - MARGIN) / STEP) * STEP;
      this.#to = Math.ceil((to + MARGIN) / STEP) * STEP;
    };
    const whole = (is: boolean) => flushSync(() => (this.#whole = is));
    const resized = new ResizeObserver(look);
    resized.observe(box);
    const deaf = [
      on(document, 'scroll', look, { capture: true, passive: true }),
      on(window, 'resize', look),
      on(window, 'beforeprint', () => whole(true)),
      on(window, 'afterprint', () => whole(false)),
    ];
    return () => {
      resized.disconnect();
      for (const off of deaf) off();
    };
  }
}
