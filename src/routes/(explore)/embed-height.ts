import { HEIGHT_MESSAGE } from '$lib/files/embed/embed-code';

/**
 * Tells the page around an embed how high it is, px, now and whenever that changes: { type: 'biaochi-height', height }.
 * The message holds nothing else, so that any page may hear it. Out: stops.
 */
export function tellHeight(): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
