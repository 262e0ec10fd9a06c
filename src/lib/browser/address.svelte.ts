import { on } from 'svelte/events';
import { afterNavigate, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { FollowedPath, pagePath } from './page-path';

type Address = ReturnType<typeof pagePath<FollowedPath>>;

/** How long a browser that refuses an address is left alone, ms. */
const PATIENCE = 5000;

/**
 * Keeps a page and the search part of its address as one, beside the router, which would run a whole navigation
 * for each change. `read` is called when the address becomes one that was not written here: by back and forward,
 * or a link to the page itself. Call it while a component is made. Out: writes an address, in the place of the
 * last or after it.
 */
export function followAddress(read: () => unknown): (to: Address, instead: boolean) => void {
  // The window's address, not the router's: that knows nothing of what was written beside it.
  const here = location.pathname;
  let known = location.search;
  const look = () => {
    // A step back may lead to another page, which is not here yet.
    if (location.search === known || location.pathname !== here) return;
    known = location.search;
    read();
  };
  let late: ReturnType<typeof setTimeout> | undefined;
  $effect(() => on(window, 'popstate', look));
  $effect(() => () => clearTimeout(late));
  // Not an effect on the router's address: what is written in an effect is drawn anew, the map with it.
  afterNavigate(look);
  const write = (to: Address, instead: boolean): void => {
    clearTimeout(late);
    try {
      (instead ? replaceState : pushState)(resolve(to), page.state);
      known = location.search;
    } catch {
      // Safari takes a hundred changes in a while, and refuses more.
      late = setTimeout(write, PATIENCE, to, instead);
    }
  };
  return write;
}
