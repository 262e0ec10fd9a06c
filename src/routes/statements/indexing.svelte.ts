import { whenIdle } from '$lib/ui/whenIdle';
import type { Finder } from '$lib/view/statements/finder';

/** Statements that are indexed before the clock is looked at, and how long the page may be held up by it, ms. */
const SLICE = 20;
const PATIENCE = 10;

/** Whether a finder has indexed all. It does so a bit at a time, once the page stands. */
export class Indexing {
  done: boolean;

  constructor(finder: Finder) {
    this.done = $state(finder.ready);
    $effect(() => {
      let stop = () => {};
      const step = () => {
        const until = performance.now() + PATIENCE;
        while (!finder.ready && performance.now() < until) finder.index(SLICE);
        this.done = finder.ready;
        if (finder.ready) return;
        // A press between two bits goes first. Idle time comes every 50 ms at most: too seldom for this.
        const timer = setTimeout(step);
        stop = () => clearTimeout(timer);
      };
      stop = whenIdle(step);
      return () => stop();
    });
  }
}
