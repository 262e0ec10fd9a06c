import { expect, open, region, rested, show, test, type Page } from './page';

const legend = (page: Page) => region(page, '地图').locator('.legend [data-key]');
const search = (page: Page) => page.evaluate(() => location.search);

test('the class pressed in the legend stands in the address, and is restored', async ({ page }) => {
  await open(page, '/');
  const key = await legend(page).nth(3).getAttribute('data-key');
  await legend(page).nth(3).click();
  await expect.poll(() => search(page)).toBe(`?legend=${key}`);
  await page.mouse.move(2, 2);
  const pale = page.locator('.map .scene path[data-adcode][opacity]');
  await expect.poll(() => pale.count()).toBeGreaterThan(10);
  const count = await pale.count();
  await open(page, `/?legend=${key}`);
  await expect(pale).toHaveCount(count);
  await expect(legend(page).nth(3)).toHaveAttribute('aria-pressed', 'true');
  await legend(page).nth(3).click();
  await expect.poll(() => search(page)).toBe('');
});

test('a class that the view does not have is let go, and leaves the address', async ({ page }) => {
  await open(page, '/?legend=12345');
  await expect.poll(() => search(page)).toBe('');
});

test('the table’s order and what is looked for in it stand in the address', async ({ page }) => {
  await open(page, '/?chart=table');
  const table = region(page, '表格');
  await table.getByRole('button', { name: /^目标 2024/u }).click();
  await table.getByRole('searchbox').fill('江');
  await expect.poll(() => search(page)).toContain('order=-target');
  const address = await search(page);
  expect(new URLSearchParams(address).get('find')).toBe('江');
  const names = () => table.locator('tbody tr').allInnerTexts();
  const before = await names();
  await open(page, `/${address}`);
  await expect.poll(names).toEqual(before);
  await expect(table.getByRole('searchbox')).toHaveValue('江');
  await expect(table.locator('th[aria-sort="descending"]')).toContainText('目标');
});

test('where the map was moved to stands in the address, on any window, and gives way to another part of the country', async ({
  page,
}) => {
  await open(page, '/');
  await rested(page);
  const zoomIn = page.getByRole('button', { name: '放大' });
  await zoomIn.click();
  await expect.poll(() => search(page)).toMatch(/^\?zoom=1\.6,/u);
  await zoomIn.click();
  await expect.poll(() => search(page)).toMatch(/^\?zoom=2\.56,/u);
  const address = await search(page);
  // One entry of the history, however often it was zoomed.
  const lands = () => page.locator('.map .scene path[data-adcode="510000"]').boundingBox();
  await rested(page);
  const before = await lands();
  await open(page, `/${address}`);
  await rested(page);
  const after = await lands();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(1);
  expect(Math.abs((after?.width ?? 0) - (before?.width ?? 99))).toBeLessThan(1);
  await page.getByRole('radio', { name: '西部', exact: true }).click();
  await expect.poll(() => search(page)).toBe('?group=west');
});

/** Is the middle of a province within the map's frame? */
async function inSight(page: Page, adcode: string): Promise<boolean> {
  const land = await page.locator(`.map .scene path[data-adcode="${adcode}"]`).boundingBox();
  const map = await page.locator('.map svg:has(.scene)').boundingBox();
  if (!land || !map) return false;
  const [x, y] = [land.x + land.width / 2, land.y + land.height / 2];
  return x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
}

test('a region chosen out of a zoomed map’s sight is brought into it', async ({ page }) => {
  await open(page, '/?zoom=6,0.2,0.35');
  await rested(page);
  expect(await inSight(page, '460000')).toBe(false);
  await page.locator('.ranking [data-adcode="460000"]').last().click();
  await expect.poll(() => inSight(page, '460000')).toBe(true);
  await expect.poll(() => search(page)).toMatch(/zoom=6,/u);
});

test('a shared address with a zoomed map and a choice out of its sight is restored as it was', async ({
  page,
}) => {
  const address = '?zoom=6,0.2,0.35&select=460000';
  await open(page, `/${address}`);
  await rested(page);
  await expect(page.getByRole('group', { name: '缩放' })).toBeVisible();
  expect(await inSight(page, '460000')).toBe(false);
  expect(new URLSearchParams(await search(page)).get('zoom')).toBe('6,0.2,0.35');
});

test('a zoomed map does not print over its legend', async ({ page }) => {
  await open(page, '/?zoom=4,0.2,0.6');
  await rested(page);
  const key = page.locator('.key.card');
  await expect(key).toHaveCount(1);
  expect(await key.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});

test('the plot and the trend’s way stand in the address', async ({ page }) => {
  await open(page, '/?trend=table');
  await expect(region(page, '趋势').getByRole('table')).toBeVisible();
  await page.getByRole('tab', { name: '变化' }).click();
  await expect.poll(() => search(page)).toBe('?plot=changes&trend=table');
  await show(page, '?plot=strip');
  await expect(page.getByRole('tab', { name: '分布' })).toHaveAttribute('aria-selected', 'true');
});

test('what cannot be read is said, and shown as by default', async ({ page }) => {
  await open(page, '/?zoom=99,1,1&trend=pie&order=size');
  const notice = page.getByRole('status').filter({ hasText: 'zoom' });
  await expect(notice).toContainText('trend');
  await expect(notice).toContainText('order');
});
