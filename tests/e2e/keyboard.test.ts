// What readers come for, each done with Tab, arrows, Enter and what is typed: nothing is clicked, nothing focused by the test.
import { expect, finding, open, region, test, type Page } from './page';
import type { Locator } from '@playwright/test';

/** More stops than any page has before what a reader comes for. */
const MOST_STOPS = 150;

/** Presses Tab, or Shift and Tab, until the keyboard is at what is looked for, or within it. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const isThere = await target.evaluateAll((all) =>
      all.some((one) => one.contains(document.activeElement)),
    );
    if (isThere) return;
  }
  throw new Error(`Tab does not come to ${String(target)}`);
}

/** Walks the choices of a group by an arrow until one is chosen. */
async function walkTo(page: Page, key: 'ArrowRight' | 'ArrowDown', chosen: Locator): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    if (await chosen.evaluate((one) => one.matches(':checked, [aria-selected="true"]'))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to ${String(chosen)}`);
}

const indicator = (page: Page) => page.getByRole('combobox', { name: '指标', exact: true });
const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });
const marks = (page: Page, name: string) => region(page, name).locator('[data-adcode]');

test('which provinces set a target with 以上: the filter, then the ranking mark by mark', async ({
  page,
}) => {
  await open(page, '/');
  await tabTo(page, page.getByRole('button', { name: /^筛选/u }));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: '筛选' });
  const words = page.getByRole('radio', { name: /^以上/u });
  await tabTo(page, panel.getByRole('group').filter({ has: words }));
  await walkTo(page, 'ArrowDown', words);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/op=ge/u);
  await tabTo(page, marks(page, '排行'));
  for (let step = 0; step < 3; step += 1) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(name).toMatch(/以上/u);
    await page.keyboard.press('ArrowDown');
  }
});

test('浙江 beside 江苏', async ({ page }) => {
  await open(page, '/');
  await tabTo(page, indicator(page));
  await page.keyboard.type('浙江');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=330000$/u);
  await tabTo(page, button(region(page, '详情'), '对比'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await expect(button(region(page, '详情'), '对比')).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, indicator(page));
  await page.keyboard.type('江苏');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=330000,320000|select=320000,330000/u);
});

test('every promise about 养老床位, to the report that makes it', async ({ page }) => {
  await open(page, '/');
  await tabTo(page, page.getByRole('link', { name: '检索', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, page.getByRole('searchbox', { name: '搜索', exact: true }));
  await page.keyboard.type('养老床位');
  const results = region(page, '检索结果');
  await expect(results.getByRole('status')).toContainText('条');
  await tabTo(page, results.getByRole('link', { name: /的报告/u }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/region\/\d{6}/u);
});

test('the ranking of CPI as a picture, as a spreadsheet, and as a link', async ({ page }) => {
  await open(page, '/');
  await tabTo(page, indicator(page));
  await page.keyboard.type('CPI');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicator=cpi/u);
  const save = button(region(page, '排行'), '下载图片');
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^PNG/u })).toBeFocused();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(picture.suggestedFilename()).toMatch(/\.png$/u);
  await expect(save).toBeFocused();
  await page.keyboard.press('Enter');
  const copy = page.getByRole('menuitem', { name: /^复制链接/u });
  await expect(page.getByRole('menuitem', { name: /^PNG/u })).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await tabTo(page, button(region(page, '表格'), '下载 CSV'));
  const [table] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(table.suggestedFilename()).toMatch(/\.csv$/u);
});

test('the cities: another level, another year, in English', async ({ page }) => {
  await open(page, '/');
  const level = page.getByRole('radiogroup', { name: '层级' });
  await tabTo(page, level);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/level=prefecture/u);
  await tabTo(page, page.getByRole('radiogroup', { name: '年份' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/year=2023/u);
  await tabTo(page, button(page, 'English'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lang=en/u);
  await expect(finding(page)).toContainText('2023');
});

test('the clause behind a target, and that a report has none', async ({ page }) => {
  await open(page, '/?indicator=urban_jobs');
  await tabTo(page, marks(page, '排行'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const details = region(page, '详情');
  await expect(details.locator('blockquote mark')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(details.locator('blockquote')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select=/u);
});

test('income against growth: the scatter, dot by dot', async ({ page }) => {
  await open(page, '/');
  await tabTo(page, page.getByRole('tablist'));
  await walkTo(page, 'ArrowRight', page.getByRole('tab', { name: '散点', exact: true }));
  await expect(marks(page, '散点').first()).toBeVisible();
  await tabTo(page, marks(page, '散点'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=\d{6}/u);
});

test('past the head at once, and what a screen reader is told of the page', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'explore.aria.yml' });
});
