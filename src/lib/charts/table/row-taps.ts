import type { Attachment } from 'svelte/attachments';

/**
 * For a table's body: a tap anywhere in a row means its region; the button in it is for keys and readers. Esc clears.
 */
export const rowTaps =
  (onselect: (adcode: string) => void, onclear: () => void): Attachment<Element> =>
  (body) => {
    const listen = new AbortController();
    const { signal } = listen;
    const onclick = (event: Event) => {
      const row = event.target instanceof Element ? event.target.closest('tr') : null;
      const adcode = row?.dataset['adcode'];
      // A drag that marks text for copying is no tap.
      if (adcode !== undefined && (document.getSelection()?.isCollapsed ?? true)) onselect(adcode);
    };
    const onkeydown = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') onclear();
    };
    body.addEventListener('click', onclick, { signal });
    body.addEventListener('keydown', onkeydown, { signal });
    return () => listen.abort();
  };
