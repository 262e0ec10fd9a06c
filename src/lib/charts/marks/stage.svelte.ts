import type { Attachment } from 'svelte/attachments';
import { marks, type MarkHandlers } from './events';
import { canvasMeasure, tableMeasure } from '../text';

/** What a chart knows of its marks; the rest of their handling is the same for all. */
interface Handling {
  readonly next: MarkHandlers['next'];
  /** Default: a tap means the mark under it. */
  readonly target?: MarkHandlers['target'];
  readonly onselect: (adcode: string) => void;
  /** Read when it is needed: it may change. */
  readonly onclear: () => void;
}

/** What a chart on the screen keeps beside its data: its box, its measure of text, and where the keyboard is. */
export class Stage {
  /** The chart's container, and its size in px. */
  box: HTMLElement | undefined = $state();
  width = $state(0);
  height = $state(0);
  /** The region whose mark has the keyboard's focus. */
  focused: string | 'none' = $state('none');
  readonly measure = $derived(
    this.box ? canvasMeasure(getComputedStyle(this.box).fontFamily) : tableMeasure,
  );
  #last: string | 'none' = $state('none');

  /** The region in the tab order: the one last walked to or chosen, else the first. */
  reachable(order: readonly string[], selected: ReadonlySet<string>): string | 'none' {
    const known = [this.#last, ...selected].find((adcode) => order.includes(adcode));
    return known ?? order[0] ?? 'none';
  }

  /** A pointer's place in the box, px, and whether it is a mouse's. */
  place(event: MouseEvent): { readonly x: number; readonly y: number; readonly byMouse: boolean } {
    const frame = this.box?.getBoundingClientRect();
    return {
      x: event.clientX - (frame?.left ?? 0),
      y: event.clientY - (frame?.top ?? 0),
      byMouse: event instanceof PointerEvent && event.pointerType === 'mouse',
    };
  }

  /** Keys and taps on the chart's marks. */
  marks({ next, target = (hit) => hit, onselect, onclear }: Handling): Attachment<Element> {
    return marks({
      next,
      target,
      select: (adcode) => {
        this.#last = adcode;
        onselect(adcode);
      },
      clear: onclear,
      focus: (adcode) => {
        this.focused = adcode;
        if (adcode !== 'none') this.#last = adcode;
      },
    });
  }
}
