import type { Route } from '@playwright/test';
import { expect, finding, firstVisit as test, ready, region, withoutLaterParts } from '../e2e/page';

/** Every file that the first view fetches. Without one of the tables there is nothing to show, and the page says so. */
const TABLES = [
  'datapackage.json',
  'regions.csv',
  'indicators.csv',
  'reports-2024.csv',
  'observations-2024.csv',
];
const MAPS = ['manifest.json', 'china.json'];

/** What may become of a file on its way, and by what words of its the page tells it. */
const FAULTS: Readonly<Record<string, readonly [string, (route: Route) => Promise<void>]>> = {
  truncated: [
    '没有下载完整|无法解析',
    (route) => change(route, (text) => text.slice(0, text.length / 2)),
  ],
  altered: ['校验值不符', (route) => change(route, otherDigits)],
  'not there': ['服务器上没有', (route) => route.fulfill({ status: 404, body: 'not found' })],
  'refused by the server': ['服务器出错', (route) => route.fulfill({ status: 500, body: 'error' })],
  'a page in its place': [
    '送来的是网页',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in</p>' }),
  ],
  'cut off': ['没有网络，或连接中断', (route) => route.abort('connectionreset')],
};

async function change(route: Route, how: (text: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: how(await response.text()) });
}
/** As long as before, with another digit: in the digests that a manifest lists, else in the last figure. */
const otherDigits = (text: string) =>
  text.includes('sha256:')
    ? text.replaceAll(/(?<=sha256:)[0-9a-f]{4}/gu, '0000')
    : text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10));

test.beforeEach(async ({ page }) => withoutLaterParts(page));

for (const [fault, [words, answer]] of Object.entries(FAULTS)) {
  test(`each file ${fault}: said with the file’s name, and mended by another try`, async ({
    page,
  }) => {
    for (const file of TABLES) {
      await page.route(`**/data/${file}`, answer);
      await page.goto('/', { waitUntil: 'commit' });
      const alert = page.getByRole('alert').filter({ visible: true });
      await expect(alert, file).toContainText(new RegExp(words, 'u'));
      // Where the manifest lists another digest, the table is told whose digest it is not.
      const isList = fault === 'altered' && file === 'datapackage.json';
      await expect(alert).toContainText(isList ? 'data/' : `data/${file}`);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
    await page.getByRole('button', { name: '重试' }).click();
    await ready(page);
    await expect(finding(page)).toContainText('31份');
  });

  test(`a map ${fault}: the map’s place says so, all else is there`, async ({ page }) => {
    for (const file of MAPS) {
      await page.route(`**/geo/${file}`, answer);
      await page.goto('/');
      await ready(page);
      await expect(region(page, '地图'), file).toContainText('地图边界没有载入');
      await expect(region(page, '排行').locator('[data-state="value"]')).not.toHaveCount(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
}

for (const [what, files] of Object.entries({ table: TABLES, map: MAPS })) {
  test(`each ${what} that never comes is said to be under way, and is there at the next visit`, async ({
    page,
  }) => {
    for (const file of files) {
      const held: Route[] = [];
      await page.route(`**/{data,geo}/${file}`, (route) => void held.push(route));
      await page.goto('/', { waitUntil: 'commit' });
      await expect.poll(() => held.length, file).toBeGreaterThan(0);
      if (files === TABLES) {
        const said = page.locator('#app').getByRole('status').first();
        await expect(said, file).toContainText('正在');
      } else {
        // What came first does not stay for a map that is late.
        await expect(page.locator('#prerendered'), file).toHaveCount(0);
        await expect(finding(page), file).toContainText('31份');
      }
      // Else what was held would come after all.
      await page.goto('about:blank');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
    await page.goto('/');
    await ready(page);
    await expect(region(page, '地图').locator('[data-state="value"]')).not.toHaveCount(0);
  });
}
