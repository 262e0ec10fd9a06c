/**
 * The tab index of a region's mark. On screen one mark is in the tab order (`reachable`) and the others
 * are reached by arrow keys; in a picture (`none`) no mark takes the focus.
 */
export function tabindex(adcode: string, reachable: string | 'none'): number | undefined {
  if (reachable === 'none') return undefined;
  return reachable === adcode ? 0 : -1;
}
