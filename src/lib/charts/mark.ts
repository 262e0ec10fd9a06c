import type { CellState } from '../domain';

/** A mark that stands for a region, before it is an element. */
interface Mark {
  readonly adcode: string;
  readonly state: CellState;
  readonly says: string;
}

/**
 * The attributes of a region's mark. On screen (`reachable`: the one region in the tab order) it is a
 * button that is pressed when selected; in a picture (`none`) it is an image with a name.
 */
export function markAttributes(mark: Mark, reachable: string | 'none', pressed: boolean) {
  const named = {
    'data-adcode': mark.adcode,
    'data-state': mark.state,
    'aria-label': mark.says,
  };
  return reachable === 'none'
    ? { ...named, role: 'img' }
    : {
        ...named,
        role: 'button',
        tabindex: reachable === mark.adcode ? 0 : -1,
        'aria-pressed': pressed,
      };
}
