// `npm run measure:store`: a made-up package of a million observations loaded by the store in a browser that was never here
// (fetched, verified, parsed into columns, written), by turns with papaparse's own fetch and parse of the same files in a
// thread. Prints medians and quartiles; nothing is held to them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { spreadOf } from '../bench/spread';
import { launchOptions } from '../run/browser.mjs';
import { YEARS } from './made-up';
import type { Called, Loading, PeerLoading } from './store-page';
import { serveFolder, writePackage, writePage } from './store-site';

const ROUNDS = Number(process.argv[2] ?? 5);
/** With the nation and provinces, a million observations and some. */
const CITIES = 765;

const folder = mkdtempSync(join(tmpdir(), 'store-'));

interface Visited<T> {
  readonly result: T;
  /** The most memory that the page's process has held, MB; NaN where the system does not tell. */
  readonly peak: number;
}

/** A page of a browser that keeps nothing from before, and writes to the disk as a reader's does. */
async function visit<T>(
  go: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<Visited<T>> {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(origin);
    await page.waitForFunction(() => 'ours' in globalThis);
    return { result: await go(page, context), peak: await peakOf(context) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true });
  }
}

async function peakOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const told = await session?.send('SystemInfo.getProcessInfo');
  const of = told?.processInfo.filter(({ type }) => type === 'renderer') ?? [];
  const peaks = of.map(({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/u.exec(status)?.[1] ?? Number.NaN) / 1024;
  });
  return Math.max(...peaks);
}

const loadOurs = (page: Page): Promise<Loading> =>
  page.evaluate((years) => (globalThis as unknown as Called).ours(years), YEARS); // The page puts it there.

const loadPeer = (page: Page, urls: readonly string[], held: boolean): Promise<PeerLoading> =>
  page.evaluate((asked) => (globalThis as unknown as Called).peer(asked), { urls, held }); // The same.

/** The first visit of a reader, and the next with what was written. */
async function loadTwice(
  page: Page,
): Promise<{ readonly first: Loading; readonly second: Loading }> {
  const first = await loadOurs(page);
  await page.reload();
  await page.waitForFunction(() => 'ours' in globalThis);
  return { first, second: await loadOurs(page) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page's thread while the data load, ms. */
async function longestTask(page: Page, context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) return Number.NaN;
  await browser.startTracing(page, { categories: ['toplevel'] });
  await loadOurs(page);
  const text = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(text) as { traceEvents: TraceEvent[] }; // As Chromium writes it.
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      name.endsWith('::RunTask') && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
}

const figures = new Map<string, number[]>();
function note(name: string, value: number): void {
  figures.set(name, [...(figures.get(name) ?? []), value]);
}
function noteQueries(which: string, { queries: [first = Number.NaN, ...later] }: Loading): void {
  note(`${which}, query: the first, ms`, first);
  for (const one of later)
    note(`${which}, query: later ones of other indicators and years, ms`, one);
}

await writePage(folder);
const written = writePackage(folder, CITIES);
const server = await serveFolder(folder);
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const urls = written.files.map((path) => `${origin}/data/${path}`);
try {
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${written.observations.toLocaleString('en')} observations, ${urls.length} files, ${mb(written.bytes)}, gzip ${mb(written.packed)}`,
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = await visit(loadTwice);
    const held = await visit((page) => loadPeer(page, urls, true));
    const letGo = await visit((page) => loadPeer(page, urls, false));
    const { first, second } = own.result;
    if (first.rows !== written.observations || first.persistence !== 'stored')
      throw new Error(`${first.rows} rows came, ${first.persistence}`);
    note('ours: fetched, verified, parsed, written, ms', first.load);
    note('papaparse, rows held, ms', held.result.load);
    note('papaparse, rows let go, ms', letGo.result.load);
    note('ratio, rows held', first.load / held.result.load);
    note('ratio, rows let go', first.load / letGo.result.load);
    note('second visit, from the store, ms', second.load);
    noteQueries('first visit', first);
    noteQueries('second visit', second);
    note('ours: tasks of the page over 50 ms', first.longTasks.length);
    note('peak memory, ours, both visits, MB', own.peak);
    note('peak memory, papaparse, rows held, MB', held.peak);
    note('peak memory, papaparse, rows let go, MB', letGo.peak);
    console.log(
      `round ${round + 1}: ${[first.load, held.result.load, letGo.result.load].map(Math.round).join(', ')} ms; ` +
        `queries ${first.queries.map((ms) => ms.toFixed(1)).join(', ')} ms (${first.found.join(', ')} rows)`,
    );
  }
  note('longest task of the page, traced, ms', (await visit(longestTask)).result);
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const [name, values] of figures) {
  const { median, low, high } = spreadOf(values);
  const [middle, from, to] = [median, low, high].map((value) => value.toFixed(2));
  console.log(`${name.padEnd(64)} ${middle?.padStart(9)} (${from} – ${to})`);
}
