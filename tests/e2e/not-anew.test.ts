import { expect, firstVisit as test, radio, ready, region, withoutLaterParts } from './page';

test('what is chosen, pressed or turned works out no rows anew', async ({ page }) => {
  // A view's rows are put in order whenever they are worked out; a table's, which have more figures, are not meant.
  await page.addInitScript(() => {
    let sorted = 0;
    const sort = Reflect.get(Array.prototype, 'sort');
    const isRow = (one: unknown) =>
      typeof one === 'object' && one !== null && 'cell' in one && !('figures' in one);
    Array.prototype.sort = function (this: unknown[], ...args: [never]) {
      if (this.length > 20 && this.every(isRow)) sorted += 1;
      Reflect.set(window, 'rowsSorted', sorted);
      return Reflect.apply(sort, this, args);
    };
  });
  await withoutLaterParts(page);
  await page.goto('/');
  await ready(page);
  const rowsSorted = () => page.evaluate(() => Number(Reflect.get(window, 'rowsSorted')));
  const first = await rowsSorted();
  expect(first).toBeGreaterThan(0);

  const block = region(page, '地图').locator('.legend [data-key]').first();
  await block.click();
  await expect(block).toHaveAttribute('aria-pressed', 'true');
  await region(page, '排行').locator('[data-adcode="330000"]').first().click();
  await expect(page).toHaveURL(/select=330000/);
  expect(await rowsSorted()).toBe(first);

  await radio(page, '口径', '实绩').click();
  await expect(page).toHaveURL(/measure=actual/);
  expect(await rowsSorted()).toBeGreaterThan(first);
});
