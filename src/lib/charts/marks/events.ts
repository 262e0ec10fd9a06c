import type { Attachment } from 'svelte/attachments';

/** What a chart does with keys and taps on its marks. */
export interface MarkHandlers {
  /** The mark that a key leads to, from another; `none`: the key means nothing here. */
  readonly next: (from: string, key: string) => string | 'none';
  /** The mark that a tap means: the one under it, or one near. `none`: no mark. */
  readonly target: (hit: string | 'none', event: MouseEvent) => string | 'none';
  readonly select: (adcode: string) => void;
  readonly clear: () => void;
  /** A mark got or lost the keyboard's focus. */
  readonly focus: (adcode: string | 'none') => void;
}

function codeOf(target: EventTarget | null): string | 'none' {
  const mark = target instanceof Element ? target.closest('[data-adcode]') : null;
  return mark?.getAttribute('data-adcode') ?? 'none';
}

/** Moves focus to a region's mark inside a chart; nothing moves where it has none. */
export function focusMark(root: Element, adcode: string): void {
  const mark = root.querySelector(`[data-adcode="${CSS.escape(adcode)}"]`);
  if (mark instanceof SVGElement || mark instanceof HTMLElement) mark.focus();
}

/**
 * Makes the marks of a chart (`[data-adcode]`) one stop in the tab order, walked by keys, chosen by tap,
 * Enter or Space, cleared by Esc. One set of listeners for all marks.
 */
export function marks(handlers: MarkHandlers): Attachment<Element> {
  return (root) => {
    const listen = new AbortController();
    const { signal } = listen;
    const onclick = (event: Event) => {
      if (!(event instanceof MouseEvent)) return;
      const adcode = handlers.target(codeOf(event.target), event);
      if (adcode !== 'none') handlers.select(adcode);
    };
    const onkeydown = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const from = codeOf(event.target);
      if (from === 'none') return;
      if (event.key === 'Enter' || event.key === ' ') handlers.select(from);
      else if (event.key === 'Escape') handlers.clear();
      else {
        const to = handlers.next(from, event.key);
        if (to === 'none') return;
        focusMark(root, to);
      }
      event.preventDefault();
    };
    // Afterwards: a mark that is taken off the page loses its focus while the page is being drawn,
    // which is no time to change what is drawn.
    const report = (adcode: string | 'none') => queueMicrotask(() => handlers.focus(adcode));
    const onfocus = (event: Event) => {
      const { target } = event;
      const visible = target instanceof Element && target.matches(':focus-visible');
      report(visible ? codeOf(target) : 'none');
    };
    root.addEventListener('click', onclick, { signal });
    root.addEventListener('keydown', onkeydown, { signal });
    root.addEventListener('focusin', onfocus, { signal });
    root.addEventListener('focusout', () => report('none'), { signal });
    return () => listen.abort();
  };
}
