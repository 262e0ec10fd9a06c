/** Room between the element and what covers the foot, px. */
const MARGIN = 12;

/**
 * Scrolls the page until one of some elements stands clear above another that covers the window's foot, such as a
 * sheet. Nothing moves where one is clear already, or where none is within the window.
 */
export function keepAbove(cover: Element, elements: Iterable<Element>): void {
  const { top } = cover.getBoundingClientRect();
  const bottoms = [...elements]
    .map((one) => one.getBoundingClientRect())
    .filter((box) => box.bottom > 0 && box.top < innerHeight)
    .map((box) => box.bottom);
  const highest = Math.min(...bottoms);
  if (bottoms.length === 0 || highest <= top) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: highest - top + MARGIN, behavior: still ? 'auto' : 'smooth' });
}
