import { expect, firstVisit as test, ready, type Page } from './page';

const rows = (page: Page) => page.locator('#panel-table tbody tr[data-adcode]');
const cities = 300;

/** How many rows the table had whenever some were written. */
const watched = (page: Page) =>
  page.addInitScript(() => {
    const counts: number[] = [];
    Reflect.set(window, 'counts', counts);
    new MutationObserver(() => {
      const count = document.querySelectorAll('#panel-table tbody tr[data-adcode]').length;
      if (count > 0 && count !== counts.at(-1)) counts.push(count);
    }).observe(document, { childList: true, subtree: true });
  });
const counts = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => Reflect.get(window, 'counts'));

test('a table of hundreds is written by turns, from its beginning; another order begins anew', async ({
  page,
}) => {
  await watched(page);
  await page.goto('/?level=prefecture');
  await ready(page);
  await page.locator('#panel-table').scrollIntoViewIfNeeded();
  await expect.poll(() => rows(page).count()).toBeGreaterThan(cities);
  const all = await rows(page).count();
  const first = await counts(page);
  expect(first.slice(0, 3)).toEqual([100, 200, 300]);
  expect(first.at(-1)).toBe(all);
  await page.locator('#panel-table thead').getByRole('button', { name: '地区' }).click();
  await expect.poll(async () => (await counts(page)).length).toBeGreaterThan(first.length);
  await expect.poll(() => rows(page).count()).toBe(all);
  expect((await counts(page))[first.length]).toBe(100);
});

test('who searches the page or prints it has all of the table at once', async ({ page }) => {
  await watched(page);
  await page.goto('/?level=prefecture');
  await ready(page);
  await rows(page).first().waitFor({ state: 'attached' });
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('#panel-table tbody tr[data-adcode]').length;
  });
  expect(printed).toBeGreaterThan(cities);
  const before = (await counts(page)).length;
  await page.locator('#panel-table thead').getByRole('button', { name: '地区' }).click();
  await expect(page.locator('#panel-table [aria-sort="ascending"]')).toHaveCount(1);
  expect((await counts(page)).slice(before)).toEqual([]);
});
