/* eslint-disable max-lines -- the questions about one page */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, firstVisit, open, ready, region, sideways, test, type Page } from './page';
import { expectSound } from './axe';

interface Descriptor {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

const files = (page: Page) => region(page, '文件').locator('[data-file]');
const file = (page: Page, path: string) => page.locator(`[data-file="${path}"]`);

async function descriptor(page: Page): Promise<Descriptor> {
  const found: Descriptor = await (await page.request.get('/data/datapackage.json')).json();
  return found;
}
/** Rows that a table of the package has, its header aside. */
const rowsOf = (path: string) =>
  readFileSync(`static/data/${path}`, 'utf8').trimEnd().split('\n').length - 1;

async function sizes(list: Locator): Promise<{ path: string; bytes: number }[]> {
  return list.evaluateAll((all) =>
    all.map((one) => ({
      path: one.getAttribute('data-file') ?? '',
      bytes: Number(one.querySelector('.bytes')?.getAttribute('value')),
    })),
  );
}

test('the files are those of datapackage.json, with their sizes, digests, rows and columns', async ({
  page,
}) => {
  await open(page, '/data');
  const { version, resources } = await descriptor(page);
  await expect(files(page)).toHaveCount(resources.length + 1);
  const manifest = readFileSync('static/data/datapackage.json');
  expect(await sizes(files(page))).toEqual([
    { path: 'datapackage.json', bytes: manifest.length },
    ...resources.map(({ path, bytes }) => ({ path, bytes })),
  ]);
  const digest = createHash('sha256').update(manifest).digest('hex');
  await expect(file(page, 'datapackage.json')).toContainText(digest);
  for (const { path, hash, schema } of resources) {
    await expect(file(page, path)).toContainText(hash);
    await expect(file(page, path).locator('tbody th code')).toHaveText(
      schema.fields.map(({ name }) => name),
    );
  }
  for (const { path } of resources)
    await expect(file(page, path).locator('data').first()).toHaveAttribute(
      'value',
      String(rowsOf(path)),
    );
  await expect(region(page, '版本与本机')).toContainText(version.slice(0, 8));
});

test('what a link takes away has the size and the digest that are listed', async ({ page }) => {
  await open(page, '/data');
  const { resources } = await descriptor(page);
  const listed = resources.find(({ name }) => name === 'observations-2024');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 observations-2024.csv' }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(download.suggestedFilename()).toBe('observations-2024.csv');
  expect(bytes.length).toBe(listed?.bytes);
  expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(listed?.hash);
});

test('every report is there, with what was read of it, and leads to its region', async ({
  page,
}) => {
  await open(page, '/data');
  const reports = region(page, '收录的报告');
  const rows = reports.locator('[data-report]');
  await expect(rows).toHaveCount(rowsOf('reports-2024.csv'));
  const figures = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].slice(-2).map((cell) => cell.textContent)),
  );
  // Of all others the page says that they are there, and where.
  await expect(page.locator('.lead')).toContainText('另有 2003–2026 年');
  const total = figures.flat().reduce((sum, text) => sum + Number(text), 0);
  expect(total).toBe(rowsOf('observations-2024.csv'));
  await expect(reports).toContainText('台湾、香港、澳门');
  const guizhou = reports.locator('[data-report="520000"]');
  await expect(guizhou).toContainText('贵州省政府工作报告');
  await expect(guizhou).toContainText('2024-01-24');
  await reports.getByText('个市州没有附原句的报告').click();
  await expect(reports.getByRole('listitem').filter({ hasText: '贵州' })).toContainText('六盘水');
  await guizhou.getByRole('link').click();
  await expect(page).toHaveURL(/\/region\/520000$/u);
});

test('indicators are found by name and lead to the explore page', async ({ page }) => {
  await open(page, '/data');
  const indicators = region(page, '指标');
  await expect(indicators.locator('[data-indicator]')).toHaveCount(rowsOf('indicators.csv'));
  await indicators.getByRole('searchbox', { name: '按名称查找指标' }).fill('GDP');
  await expect(indicators.locator('[data-indicator="gdp_growth"]')).toBeVisible();
  await expect(indicators.locator('[data-indicator="urban_jobs"]')).toHaveCount(0);
  await expect(indicators.getByRole('status')).toHaveText(/^\d+ 项$/u);
  await indicators.getByRole('searchbox').fill('没有这个词');
  await expect(indicators).toContainText('没有这个指标');
  await indicators.getByRole('searchbox').fill('城镇新增就业');
  await indicators
    .getByRole('link', { name: /份报告有实绩/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/\?indicator=urban_jobs&measure=actual$/u);
});

firstVisit('boundaries: whose they are, and how they are replaced', async ({ page }) => {
  await page.route('**/geo/manifest.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replace('Apache ECharts 4.9.0, map/json', '标准地图 GS(2099)0001号'),
    });
  });
  await open(page, '/data');
  const boundaries = region(page, '地图边界');
  await expect(boundaries.locator('code').first()).toContainText('npm run geo -- --source FILE');
  await expect(boundaries).toContainText('审图号');
  // The nation's map was replaced, those of the provinces were not.
  const sources = boundaries.locator('[data-boundaries] li');
  await expect(sources).toHaveCount(2);
  await expect(sources.first()).toContainText('标准地图 GS(2099)0001号');
  await expect(sources.first()).toContainText('全国图');
  await expect(sources.last()).toContainText('省内分图 31 幅');
});

test('commands and the citation can be copied', async ({ page }) => {
  await open(page, '/data');
  const { version } = await descriptor(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await region(page, '地图边界').getByRole('button', { name: '复制命令' }).click();
  await expect(region(page, '地图边界').getByRole('status')).toHaveText('已复制');
  expect(await copied()).toContain('npm run geo -- --source FILE');
  await region(page, '许可与引用').getByRole('button', { name: '复制引用' }).click();
  await expect(region(page, '许可与引用').getByRole('status')).toHaveText('已复制');
  expect(await copied()).toContain(version);
  expect(await copied()).toMatch(/\[\d{4}-\d{2}-\d{2}\]\. http.*\/data$/u);
});

/** How many records the browser keeps; a database that is not there has none. */
async function records(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name === 'biaochi');
    if (!found) return 0;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('biaochi');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const names = [...db.objectStoreNames];
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const request = db.transaction(name).objectStore(name).count();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    const sum = (await Promise.all(counts)).reduce((all, count) => all + count, 0);
    db.close();
    return sum;
  });
}

firstVisit(
  'local data are deleted after one question; the page goes on, and a reload keeps them anew',
  async ({ page }) => {
    await open(page, '/data');
    const device = region(page, '版本与本机');
    await expect(device).toContainText('存有 4 张表');
    expect(await records(page)).toBeGreaterThan(0);
    await device.getByRole('button', { name: '删除本机数据' }).click();
    await expect(device.getByRole('button', { name: '不删' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(device.getByRole('button', { name: '删除本机数据' })).toBeFocused();
    expect(await records(page)).toBeGreaterThan(0);
    await device.getByRole('button', { name: '删除本机数据' }).click();
    await device.getByRole('button', { name: '删除', exact: true }).click();
    await expect(device.getByRole('status')).toContainText('本机数据已删除');
    await expect(device.getByRole('status')).toBeFocused();
    await expect(device).toContainText('没有存下数据');
    expect(await records(page)).toBe(0);
    await expect(region(page, '收录的报告').locator('[data-report]')).not.toHaveCount(0);
    await page.reload();
    await ready(page);
    await expect(device).toContainText('存有 4 张表');
  },
);

firstVisit(
  'where the browser keeps nothing, the page says so and why, and there is nothing to delete',
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      Object.defineProperty(globalThis, 'Worker', { value: undefined });
    });
    await open(page, '/data');
    const device = region(page, '版本与本机');
    await expect(device).toContainText('没有存下数据');
    await expect(device).toContainText('浏览器不允许存储');
    await expect(device.getByRole('button')).toHaveCount(0);
  },
);

firstVisit('files of another version than the page are said to be so', async ({ page }) => {
  await open(page, '/data');
  const { version } = await descriptor(page);
  let asked = 0;
  await page.route('**/data/datapackage.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    asked += 1;
    // The page's data are of the first answer, its list of files of the second.
    await route.fulfill({
      response,
      body: asked === 1 ? text : text.replace(version, 'fedcba9876543210'),
    });
  });
  await page.reload();
  await ready(page);
  await expect(region(page, '文件').getByRole('status')).toContainText('fedcba98');
});

firstVisit(
  'without a network after a visit, the reports are there and the list of files says it is not',
  async ({ page }) => {
    await open(page, '/data');
    await expect(files(page)).not.toHaveCount(0);
    await page.route(/\/(data|geo)\/.*\.(json|csv)$/u, (route) =>
      route.abort('internetdisconnected'),
    );
    await page.reload();
    await ready(page);
    await expect(region(page, '收录的报告').locator('[data-report]')).toHaveCount(
      rowsOf('reports-2024.csv'),
    );
    await expect(region(page, '版本与本机')).toContainText('没有网络');
    await expect(region(page, '文件').getByRole('alert')).toContainText('“文件清单”没有载入');
    await expect(region(page, '地图边界').getByRole('alert')).toContainText('“边界来源”没有载入');
    await expect(region(page, '地图边界')).toContainText('npm run geo');
    await page.unrouteAll({ behavior: 'wait' });
    await region(page, '文件').getByRole('button', { name: '重试' }).click();
    await expect(files(page)).not.toHaveCount(0);
  },
);

test('in English nothing is left in Chinese but what is marked so', async ({ page }) => {
  await open(page, '/data?lang=en');
  await expect(page.locator('[data-file]')).not.toHaveCount(0);
  await expect(page.locator('[data-boundaries] li')).not.toHaveCount(0);
  const left = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (
        /[\p{Script=Han}，。：；（）]/u.test(textContent ?? '') &&
        !parentElement?.closest('[lang="zh-CN"]')
      )
        if (!parentElement?.closest('script, style')) found.push(textContent ?? '');
    }
    const attributes = [
      ...document.querySelectorAll('[aria-label], [title], [placeholder], [data-label]'),
    ]
      .flatMap((one) =>
        ['aria-label', 'title', 'placeholder', 'data-label'].map(
          (name) => one.getAttribute(name) ?? '',
        ),
      )
      .filter((text) => /\p{Script=Han}/u.test(text));
    return [...found, ...attributes];
  });
  expect(left).toEqual([]);
});

test('the contents lead to each section, and an address to its section at once', async ({
  page,
}) => {
  await open(page, '/data');
  const contents = page.getByRole('navigation', { name: '目录' });
  await expect(contents.getByRole('link')).toHaveCount(7);
  await contents.getByRole('link', { name: '地图边界' }).click();
  await expect(region(page, '地图边界').getByRole('heading').first()).toBeInViewport();
  await open(page, '/data#licence');
  await expect(region(page, '许可与引用')).toBeInViewport();
});

for (const search of ['', '?lang=en'])
  test(`nothing runs over sideways and touch targets are 44 px: ${search || 'zh'}`, async ({
    finger: page,
  }) => {
    await open(page, `/data${search}`);
    await expect(page.locator('[data-file]')).not.toHaveCount(0);
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    for (const [width, height] of [
      [1180, 820],
      [820, 1180],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await sideways(page), `${width}`).toBeLessThanOrEqual(0);
      const wrong = await page
        .locator('main :is(button, a, input, summary):visible')
        .evaluateAll((all) =>
          all
            .map((one) => ({ box: one.getBoundingClientRect(), text: one.textContent?.trim() }))
            .filter(
              ({ box }) =>
                box.width < 43.5 || box.height < 43.5 || box.right > window.innerWidth + 0.5,
            )
            .map(({ box, text }) => `${text} ${box.width}×${box.height}`),
        );
      expect(wrong, `${width}`).toEqual([]);
    }
  });

for (const search of ['', '?lang=en'])
  test(`no axe violations: ${search || 'zh'}`, async ({ page }) => {
    await open(page, `/data${search}`);
    await expect(page.locator('[data-file]')).not.toHaveCount(0);
    await page.locator('[data-file] summary').last().click();
    await expectSound(page);
  });

test('what the address says that is not understood is said', async ({ page }) => {
  await open(page, '/data?lang=zz&foo=1');
  await expect(page.getByRole('status').first()).toContainText('lang=zz、foo=1');
});

test('the reports’ table counts rows, and a name that a copy has cut is whole', async ({
  page,
}) => {
  await open(page, '/data');
  const reports = region(page, '收录的报告');
  const head = reports.getByRole('table', { name: '省级' }).getByRole('columnheader');
  await expect(head.filter({ hasText: '（条）' })).toHaveText(['目标（条）', '实绩（条）']);
  const nation = reports.locator('[data-report="100000"] .speaker');
  await expect(nation).toHaveText('李强');
});
