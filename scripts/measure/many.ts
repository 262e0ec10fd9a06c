// `npm run measure:many`: main-thread work of the built page with some thousand regions on its map and in its ranking
// (made up: many-site.ts), beside the 31 provinces' of the same page. Prints a table; nothing is held to it.
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { spent } from '../bench/change';
import { INDICATORS } from '../bench/equal-work';
import { serve } from '../bench/pages';
import { spreadOf } from '../bench/spread';
import { launchOptions } from '../run/browser.mjs';
import { manySite } from './many-site';

const COUNT = Number(process.argv[2] ?? 2800);
const TURNS = 7;
/** Long enough for all that a drawing or a change has left for later, but for a table out of sight, ms. */
const FOLLOWS_MS = 1500;

interface Cost {
  readonly drawn: number;
  readonly change: number;
  readonly marks: number;
}

/** Less than this in that time is no work of the page's own, ms. */
const REST_MS = 30;

/** Waits until nothing more is done: a table of thousands is written for seconds. */
async function rested(page: Page, session: CDPSession): Promise<void> {
  for (let [before, now] = [-Infinity, 0]; now - before > REST_MS;) {
    before = await spent(session);
    await page.waitForTimeout(FOLLOWS_MS);
    now = await spent(session);
  }
}

/** First drawing of an address, and a change of its indicator there and back, ms; and how many marks stand in the page. */
async function costOf(browser: Browser, address: string): Promise<Cost> {
  const page = await browser.newPage({
    viewport: { width: 1180, height: 820 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${address}&indicator=${INDICATORS[0]}`);
  await page.waitForFunction(() => performance.getEntriesByName('charts-painted').length > 0);
  await page.waitForTimeout(FOLLOWS_MS);
  const drawn = await spent(session);
  const marks = await page.locator('svg [data-adcode]').count();
  await rested(page, session);
  await page.evaluate((to) => {
    const url = new URL(location.href);
    url.searchParams.set('indicator', to);
    history.pushState({}, '', url);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, INDICATORS[1]);
  await rested(page, session);
  const changes: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = await spent(session);
    await page.evaluate((back) => (back ? history.back() : history.forward()), turn % 2 === 0);
    await page.waitForTimeout(FOLLOWS_MS);
    changes.push((await spent(session)) - before);
  }
  await page.close();
  return { drawn, change: spreadOf(changes.slice(1)).median, marks };
}

const made = manySite(COUNT);
const server = await serve(() => made);
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch(launchOptions());
for (const [name, few, many] of [
  ['ranking alone', 'chart=ranking&embed=1', 'chart=ranking&embed=1&level=prefecture&sort=flat'],
  ['by province', 'chart=ranking&embed=1', 'chart=ranking&embed=1&level=prefecture'],
  ['map alone', 'chart=map&embed=1', 'chart=map&embed=1&level=prefecture'],
  ['whole page', '', 'level=prefecture&sort=flat'],
] as const) {
  const [less, more] = [
    await costOf(browser, `${origin}/?${few}`),
    await costOf(browser, `${origin}/?${many}`),
  ];
  const of = (key: keyof Cost) =>
    `${Math.round(less[key])} → ${Math.round(more[key])} (${(more[key] / less[key]).toFixed(2)})`;
  console.log(
    `${name}: first drawing ${of('drawn')} ms, change ${of('change')} ms, marks ${of('marks')}`,
  );
}
await browser.close();
server.close();
