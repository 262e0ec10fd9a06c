import { expect, finding, firstVisit, ready, type Page } from '../e2e/page';
import { Host, NEXT_NAME } from './host';

const test = firstVisit.extend<{ host: Host; site: string }>({
  // eslint-disable-next-line no-empty-pattern -- the runner asks for a pattern
  host: async ({}, use) => {
    const host = new Host();
    await use(host);
    host.stop();
  },
  site: async ({ host }, use) => use(await host.start()),
});

/** At how many points a tab is killed: after each answer of the server, then while what came is read and written. */
const POINTS = 10;

/** Opens the site in a tab that is killed once `point` of its data have come; the last points are later and later. */
async function killAt(page: Page, site: string, point: number): Promise<void> {
  let come = 0;
  page.on('requestfinished', (request) => {
    if (/\/(data|geo)\//u.test(request.url())) come += 1;
  });
  await page.goto(`${site}/`, { waitUntil: 'commit' });
  const all = () => page.locator('html[data-ready]').count();
  while (come < point && (await all()) === 0) await new Promise((next) => setTimeout(next, 5));
  await page.close({ runBeforeUnload: false });
}

test('a tab killed at ten points of the first load leaves the next visit clean', async ({
  browser,
  site,
}) => {
  test.slow(); // Twenty visits.
  for (let point = 0; point < POINTS; point += 1) {
    const context = await browser.newContext();
    await killAt(await context.newPage(), site, point);
    const page = await context.newPage();
    await page.goto(`${site}/`);
    await ready(page);
    await expect(finding(page), `point ${point}`).toContainText('31份');
    await expect(page.getByRole('status').filter({ hasText: '内存' })).toHaveCount(0);
    await context.close();
  }
});

test('a tab killed at ten points of an update leaves one version or the other, whole', async ({
  browser,
  host,
  site,
}) => {
  test.slow(); // Thirty visits.
  for (let point = 0; point < POINTS; point += 1) {
    const context = await browser.newContext();
    host.release = 'first';
    const first = await context.newPage();
    await first.goto(`${site}/`);
    await ready(first);
    host.release = 'next';
    await killAt(await context.newPage(), site, point);
    // The tab from before goes on in its own version; a new one is wholly of the next.
    await expect(finding(first), `point ${point}`).not.toContainText(NEXT_NAME);
    const page = await context.newPage();
    await page.goto(`${site}/`);
    await ready(page);
    await expect(finding(page), `point ${point}`).toContainText(NEXT_NAME);
    await expect(page.getByRole('status').filter({ hasText: '旧版' })).toHaveCount(0);
    await context.close();
  }
});
