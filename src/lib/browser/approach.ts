import { flushSync } from 'svelte';
import { on } from 'svelte/events';

/** Does a key lead on through the page, or search it? */
const leadsOn = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key === 'Tab' || key === 'F3' || ((ctrlKey || metaKey) && /^[fg]$/i.test(key));

/**
 * Calls when the reader may come to what is not in the window: scrolls where that is `near`, goes on by keys, searches
 * the page (the browser's own field takes the window's focus), prints it. Returns what ends it.
 */
export function whenApproached(call: () => void, near: () => boolean): () => void {
  const offs = [
    on(window, 'scroll', () => near() && call(), { passive: true }),
    on(window, 'keydown', (event) => leadsOn(event) && call(), { capture: true }),
    on(window, 'blur', call),
    // Paper takes what stands on the page when the handlers are done.
    on(window, 'beforeprint', () => flushSync(call)),
  ];
  return () => {
    for (const off of offs) off();
  };
}
