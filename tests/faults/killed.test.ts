import type { BrowserContext } from '@playwright/test';
import { expect, finding, ready, withoutLaterParts, type Page } from '../e2e/page';
import { NEXT_NAME, type Host } from './host';
import { test } from './site';

/** At how many points a tab is killed: after each answer of the server, then while what came is read and written. */
const POINTS = 10;

/** Opens the site in a tab that is killed once `point` of its data have come; the last points are later and later. */
async function killAt(page: Page, site: string, point: number): Promise<void> {
  let come = 0;
  page.on('requestfinished', (request) => {
    if (/\/(data|geo)\//u.test(request.url())) come += 1;
  });
  await withoutLaterParts(page);
  await page.goto(`${site}/`, { waitUntil: 'commit' });
  const all = () => page.locator('html[data-ready]').count();
  while (come < point && (await all()) === 0) await new Promise((next) => setTimeout(next, 5));
  await page.close({ runBeforeUnload: false });
}

/** A tab on the site's first page. */
async function open(context: BrowserContext, site: string): Promise<Page> {
  const page = await context.newPage();
  await withoutLaterParts(page);
  await page.goto(`${site}/`);
  await ready(page);
  return page;
}

test('a tab killed at ten points of the first load leaves the next visit clean', async ({
  page,
  context,
  site,
}) => {
  await withoutLaterParts(page);
  const session = await context.newCDPSession(page);
  for (let point = 0; point < POINTS; point += 1) {
    // What was stored goes; the scripts' cache stays, which makes later points come sooner and no other.
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(site).origin,
      storageTypes: 'all',
    });
    await killAt(await context.newPage(), site, point);
    await page.goto(`${site}/`);
    await ready(page);
    await expect(finding(page), `point ${point}`).toContainText('31份');
    await expect(page.getByRole('status').filter({ hasText: '内存' })).toHaveCount(0);
    // No connection of its own keeps the store from being cleared.
    await page.goto('about:blank');
  }
});

test('a tab killed at ten points of an update leaves one version or the other, whole', async ({
  context,
  host,
  site,
}) => {
  /** Is the page wholly of the release that the host has now? */
  const isOf = async (tab: Page, release: Host['release'], point: number) =>
    release === 'next'
      ? expect(finding(tab), `point ${point}`).toContainText(NEXT_NAME)
      : expect(finding(tab), `point ${point}`).not.toContainText(NEXT_NAME);
  let before = await open(context, site);
  for (let point = 0; point < POINTS; point += 1) {
    // To and fro: each release is an update of the other.
    const old = host.release;
    host.release = old === 'first' ? 'next' : 'first';
    await killAt(await context.newPage(), site, point);
    // The tab from before goes on in its own version; a new one is wholly of the other.
    await isOf(before, old, point);
    const after = await open(context, site);
    await isOf(after, host.release, point);
    await expect(after.getByRole('status').filter({ hasText: '旧版' })).toHaveCount(0);
    await before.close();
    before = after;
  }
});
