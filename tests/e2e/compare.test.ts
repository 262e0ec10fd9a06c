import { expect, open, region, test, type Page } from './page';

const mark = (page: Page, name: string) =>
  region(page, '排行').getByRole('button', { name: new RegExp(`^${name}`) });
const compare = (page: Page) => region(page, '详情').getByRole('button', { name: '对比' });
const chosen = (page: Page) =>
  region(page, '排行')
    .locator('[data-adcode][aria-pressed="true"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-adcode')).sort());

test('comparing, a tap adds a region; without, it takes the other’s place', async ({
  finger: page,
}) => {
  await open(page, '/');
  await mark(page, '四川').tap();
  await mark(page, '贵州').tap();
  await expect(page).toHaveURL(/select=520000$/);
  await compare(page).tap();
  await expect(compare(page)).toHaveAttribute('aria-pressed', 'true');
  await mark(page, '四川').tap();
  await mark(page, '云南').tap();
  await expect.poll(() => chosen(page)).toEqual(['510000', '520000', '530000']);
  await expect(region(page, '详情')).toContainText('云南');
  await mark(page, '四川').tap();
  await expect.poll(() => chosen(page)).toEqual(['520000', '530000']);
  await compare(page).tap();
  await expect.poll(() => chosen(page)).toEqual(['530000']);
});

test('the compared stand side by side in the details; a press brings another there', async ({
  finger: page,
}) => {
  await open(page, '/?indicator=industry_growth&measure=actual&select=510000,500000');
  const list = region(page, '详情').getByRole('list', { name: '正在对比的地区' });
  await expect(list.getByRole('button')).toHaveCount(2);
  await expect(list).toContainText(/四川 ?6\.1%/);
  await expect(list.getByRole('button', { name: /重庆/ })).toHaveAttribute('aria-pressed', 'true');
  await list.getByRole('button', { name: /四川/ }).tap();
  await expect(region(page, '详情').getByRole('heading', { level: 3 })).toHaveText('四川省');
  await expect.poll(() => chosen(page)).toEqual(['500000', '510000']);
});

test('an address that names several regions goes on comparing; Escape ends it', async ({
  finger: page,
}) => {
  await open(page, '/?select=510000,520000');
  await mark(page, '云南').tap();
  await expect.poll(() => chosen(page)).toHaveLength(3);
  await region(page, '排行').locator('[data-adcode][tabindex="0"]').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => chosen(page)).toEqual([]);
  await mark(page, '四川').tap();
  await mark(page, '贵州').tap();
  await expect.poll(() => chosen(page)).toEqual(['520000']);
});
