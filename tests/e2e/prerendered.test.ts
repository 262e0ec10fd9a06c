import { WINDOWS } from '../../scripts/prerender/windows';
import type { Browser } from '@playwright/test';
import { expect, firstVisit as test, ready, withoutLaterParts, type Page } from './page';

const SIZES = {
  lying: { width: 1180, height: 820, hasTouch: true },
  desk: { width: 1180, height: 820, hasTouch: false },
  small: { width: 1024, height: 768, hasTouch: true },
  upright: { width: 820, height: 1180, hasTouch: true },
  phone: { width: 390, height: 844, hasTouch: true },
} as const;

/** Opens the first page in a window, and keeps its script from coming until it is let; of the script, what comes later. */
async function withheld(
  browser: Browser,
  name: keyof typeof SIZES,
  address = '/',
): Promise<{ readonly page: Page; readonly release: () => Promise<void> }> {
  const { width, height, hasTouch } = SIZES[name];
  const context = await browser.newContext({ viewport: { width, height }, hasTouch });
  const page = await context.newPage();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/entry/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await withoutLaterParts(page);
  await page.goto(address, { waitUntil: 'commit' });
  return {
    page,
    release: async () => {
      release();
      await ready(page);
    },
  };
}

/** What stands in the charts, in the sentence and in the heads of panels, and the boxes of the charts. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.textContent.trim());
    const boxes = ['.map.fill', '.legend', '.ranking'].map((selector) => {
      const box = document.querySelector(selector);
      return { width: box?.clientWidth, height: box?.clientHeight };
    });
    const shapes = [...document.querySelectorAll('.map.fill path[data-adcode]')].map((path) => {
      const { left, right, top, bottom } = path.getBoundingClientRect();
      return { fill: getComputedStyle(path).fill, sides: [left, right, top, bottom] };
    });
    return {
      finding: texts('[data-finding]'),
      rows: texts('.ranking [data-adcode]'),
      legend: texts('.legend text'),
      heads: texts('header a, header button, h2, section button'),
      lists: [...document.querySelectorAll('select')].map((list) => list.selectedOptions[0]?.text),
      boxes,
      shapes,
    };
  });

for (const { name, boxes, drawingOf } of WINDOWS) {
  test(`the first page is there before its script, and stays as it is: ${name}`, async ({
    browser,
  }) => {
    const { page, release } = await withheld(browser, name as keyof typeof SIZES);
    await expect(page.locator('#prerendered .ranking [data-adcode]')).toHaveCount(34);
    const before = await seen(page);
    expect(before.rows[0]).toContain('海南');
    // `auto` heights are those of the drawing.
    expect(before.boxes).toEqual(boxes);

    await release();
    await expect(page.locator('#prerendered')).toHaveCount(0);
    const after = await seen(page);
    const { shapes, ...words } = after;
    expect(before).toMatchObject(words);
    expect(before.shapes.map(({ fill }) => fill)).toEqual(shapes.map(({ fill }) => fill));
    const moved = before.shapes.map(({ sides }, i) =>
      Math.max(...sides.map((side, j) => Math.abs(side - (shapes[i]?.sides[j] ?? Number.NaN)))),
    );
    // Where the map is another window's, its margins are scaled with it.
    expect(Math.max(...moved), 'px').toBeLessThan(drawingOf === undefined ? 0.5 : 4);
    await page.context().close();
  });
}

test('in the dark it is dark', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.route('**/entry/*.js', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  const dark = page.locator('#prerendered .map.fill path[data-adcode="540000"]');
  await expect(dark).toBeVisible();
  const fill = await dark.evaluate((path) => getComputedStyle(path).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await dark.evaluate((path) => getComputedStyle(path).fill)).not.toBe(fill);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('what is pressed before the script is there is done when it is', async ({ browser }) => {
  const { page, release } = await withheld(browser, 'phone');
  const row = page.locator('#prerendered .ranking [data-adcode="650000"]');
  await row.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(0);
  const box = await row.boundingBox();
  if (!box) throw new Error('the row has no box');
  await page.touchscreen.tap(box.x + 40, box.y + box.height / 2);
  await expect(page.locator('#prerendered')).toHaveClass('waiting');
  await release();
  await expect(page).toHaveURL(/\?select=650000$/);
  // What is told of it comes into sight, no more.
  const now = await page.evaluate(() => scrollY);
  expect(Math.abs(now - scrolled)).toBeLessThan(200);
  await page.context().close();
});

for (const address of ['/?indicator=cpi', '/?lang=en', '/statements']) {
  test(`another address waits for its own: ${address}`, async ({ browser }) => {
    const { page, release } = await withheld(browser, 'desk', address);
    await expect(page.locator('#app')).toBeAttached();
    await expect(page.locator('.ranking')).toHaveCount(0);
    await release();
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await page.context().close();
  });
}

test('who has figures of their own is shown those', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/statements');
  await page.evaluate(() => {
    localStorage.setItem('biaochi-own', '2026-01-01');
  });
  await page.route('**/entry/*.js', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#app')).toBeAttached();
  await expect(page.locator('.ranking')).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('where the data do not come, the reason takes its place', async ({ page }) => {
  await page.route('**/data/*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('没有载入');
  await expect(page.locator('#prerendered')).toHaveCount(0);
});
