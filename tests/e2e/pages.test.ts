import { expect, finding, open, radio, ready, region, scrolled, test, type Page } from './page';

/** Resolves when the trend beside map and ranking has brought the other years. */
const withYears = (page: Page) =>
  expect(region(page, '趋势').getByRole('slider', { name: '年份' })).toBeVisible();
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('from the details to the region’s page and to what its report says, and back', async ({
  page,
}) => {
  await open(page, '/?select=520000');
  await region(page, '详情').getByRole('link', { name: '地区档案' }).click();
  await expect(page).toHaveURL(/\/region\/520000#gdp_growth$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('贵州');
  await page.goBack();
  await expect(region(page, '详情')).toContainText('贵州省');
  await region(page, '详情').getByRole('link', { name: '检索报告' }).click();
  await expect(page).toHaveURL(/\/statements\?select=520000&topic=macro$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('back from another page restores the view, with its language', async ({ page }) => {
  await open(page, '/');
  await radio(page, '口径', '实绩').check();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/measure=actual&lang=en/);
  const sentence = await finding(page).textContent();
  await link(page, 'Data').click();
  await expect(page).toHaveURL(/\/data\?lang=en$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await expect(page).toHaveURL(/measure=actual&lang=en/);
  await expect(finding(page)).toHaveText(sentence ?? '');
});

test('back after a reload speaks the language that the view had', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/lang=en/);
  await link(page, 'Data').click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/data$/);
  await page.reload();
  await ready(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/data\?lang=en$/);
  await page.goBack();
  await expect(finding(page)).toContainText('31 of 31 provincial reports');
});

test('a reader who comes back from another page does not load the data again', async ({ page }) => {
  await open(page, '/');
  await withYears(page);
  await link(page, '数据').click();
  await expect(page.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goBack();
  await expect(finding(page)).toBeVisible();
  await expect(region(page, '地图').locator('path[data-adcode="520000"]')).toBeVisible();
  expect(asked.filter((path) => /^\/(data|geo)\//.test(path))).toEqual([]);
});

test('the region’s page shows the data that the explore page has loaded', async ({ page }) => {
  await open(page, '/?select=520000');
  await withYears(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await region(page, '详情').getByRole('link', { name: '地区档案' }).click();
  await expect(page.locator('tr[data-indicator="gdp_growth"]')).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
});

for (const [path, way, title] of [
  ['/region/520000', '数据', '数据'],
  ['/region/520000#urban_jobs', '数据', '数据'],
  ['/', '数据', '数据'],
  ['/data', '检索', '检索报告中的每一个数字'],
] as const) {
  test(`back from another page finds the place on ${path} again`, async ({ page }) => {
    await page.setViewportSize({ width: 1180, height: 600 });
    await open(page, path);
    const place = async () => Math.round(await scrolled(page));
    await page.mouse.move(590, 400);
    // Above what comes late, which would move the place as it comes.
    await page.evaluate(() => window.scrollTo(0, 120));
    await expect.poll(place).toBe(120);
    // Pressed without the scrolling that a pointer's press would bring about.
    await link(page, way).evaluate((one) => (one instanceof HTMLElement ? one.click() : undefined));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}$`, 'u'));
    await expect.poll(place).toBe(120);
  });
}

test('the product’s name leads to the view without choices, from a view with some too', async ({
  page,
}) => {
  const measure = (name: string) => radio(page, '口径', name);
  await open(page, '/');
  await measure('实绩').check();
  await expect(page).toHaveURL(/measure=actual$/);
  await link(page, '标尺').click();
  await expect(page).toHaveURL(/\/$/);
  await expect(measure('目标')).toBeChecked();
  await page.goBack();
  await expect(measure('实绩')).toBeChecked();
});

for (const path of [
  '/region/520000',
  '/statements',
  '/data',
  '/compare',
  '/ladder',
  '/matrix',
  '/words',
  '/own',
]) {
  test(`${path} is named, marked in the navigation and speaks both languages`, async ({ page }) => {
    await open(page, path);
    await expect(page).toHaveTitle(/· 标尺$/);
    const current = page.locator('nav a[aria-current="page"]');
    await expect(current).toHaveCount(path.startsWith('/region') ? 0 : 1);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveURL(/lang=en$/);
    await expect(page).toHaveTitle(/· Biaochi$/);
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}
