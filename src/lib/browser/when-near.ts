import type { Attachment } from 'svelte/attachments';

/** How much of an element must show: an edge that peeks in at the foot of a screen is not yet wanted. */
const PEEK = '0px 0px -32px';

/** Calls once, when the element comes into the window. Where the browser can't tell, at once. */
export function whenNear(call: () => unknown): Attachment<Element> {
  return (element) => {
    if (typeof IntersectionObserver === 'undefined') {
      void call();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void call();
      },
      { rootMargin: PEEK },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
