// The page of `npm run measure:store`: the store as the site bundles it, and beside it the peer's thread. It draws nothing.
import { load } from '../../src/lib/store';
import type { Asked } from './store-peer';
import peerUrl from './store-peer?worker&url';

/** What is asked one after the other of data that were just loaded: the first is asked of code that never ran. */
const QUERIES = [
  ['gdp_growth', 2024],
  ['fiscal_revenue_growth', 2010],
  ['cpi', 2017],
  ['urban_jobs', 2020],
  ['retail_growth', 2015],
  ['fai_growth', 2012],
] as const;

/** Milliseconds, but for the rows. */
export interface Loading {
  /** From the call to the data in the page, all of them written to the store. */
  readonly load: number;
  readonly rows: number;
  /** Of one indicator, year and kind, in the order in which they were asked; and how many rows each gave. */
  readonly queries: readonly number[];
  readonly found: readonly number[];
  readonly persistence: string;
  /** Tasks of the page of more than 50 ms. */
  readonly longTasks: readonly number[];
}
export interface PeerLoading {
  readonly load: number;
  readonly rows: number;
}

const longTasks: number[] = [];
const observer = new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ duration }) => duration));
});
observer.observe({ type: 'longtask', buffered: true });

/** Long enough for a long task to be told after its end, ms. */
const TOLD = 300;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function ours(years: readonly number[]): Promise<Loading> {
  const began = performance.now();
  const { loaded, persistence } = await load({ base: '', years, also: ['cities'] });
  const loading = performance.now() - began;
  // A view asks in a task of its own.
  await wait(TOLD);
  const [queries, found]: [number[], number[]] = [[], []];
  for (const [indicator, year] of QUERIES) {
    const from = performance.now();
    const rows = loaded.observations.where(indicator, year, 'target');
    queries.push(performance.now() - from);
    found.push(rows.length);
    await wait(0);
  }
  await wait(TOLD);
  return {
    load: loading,
    rows: loaded.observations.length,
    queries,
    found,
    persistence,
    longTasks,
  };
}

export function peer(asked: Asked): Promise<PeerLoading> {
  const began = performance.now();
  const worker = new Worker(peerUrl, { type: 'module' });
  return new Promise((done, fail) => {
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
      done({ load: performance.now() - began, rows: data });
      worker.terminate();
    });
    worker.postMessage(asked);
  });
}

/** What the measure calls in the page. */
export interface Called {
  readonly ours: typeof ours;
  readonly peer: typeof peer;
}
const called: Called = { ours, peer };
Object.assign(globalThis, called);
