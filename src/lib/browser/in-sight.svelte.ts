import type { Attachment } from 'svelte/attachments';

/** How far outside the window an element is still worth keeping up to date: a flick of the finger. */
const MARGIN = '50% 0px';

/** Whether an element is in the window or near it. Where the browser can't tell, it is. */
export class InSight {
  current = $state(typeof IntersectionObserver === 'undefined');

  /** To be attached to the element. */
  readonly watch: Attachment<Element> = (element) => {
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => (this.current = entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
