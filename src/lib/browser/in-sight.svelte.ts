import type { Attachment } from 'svelte/attachments';

/** How far outside the window an element is near it: a flick of the finger. */
const NEAR = '50% 0px';

/** Whether an element is in the window, or near it. Where the browser can't tell, it is. */
export class InSight {
  current = $state(typeof IntersectionObserver === 'undefined');
  near = this.current;

  /** To be attached to the element. */
  readonly watch: Attachment<Element> = (element) => {
    if (typeof IntersectionObserver === 'undefined') return;
    const observe = (rootMargin: string, tell: (is: boolean) => void) => {
      const observer = new IntersectionObserver(
        (entries) => tell(entries.at(-1)?.isIntersecting ?? true),
        { rootMargin },
      );
      observer.observe(element);
      return observer;
    };
    const observers = [
      observe('0px', (is) => (this.current = is)),
      observe(NEAR, (is) => (this.near = is)),
    ];
    return () => {
      for (const observer of observers) observer.disconnect();
    };
  };
}
