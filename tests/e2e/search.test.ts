import { expectSound } from './axe';
import { expect, open, ready, sideways, test, tooSmall, type Page } from './page';
import { stated, table, worded } from './published';

const opener = (page: Page) => page.getByRole('button', { name: '搜索地区、指标或页面' });
const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索', exact: true });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page, kind: string) =>
  dialog(page).getByRole('group', { name: kind }).getByRole('option');
const type = (page: Page, query: string) => field(page).fill(query);

test('the key / opens the search on every page but where a field of its own takes it', async ({
  page,
}) => {
  for (const path of ['/', '/data', '/region/520000', '/matrix']) {
    await open(page, path);
    await expect(opener(page)).toBeVisible();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  await open(page, '/statements');
  await expect(opener(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: '搜索' })).toBeFocused();
});

test('the key types where the reader writes', async ({ page }) => {
  await open(page, '/');
  await expect(opener(page)).toBeVisible();
  await page.getByRole('combobox', { name: '指标' }).focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toHaveCount(0);
});

for (const [query, adcode] of [
  ['贵州', '520000'],
  ['贵州省', '520000'],
  ['guizhou', '520000'],
  ['gz', '520000'],
  ['520000', '520000'],
  ['nmg', '150000'],
  ['chongqing', '500000'],
  ['广州', '440100'],
] as const) {
  test(`${query} leads to the region ${adcode}, whose figures are the published ones`, async ({
    page,
  }) => {
    await open(page, '/data');
    await opener(page).click();
    await type(page, query);
    const name = table('regions').find((one) => one['adcode'] === adcode)?.['name_zh'] ?? '';
    await expect(options(page, '地区').first()).toHaveText(new RegExp(`^${name}`, 'u'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/region/${adcode}$`, 'u'));
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    const words = worded(stated(2024, adcode, 'gdp_growth', 'target'));
    expect(words).not.toBe('none');
    await expect(page.locator('tr[data-indicator="gdp_growth"] td.target')).toContainText(words);
  });
}

for (const [query, indicator] of [
  ['物价', 'cpi'],
  ['cpi', 'cpi'],
  ['社零', 'retail_growth'],
  ['dqsczzzs', 'gdp_growth'],
  ['调查失业率', 'unemployment'],
] as const) {
  test(`${query} leads to the indicator ${indicator}`, async ({ page }) => {
    await open(page, '/data');
    await opener(page).click();
    await type(page, query);
    await expect(options(page, '指标').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await ready(page);
    const name = table('indicators').find((one) => one['id'] === indicator)?.['name_zh'] ?? '';
    await expect(page.getByRole('combobox', { name: '指标' })).toHaveValue(name);
  });
}

test('a region and an indicator written as one lead to the line of the region', async ({
  page,
}) => {
  await open(page, '/');
  await opener(page).click();
  await type(page, '贵州 物价');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/region\/520000#cpi$/u);
  await expect(page.locator('#cpi')).toHaveAttribute('aria-current', 'true');
});

test('a page is found by what it is for; arrows choose', async ({ page }) => {
  await open(page, '/');
  await opener(page).click();
  await expect(options(page, '页面')).toHaveCount(7);
  await type(page, '层层加码');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ladder$/u);
});

test('whatever is typed can be searched for in the reports', async ({ page }) => {
  await open(page, '/');
  await opener(page).click();
  await type(page, '双碳');
  await expect(dialog(page).getByRole('status')).toContainText('没有叫“双碳”的');
  await options(page, '报告里的表述').click();
  await expect(page).toHaveURL(/\/statements\?q=/u);
  await expect(page.getByRole('searchbox', { name: '搜索' })).toHaveValue('双碳');
});

test('in English, on a phone, by touch', async ({ finger: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/?lang=en');
  await page.getByRole('button', { name: 'Find a region' }).tap();
  const box = page.getByRole('dialog', { name: 'Find' });
  await box.getByRole('combobox').fill('guizhou gdp');
  expect(await tooSmall(box.getByRole('option'))).toEqual([]);
  expect(await tooSmall(box.getByRole('button'))).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await box.getByRole('option').first().tap();
  await expect(page).toHaveURL(/\/region\/520000\?lang=en#gdp/u);
});

test('axe finds nothing', async ({ page }) => {
  await open(page, '/');
  await opener(page).click();
  await type(page, '贵');
  await expectSound(page);
});
