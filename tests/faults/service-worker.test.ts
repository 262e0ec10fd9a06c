import { reportDocx } from '../../src/lib/bring/document/testing/report-documents';
import { expect, finding, ready, region, withoutLaterParts, type Page } from '../e2e/page';
import { NEXT, NEXT_NAME } from './host';
import { test } from './site';

test.use({ serviceWorkers: 'allow' });

const PAGES = ['/', '/?indicator=urban_jobs&lang=en', '/region/520000', '/statements', '/data'];

/** A first visit, until the site is kept whole. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
const told = (page: Page) => page.getByRole('status').filter({ hasText: '网站' });
/** The version of the data that a page of theirs tells. */
const versionOn = (page: Page) =>
  region(page, '版本与本机').locator('code[title]').getAttribute('title');

test('after one visit of the first page every page is there without a network, ten times, or with another’s', async ({
  page,
  context,
  host,
  site,
}) => {
  await visit(page, `${site}/`);
  await test.step('a file of the site is a file, with the service worker too', async () => {
    const text = await page.evaluate(
      async (url) => (await fetch(url)).text(),
      `${site}/data/observations-2023.csv`,
    );
    expect(text.split('\n')[0]).toContain('adcode,');
  });
  await test.step('the data are said to be those of the device', async () => {
    host.state = 'down';
    await page.reload();
    await ready(page);
    await expect(page.getByRole('status').filter({ hasText: '没有网络' })).toBeVisible();
    await expect(region(page, '地图').locator('[data-state="value"]')).toHaveCount(31);
  });
  await Promise.all(
    PAGES.map(async (path) => {
      const tab = await context.newPage();
      await withoutLaterParts(tab);
      await tab.goto(`${site}${path}`);
      for (let turn = 0; turn < 10; turn += 1) {
        await tab.reload();
        await ready(tab);
        await expect(tab.getByRole('main'), path).toBeVisible();
        await expect(tab.getByRole('alert').filter({ visible: true }), path).toHaveCount(0);
      }
      await tab.close();
    }),
  );
  await test.step('a network that answers with its own page changes nothing', async () => {
    host.state = 'portal';
    for (const path of PAGES) {
      await page.goto(`${site}${path}`);
      await ready(page);
    }
  });
});

test('a host without rules sends the page for a first visit to any address', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/region/520000`);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('贵州');
});

test('a new version is told, waits as long as it is left alone, and is taken when the reader agrees', async ({
  page,
  host,
  site,
}) => {
  await visit(page, `${site}/data`);
  const first = await versionOn(page);
  host.release = 'next';
  await page.reload();
  await ready(page);
  await expect(told(page)).toContainText('网站有新版');
  expect(await versionOn(page)).toBe(first);
  // All that the new version needs is here before the reader is asked.
  host.state = 'down';
  await page.getByRole('button', { name: '知道了' }).last().click();
  for (let turn = 0; turn < 3; turn += 1) {
    await page.reload();
    await ready(page);
    expect(await versionOn(page)).toBe(first);
  }
  await expect(told(page)).toContainText('网站有新版');
  // Code and data at once.
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await expect.poll(() => versionOn(page)).toBe(NEXT);
  await expect(told(page)).toBeHidden();
  await page.goto(`${site}/`);
  await ready(page);
  await expect(finding(page)).toContainText(NEXT_NAME);
});

test('data that were replaced beside the same scripts are taken at the next visit, and kept', async ({
  page,
  host,
  site,
}) => {
  await visit(page, `${site}/`);
  host.release = 'data';
  await page.reload();
  // What the page brings with it is of the data before.
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(finding(page)).toContainText(NEXT_NAME);
  host.state = 'down';
  await page.reload({ waitUntil: 'commit' });
  await expect(finding(page)).toContainText(NEXT_NAME);
  await ready(page);
  await expect(finding(page)).toContainText(NEXT_NAME);
});

test('another tab is told that the site was updated, and goes on until it is loaded anew', async ({
  page,
  context,
  host,
  site,
}) => {
  await visit(page, `${site}/`);
  const other = await context.newPage();
  await visit(other, `${site}/data`);
  const first = await versionOn(other);
  host.release = 'next';
  await page.reload();
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await expect(told(other)).toContainText('另一个标签页更新');
  expect(await versionOn(other)).toBe(first);
  // Its own scripts are still kept, and nothing of the new version is read.
  await other.getByRole('link', { name: '检索', exact: true }).click();
  await expect(other.getByText('本页还是旧版').first()).toBeVisible();
  await other.getByRole('button', { name: '刷新' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await other.goto(`${site}/data`);
  await expect.poll(() => versionOn(other)).toBe(NEXT);
});

test('a release of which a cache still has the old page is not taken', async ({
  page,
  host,
  site,
}) => {
  await visit(page, `${site}/data`);
  const first = await versionOn(page);
  host.release = 'next';
  host.state = 'mixed';
  await page.reload();
  await ready(page);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const states = () =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return installing === null && waiting === null;
    });
  await expect.poll(states).toBe(true);
  expect(await versionOn(page)).toBe(first);
  host.state = 'well';
  await page.reload();
  await expect(told(page)).toContainText('网站有新版');
});

test('what is kept is told, and deleted when the reader wants it', async ({ page, host, site }) => {
  await visit(page, `${site}/`);
  await page.goto(`${site}/data`);
  await ready(page);
  const device = region(page, '版本与本机');
  await expect(device).toContainText('没有网络也能打开每一页');
  await device.getByRole('button', { name: '删除本机数据' }).click();
  await device.getByRole('button', { name: '删除', exact: true }).click();
  await expect(device).toContainText('网站没有存在本机');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  host.state = 'down';
  await expect(page.reload()).rejects.toThrow(/ERR_/u);
});

test('the site can be installed', async ({ page, context, site }) => {
  await visit(page, `${site}/statements`);
  const session = await context.newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  const { icons, start_url: start } = await (await page.request.get(url)).json();
  expect(new URL(start, url).href).toBe(`${site}/`);
  for (const { src } of icons)
    expect((await page.request.get(new URL(src, url).href)).headers()['content-type']).toBe(
      'image/png',
    );
});

test('what reads documents is kept with its first use, not before, and said to be missing until then', async ({
  page,
  host,
  site,
}) => {
  const report = reportDocx(
    '大同市2024年政府工作报告\n各位代表：\n一、2023年工作回顾\n地区生产总值增长6.1%。',
  );
  const choose = (name: string, bytes: Uint8Array) =>
    page
      .getByRole('region', { name: '带入' })
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  const kept = () =>
    page.evaluate(async () => {
      const caches = await Promise.all(
        (await self.caches.keys()).map((name) => self.caches.open(name)),
      );
      const requests = await Promise.all(caches.map((cache) => cache.keys()));
      return requests.flat().filter(({ url }) => url.includes('/document-worker-')).length;
    });
  await visit(page, `${site}/own`);
  expect(await kept()).toBe(0);
  await choose('report.docx', report);
  await expect(page.getByText('读出 1 个指标数字')).toBeVisible();
  expect(await kept()).toBe(1);

  host.state = 'down';
  await page.goto(`${site}/own`);
  await choose('report.docx', report);
  await expect(page.getByText('读出 1 个指标数字')).toBeVisible();
  await page.goto(`${site}/own`);
  await choose('report.pdf', new TextEncoder().encode('%PDF-1.7'));
  await expect(
    page.getByRole('alert').filter({ hasText: '读这种文件的程序没有下载到' }),
  ).toBeVisible();
});
