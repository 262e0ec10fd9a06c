import {
  expect,
  finding,
  firstVisit as test,
  ready,
  region,
  withoutLaterParts,
  type Page,
} from '../e2e/page';

/** Paths of the data package that a page asked the server for. */
function watchData(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/data/')) asked.push(pathname);
  });
  return asked;
}

test('the second visit asks for the manifest alone and works with the tables blocked', async ({
  page,
}) => {
  // The other years come a moment after the view, and are not what is asked about.
  await withoutLaterParts(page);
  await page.goto('/');
  await ready(page);
  const sentence = await finding(page).textContent();
  await page.route('**/data/*.csv', (route) => route.abort());
  const asked = watchData(page);
  await page.reload();
  await ready(page);
  await expect(finding(page)).toHaveText(sentence ?? '');
  expect(asked).toEqual(['/data/datapackage.json']);
});

test('without IndexedDB the page works from memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  // Workers have a global of their own, which init scripts do not reach.
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await page.goto('/');
  await ready(page);
  await expect(finding(page)).toContainText('31份');
  await expect(page.getByRole('status').filter({ hasText: '内存' })).toBeVisible();
});

test('without a worker the page does the work itself and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await page.goto('/?lang=en');
  await ready(page);
  await expect(finding(page)).toContainText('31');
  await expect(page.getByRole('status').filter({ hasText: 'background' })).toBeVisible();
});

test('a broken new version leaves the stored one on the screen, and says so', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.route('**/data/datapackage.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text
        .replace(/"version": ?"[0-9a-f]+"/, '"version": "0000"')
        .replaceAll(/sha256:[0-9a-f]{4}/g, 'sha256:0000'),
    });
  });
  await page.reload();
  await ready(page);
  await expect(finding(page)).toContainText('31份');
  await expect(page.getByRole('status').filter({ hasText: '旧版' })).toBeVisible();
});

test('without a network after the first visit, the stored data are shown and said to be so', async ({
  page,
}) => {
  await page.goto('/');
  await ready(page);
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
  await page.route('**/geo/**', (route) => route.abort('internetdisconnected'));
  await page.reload();
  await ready(page);
  await expect(finding(page)).toContainText('31份');
  await expect(page.getByRole('status').filter({ hasText: '没有网络' })).toBeVisible();
  await expect(region(page, '地图').locator('[data-state="value"]')).toHaveCount(31);
});

test('a worker that the browser ends is told, and another one does the work at the next try', async ({
  page,
}) => {
  let held = 0;
  await page.route('**/data/observations-*.csv', () => {
    held += 1; // never answered: the worker is ended in the middle
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect.poll(() => held).toBeGreaterThan(0);
  for (const worker of page.workers()) await worker.evaluate(() => globalThis.close());
  await expect(page.getByRole('alert')).toContainText('浏览器结束了后台线程');
  await page.unroute('**/data/observations-*.csv');
  await page.getByRole('button', { name: '重试' }).click();
  await ready(page);
  await expect(finding(page)).toContainText('31份');
});

test('data of another release than the page’s code are not read: the page is loaded anew', async ({
  page,
}) => {
  await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'next' } }));
  await page.route('**/data/datapackage.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(/"version": "[0-9a-f]{4}/u, '"version": "0000');
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('网站已更新，本页还是旧版。请刷新。');
  await page.unroute('**/data/datapackage.json');
  await page.getByRole('button', { name: '重试' }).click();
  await ready(page);
  await expect(finding(page)).toContainText('31份');
});

test('data that were replaced beside the page’s own code are read', async ({ page }) => {
  await page.route('**/data/datapackage.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replace(/"version": "[0-9a-f]{4}/u, '"version": "0000'),
    });
  });
  await page.goto('/data');
  await expect(region(page, '版本与本机').locator('code[title]')).toHaveAttribute(
    'title',
    /^0000/u,
  );
});
