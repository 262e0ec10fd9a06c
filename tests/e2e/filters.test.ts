import { expect, open, ready, region, test, type Page } from './page';
import { expectSound } from './axe';

const button = (page: Page) => page.getByRole('button', { name: /^筛选/ });
const panel = (page: Page) => page.getByRole('dialog', { name: '筛选' });
const choice = (page: Page, name: RegExp) => panel(page).getByRole('radio', { name });

for (const [width, height] of [
  [1180, 820],
  [390, 844],
] as const) {
  test(`by touch at ${width}×${height}: choices say what they leave, one tap clears`, async ({
    finger: page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/');
    await button(page).tap();
    await expect(panel(page)).toBeVisible();
    await expect(choice(page, /^以内/)).toBeDisabled();
    const label = panel(page).locator('label').filter({ hasText: '以上' });
    const count = Number(await label.locator('.count').textContent());
    await label.tap();
    await expect(page).toHaveURL(/op=ge/);
    await expect(region(page, '表格').locator('tr[data-adcode]')).toHaveCount(count);
    const box = await panel(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    await panel(page).getByRole('button', { name: '完成' }).tap();
    await expect(panel(page)).toBeHidden();
    await expect(button(page)).toHaveAccessibleName('筛选，已用 1 项');
    await page.getByRole('button', { name: '清除筛选' }).tap();
    await expect(page).not.toHaveURL(/op=/);
    await expect(page.locator('[data-finding]')).toContainText('31份');
  });
}

test('a filter in force stands in the masthead’s one row', async ({ finger: page }) => {
  for (const lang of ['zh', 'en']) {
    const query = lang === 'en' ? '?lang=en' : '?lang=zh';
    await open(page, `/${query}`);
    const one = (await page.getByRole('banner').boundingBox())?.height ?? 0;
    await open(page, `/${query}&group=east&op=approx`);
    const filtered = (await page.getByRole('banner').boundingBox())?.height ?? 0;
    expect(filtered, lang).toBeLessThan(one + 10);
  }
});

test('filters that leave no region say so, keep the map, and are cleared where they are told', async ({
  page,
}) => {
  await open(page, '/?indicator=cpi&op=ge');
  const finding = page.locator('[data-finding]');
  await expect(finding).toContainText('没有地区符合所用的筛选');
  const map = region(page, '地图');
  await expect(map.getByRole('group', { name: /^地图/ })).toBeVisible();
  await expect(map).not.toContainText('没有边界数据');
  // The sentence stays the sentence alone; what mends it stands beside.
  await expect(finding).not.toContainText('清除');
  const clear = page.getByRole('main').getByRole('button', { name: '清除筛选' });
  await clear.click();
  await expect(page).not.toHaveURL(/op=/);
  await expect(finding).toContainText('31份省级报告');
  await expect(clear).toHaveCount(0);
});

test('the panel is reached and left by keyboard, and has no axe violations', async ({ page }) => {
  await open(page, '/?state=value&op=approx');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(choice(page, /^左右/)).toBeChecked();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('implied values can be switched off, and the address says so', async ({ page }) => {
  await open(page, '/?indicator=income_growth');
  const implied = region(page, '排行').locator('[data-state="implied"]');
  await expect(implied).not.toHaveCount(0);
  await button(page).click();
  await panel(page).getByRole('switch', { name: '显示推算值' }).uncheck();
  await expect(page).toHaveURL(/implied=0/);
  await expect(implied).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(implied).toHaveCount(0);
});

test('a topic keeps the list of indicators; the search still finds all', async ({ page }) => {
  await open(page, '/');
  await button(page).click();
  await panel(page).locator('label').filter({ hasText: '绿色' }).click();
  await expect(page).toHaveURL(/topic=green/);
  await page.keyboard.press('Escape');
  const indicator = page.getByRole('combobox', { name: '指标', exact: true });
  await indicator.click();
  await expect(page.getByRole('option', { name: /森林覆盖率/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /粮食产量/ })).toHaveCount(0);
  await indicator.fill('粮食');
  await page.getByRole('option', { name: /粮食产量/ }).click();
  await expect(page).toHaveURL(/indicator=grain/);
  await expect(page).not.toHaveURL(/topic=/);
});

test('an indicator is found by its letters, in English, pinyin and initials', async ({ page }) => {
  await open(page, '/');
  const indicator = page.getByRole('combobox', { name: '指标', exact: true });
  for (const [typed, found] of [
    ['gdp', '地区生产总值增速'],
    ['dqsczz', '地区生产总值'],
    ['czdcsyl', '城镇调查失业率'],
    ['LSCL', '粮食产量'],
  ] as const) {
    await indicator.click();
    await indicator.fill(typed);
    const first = page.getByRole('option', { name: new RegExp(`^${found}`) }).first();
    await expect(first).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(first).toBeHidden();
  }
});

test('the panel is on the screen wherever the button stands', async ({ page }) => {
  await open(page, '/?state=value');
  for (const width of [1180, 1000, 820, 700]) {
    await page.setViewportSize({ width, height: 760 });
    await button(page).click();
    await expect(panel(page)).toBeVisible();
    const box = await panel(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
  }
});
