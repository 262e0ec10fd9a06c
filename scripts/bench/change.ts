// What a change of indicator costs, of all contestants by turns.
import type { Browser, CDPSession, Page } from '@playwright/test';
import { INDICATORS } from './equal-work';
import { spreadOf, type Spread } from './spread';

/** Long enough for all that a change has left for later, ms. */
const FOLLOWS_MS = 800;
/** Turns that nothing is measured of, and rounds without a change, whose cost is taken off. */
const WARM = 2;
const RESTS = 2;

/** The page that shows nothing: what going back and forward costs by itself is taken off all others. */
const NOTHING = { name: 'nothing', page: '/bench/nothing' };
export const OURS = 'biaochi';
export const STILL = 'echarts, animation off';
export const UNTABLED = 'echarts, animation off, table left out';
export const MOVING = 'echarts';
export const PLOT = 'plot';
export const FLOOR_UNTABLED = 'floor, table left out';
/** The pages that a change is measured of: ECharts as it comes, without its animation, and without the table too. */
export const CONTESTANTS = [
  { name: OURS, page: '/' },
  { name: STILL, page: '/bench/echarts?still' },
  { name: UNTABLED, page: '/bench/echarts?still&untabled' },
  { name: MOVING, page: '/bench/echarts' },
  { name: PLOT, page: '/bench/plot' },
  { name: 'floor: plain SVG', page: '/bench/floor' },
  { name: FLOOR_UNTABLED, page: '/bench/floor?untabled' },
] as const;

/** A change's cost in ms of main-thread work as Chromium counts it. */
export interface Cost {
  /** Script, style, layout and paint until all charts that are pressed for are on the screen: an animation's last frame. */
  readonly painted: Spread;
  /** The same with all that follows. */
  readonly inAll: Spread;
}

interface Contestant {
  readonly name: string;
  readonly page: Page;
  readonly session: CDPSession;
  /** Is told what was spent when the page stopped to say that it is painted. */
  readonly stopped: { tell: (spent: number) => void };
  readonly painted: number[];
  readonly inAll: number[];
  readonly rest: number[];
}

async function opened(
  browser: Browser,
  origin: string,
  { name, page: address }: { readonly name: string; readonly page: string },
): Promise<Contestant> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // Stops the page where it says that it is painted, so that nothing after that is counted.
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (called, options) => {
      const made = mark(called, options);
      // eslint-disable-next-line no-debugger -- the page stops here while its work is read off
      if (called === 'view-painted') debugger;
      return made;
    };
  });
  const ours = name === OURS;
  await page.goto(origin + address + (ours ? `?indicator=${INDICATORS[0]}` : ''));
  await page.waitForFunction(() => performance.getEntriesByName('charts-painted').length > 0);
  if (ours) {
    await page.getByRole('combobox', { name: '指标', exact: true }).fill(INDICATORS[1]);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(INDICATORS[1]));
    // Its trend, which the others draw of the first moment on, comes with the years.
    await page.locator('[role=tabpanel] svg path').first().waitFor();
  } else
    await page.evaluate(() => {
      const to = new URL(location.href);
      to.searchParams.set('table', '1');
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    });
  await page.waitForTimeout(FOLLOWS_MS);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Debugger.enable');
  const stopped: Contestant['stopped'] = { tell: () => undefined };
  session.on('Debugger.paused', () => {
    void spent(session).then(async (then) => {
      await session.send('Debugger.resume');
      stopped.tell(then);
    });
  });
  return { name, page, session, stopped, painted: [], inAll: [], rest: [] };
}

/** The work of a page's main thread until now, ms. */
export async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Runs at a speed. One page at a time: the slowing of a page takes the processor's time even while the page rests. */
async function slowed({ session }: Contestant, rate: number, run: () => Promise<void>) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await run();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

/** Goes back or forward: each shows the other indicator at once, as it shows any change. */
async function turn({ page, session, stopped, painted, inAll }: Contestant, back: boolean) {
  const before = await spent(session);
  const then = new Promise<number>((resolve) => (stopped.tell = resolve));
  await page.evaluate((to) => (to ? history.back() : history.forward()), back);
  painted.push((await then) - before);
  await page.waitForTimeout(FOLLOWS_MS);
  inAll.push((await spent(session)) - before);
}

async function rest({ page, session, rest }: Contestant): Promise<void> {
  const before = await spent(session);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.waitForTimeout(FOLLOWS_MS);
  rest.push((await spent(session)) - before);
}

function costOf({ painted, inAll, rest }: Contestant, nothing: Contestant): Cost {
  const less = (values: readonly number[], by: number) => spreadOf(values.map((one) => one - by));
  // The quieter one: what a page has left for who rests may have fallen into the other.
  const idleOf = (rests: readonly number[]) => Math.min(...rests);
  const idle = idleOf(rest);
  const itself = {
    painted: spreadOf(nothing.painted).median,
    inAll: spreadOf(nothing.inAll).median - idleOf(nothing.rest),
  };
  return { painted: less(painted, itself.painted), inAll: less(inAll, idle + itself.inAll) };
}

/**
 * The cost of a change, by contestant, at a speed. They take turns, so that what else the machine does falls on all of
 * them alike.
 */
export async function changes(
  browser: Browser,
  origin: string,
  { speed, turns, names }: { speed: number; turns: number; names?: readonly string[] },
): Promise<ReadonlyMap<string, Cost>> {
  const wanted = CONTESTANTS.filter(({ name }) => names?.includes(name) ?? true);
  const all: Contestant[] = [];
  for (const one of [NOTHING, ...wanted]) all.push(await opened(browser, origin, one));
  for (let i = 0; i < WARM + turns; i += 1) {
    for (const one of all) await slowed(one, speed, () => turn(one, i % 2 === 0));
    if (i >= WARM && i < WARM + RESTS)
      for (const one of all) await slowed(one, speed, () => rest(one));
  }
  const [nothing] = all;
  const costs = new Map<string, Cost>();
  for (const one of all) {
    one.painted.splice(0, WARM);
    one.inAll.splice(0, WARM);
  }
  for (const one of all.slice(1)) if (nothing) costs.set(one.name, costOf(one, nothing));
  for (const { page } of all) await page.context().close();
  return costs;
}
