import { expect, test, type Page } from '@playwright/test';

/** The scripts that a page asks for, by path. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js') && !pathname.includes('/workers/')) asked.add(pathname);
  });
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  return [...asked];
}

test('whichever script does not come, a reader is told', async ({ browser, page }) => {
  for (const script of await scriptsOf(page, '/')) {
    const context = await browser.newContext();
    const visit = await context.newPage();
    await visit.route(`**${script}`, (route) => route.abort());
    await visit.goto('/?lang=en');
    const told = visit.getByRole('alert').filter({ hasText: /没有载入|did not load/ });
    await expect(told.or(visit.locator('[data-finding]')).first(), script).toBeVisible();
    await context.close();
  }
});

test('a page that did not come is there after a retry', async ({ page }) => {
  await page.goto('/');
  await page.waitForSelector('html[data-ready]');
  await page.route('**/nodes/*.js', (route) => route.abort());
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('heading', { name: '页面没有载入' })).toBeVisible();
  await page.unroute('**/nodes/*.js');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
});

test('once the first page has been read for a moment, the others’ scripts are there', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.waitForSelector('html[data-ready]');
  await expect
    .poll(() => asked.filter((url) => /nodes\/[345]\./.test(url)).length, { timeout: 15_000 })
    .toBe(3);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
  await page.getByRole('link', { name: '检索', exact: true }).click();
  await expect(page.getByText(/取不到 data\//)).toBeVisible();
});
