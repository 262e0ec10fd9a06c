import { expect, finding, firstVisit as test, ready, type Page } from '../e2e/page';

const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
/** A page of the site on which none of its scripts run. */
const BARE = '/data/datapackage.json';

/** Opens the store in another form than the site's, and keeps it open. */
const openOther = (page: Page, version: number) =>
  page.evaluate(
    (form) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('biaochi', form);
        request.onupgradeneeded = () => request.result.createObjectStore('of-another-form');
        request.onerror = reject;
        request.onsuccess = () => resolve();
      }),
    version,
  );

test('a full disk: the data stay in memory, the page says so and is whole', async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1000 });
  await page.goto('/');
  await ready(page);
  await expect(finding(page)).toContainText('31份');
  await expect(told(page, '本机存储空间不足')).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
  await page.reload();
  await ready(page);
  await expect(told(page, '内存')).toHaveCount(0);
});

test('a store of an older form is made anew', async ({ page }) => {
  await page.goto(BARE);
  await openOther(page, 1);
  await page.goto('/');
  await ready(page);
  await expect(finding(page)).toContainText('31份');
  await expect(told(page, '内存')).toHaveCount(0);
});

test('a store of an older form that another tab holds open is not waited for, and said', async ({
  page,
  context,
}) => {
  const old = await context.newPage();
  await old.goto(BARE);
  await openOther(old, 1);
  await page.goto('/');
  await ready(page);
  await expect(told(page, '另一个标签页占用着旧数据')).toBeVisible();
  await expect(finding(page)).toContainText('31份');
  await old.close();
  await page.reload();
  await ready(page);
  await expect(told(page, '内存')).toHaveCount(0);
});

test('a store of a newer form is left alone: the data stay in memory, and the page says so', async ({
  page,
}) => {
  await page.goto(BARE);
  await openOther(page, 99);
  await page.goto('/');
  await ready(page);
  await expect(told(page, '内存')).toBeVisible();
  await expect(finding(page)).toContainText('31份');
});

test('a store deleted underneath a page is filled again by the next page', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.evaluate(
    () => new Promise((done) => (indexedDB.deleteDatabase('biaochi').onsuccess = done)),
  );
  await page.getByRole('link', { name: '检索', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(told(page, '内存')).toHaveCount(0);
});

test('storage cleared while the page is open: the view stays, and a reload fetches anew', async ({
  page,
  baseURL,
}) => {
  await page.goto('/?indicator=urban_jobs');
  await ready(page);
  // What it adds once the other years are here is not waited for.
  const [sentence = ''] = ((await finding(page).textContent()) ?? '').split('。');
  expect(sentence).toContain('城镇新增就业');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'all' });
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
  await page.goBack();
  await expect(finding(page)).toContainText(sentence);
  await page.reload();
  await ready(page);
  await expect(finding(page)).toContainText(sentence);
});

test('five tabs opened at once all arrive, and leave one version', async ({ context }) => {
  const tabs = await Promise.all(Array.from({ length: 5 }, () => context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto('/')));
  for (const tab of tabs) {
    await ready(tab);
    await expect(finding(tab)).toContainText('31份');
    await expect(told(tab, '内存')).toHaveCount(0);
  }
  // The next visit finds all of it.
  const asked: string[] = [];
  const next = await context.newPage();
  next.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await next.goto('/');
  await ready(next);
  expect(asked.filter((path) => path.startsWith('/data/'))).toEqual(['/data/datapackage.json']);
});
