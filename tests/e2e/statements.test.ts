/* eslint-disable max-lines -- the questions about one page */
import { readFile } from 'node:fs/promises';
import {
  expect,
  firstVisit,
  open,
  ready,
  region,
  sideways,
  rested,
  scrolled,
  test,
  tooSmall,
  type Page,
} from './page';
import { expectSound } from './axe';

const box = (page: Page) => page.getByRole('searchbox', { name: '搜索', exact: true });
const results = (page: Page) => region(page, '检索结果');
const said = (page: Page) => results(page).getByRole('status');
const items = (page: Page) => results(page).getByRole('listitem');
const regions = (page: Page) => region(page, '各地条数');
const kind = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: '目标或实绩' }).getByRole('radio', { name });
const lift = (page: Page, what: string) =>
  page.getByRole('button', { name: `去掉条件：${what}`, exact: true });

test('all statements stand there; what is typed is found as it is typed', async ({ page }) => {
  await open(page, '/statements');
  await expect(said(page)).toHaveText('在 36 份报告中找到 6914 条，来自 36 地');
  await box(page).pressSequentially('养老床位');
  await expect(page).toHaveURL(/q=%E5%85%BB%E8%80%81/);
  await expect(said(page)).toHaveText(/在 36 份报告中找到 \d+ 条，来自 \d+ 地/);
  await expect(items(page).first()).toContainText('养老床位');
  await expect(items(page).first()).toHaveAttribute('aria-posinset', '1');
  const best = items(page).filter({ hasText: '新增养老床位5510张' });
  await expect(best.locator('blockquote mark')).toHaveText(['养老床位', '5510']);
  await expect(best.locator('strong')).toHaveText('5510张');
  await expect(best.getByRole('link', { name: '上海的报告' })).toHaveAttribute(
    'href',
    /\/region\/310000$/,
  );
});

test('the box waits for an input method; `/` leads to it and Escape empties it', async ({
  page,
}) => {
  await open(page, '/statements');
  const input = await page.context().newCDPSession(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await input.send('Input.imeSetComposition', {
    text: 'gaosu',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await expect(box(page)).toHaveValue('gaosu');
  await expect(said(page)).toContainText('6914');
  await input.send('Input.insertText', { text: '高速' });
  await expect(said(page)).not.toContainText('6914');
  await expect(items(page).first()).toContainText('高速');
  await page.keyboard.press('/');
  await expect(box(page)).toHaveValue('高速/');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(said(page)).toContainText('6914');
  await expect(box(page)).toBeFocused();
});

test('filters narrow down, say what they leave, and are lifted one by one or at once', async ({
  page,
}) => {
  await open(page, '/statements?q=新增');
  const before = await said(page).textContent();
  await kind(page, '目标').check();
  await expect(page).toHaveURL(/kind=target/);
  await expect(said(page)).not.toHaveText(before ?? '');
  await expect(items(page).filter({ hasText: '实绩' })).toHaveCount(0);

  await page.getByRole('button', { name: '更多筛选' }).click();
  const panel = page.getByRole('dialog', { name: '更多筛选' });
  await expect(panel.getByRole('radio', { name: /位次/ })).toBeDisabled();
  await panel.getByRole('radio', { name: /新增或完成量/ }).check();
  await panel.getByRole('radio', { name: /以上/ }).check();
  await panel.getByRole('button', { name: '完成', exact: true }).click();
  await expect(page).toHaveURL(/kind=target&change=count&op=ge/);
  await expect(page.getByRole('button', { name: '更多筛选，已用 2 项' })).toBeVisible();
  const strong = await items(page).locator('strong').allTextContents();
  expect(strong.length).toBeGreaterThan(0);
  expect(strong.filter((text) => !text.endsWith('以上'))).toEqual([]);

  await lift(page, '以上').click();
  await expect(page).not.toHaveURL(/op=/);
  await page.getByRole('button', { name: '清除全部条件' }).click();
  await expect(said(page)).toHaveText(before ?? '');
});

test('what is found stands in its order at once and stays', async ({ page }) => {
  await open(page, '/statements');
  await box(page).fill('高速公路');
  await expect(items(page).first().locator('h3')).toHaveText('高速公路');
  const first = await items(page).allInnerTexts();
  await rested(page);
  expect(await items(page).allInnerTexts()).toEqual(first);
});

test('a region’s name and a word are found without a space between them', async ({ page }) => {
  await open(page, '/statements?q=贵州 就业');
  const apart = await said(page).textContent();
  await open(page, '/statements?q=贵州就业');
  await expect(said(page)).toHaveText(apart ?? '');
  await expect(said(page)).toContainText(/找到 \d+ 条/);
  await expect(items(page).first().locator('mark.found').first()).toHaveText('就业');
});

test('a region without a report stays chosen, and it is said that its report is not there', async ({
  page,
}) => {
  await open(page, '/statements?select=440100');
  await expect(said(page)).toHaveText('尚未收录广州的报告。');
  await expect(page.getByRole('status').filter({ hasText: '440100' })).toHaveCount(0);
  await expect(results(page).getByRole('article')).toHaveCount(0);
  await results(page).getByRole('button', { name: '去掉“广州”，有 6914 条' }).click();
  await expect(said(page)).toContainText('6914');
  await open(page, '/statements?select=440100,520000');
  await expect(said(page)).toContainText('来自 1 地');
  await expect(results(page).getByText('尚未收录广州的报告。')).toBeVisible();
});

test('the keyboard comes to what was found before it comes to the regions', async ({ page }) => {
  await open(page, '/statements?q=高速公路');
  const order = await page
    .locator('main [data-adcode], main article a')
    .evaluateAll((all) => all.map((one) => (one.matches('article a') ? 'result' : 'region')));
  expect(order.indexOf('region')).toBeGreaterThan(order.lastIndexOf('result'));
});

test('a reload, and the way back, lead to where the list was left', async ({ page }) => {
  await open(page, '/statements?q=新增');
  await page.evaluate(() => window.scrollTo(0, 9000));
  await expect.poll(() => scrolled(page)).toBe(9000);
  await page.reload();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(8800);
  const inSight = items(page).getByRole('link', { name: /的报告/ });
  await inSight.nth(8).click();
  await expect(page).toHaveURL(/\/region\//);
  await ready(page);
  await page.goBack();
  await expect(items(page).first()).toBeVisible();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(8000);
});

test('on paper: what was asked and found, some of it, the address; no controls', async ({
  page,
}) => {
  await open(page, '/statements?q=新增&kind=target');
  const all = /找到 (\d+) 条/.exec((await said(page).textContent()) ?? '')?.[1] ?? '';
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('搜索“新增”；条件：目标')).toBeVisible();
  await expect(page.getByText(new RegExp(`这里印出第 1–\\d+ 条，共 ${all} 条`))).toBeVisible();
  await expect(page.getByText(/^http.*statements\?q=.*&kind=target$/)).toBeVisible();
  await expect(page.locator('main :is(button, input, select):visible')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.scrollTo(0, 9000));
  await expect(items(page).first()).not.toHaveAttribute('aria-posinset', '1');
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(file.match(/\/Type\s*\/Page\b(?!s)/gu)?.length).toBeLessThan(8);
});

test('the search box is quiet until it is in use; a hint is in the colour of text', async ({
  page,
}) => {
  await open(page, '/statements');
  const width = (property: 'borderTopWidth' | 'outlineWidth') =>
    box(page).evaluate((one, name) => getComputedStyle(one)[name], property);
  expect(await width('borderTopWidth')).toBe('1px');
  await box(page).focus();
  expect(await width('outlineWidth')).toBe('3px');
  await page.emulateMedia({ forcedColors: 'active' });
  const [hint, text] = await page
    .getByRole('combobox', { name: '添加地区' })
    .evaluate((one) => [getComputedStyle(one, '::placeholder').color, getComputedStyle(one).color]);
  expect(hint).toBe(text);
});

test('a tap on a region keeps to its report, and so does the list of regions', async ({ page }) => {
  await open(page, '/statements?q=5G');
  await regions(page).locator('[data-adcode="420000"]').click();
  await expect(page).toHaveURL(/select=420000/);
  await expect(said(page)).toContainText('来自 1 地');
  const combobox = page.getByRole('combobox', { name: '添加地区' });
  await combobox.fill('吉林');
  await page.getByRole('option', { name: /吉林/ }).click();
  await expect(page).toHaveURL(/select=420000%2C220000|select=420000,220000/);
  await expect(said(page)).toContainText('来自 2 地');
  await lift(page, '湖北').click();
  await regions(page).locator('[data-adcode="220000"]').click();
  await expect(page).not.toHaveURL(/select=/);
});

test('a region that is chosen from the list leaves the field empty for the next', async ({
  page,
}) => {
  await open(page, '/statements');
  const combobox = page.getByRole('combobox', { name: '添加地区' });
  await combobox.click();
  await page.getByRole('option', { name: /吉林/ }).click();
  await expect(lift(page, '吉林')).toBeVisible();
  await expect(combobox).toHaveValue('');
});

test('a condition that is lifted hands the focus on to the list', async ({ page }) => {
  await open(page, '/statements?q=5G&kind=target');
  await lift(page, '目标').focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/kind=/);
  await expect(results(page).locator('xpath=..')).toBeFocused();
});

test('the address restores everything, and a reload does', async ({ page }) => {
  await open(page, '/statements?q=新增&select=520000,440000&topic=livelihood&sort=size');
  await expect(box(page)).toHaveValue('新增');
  await expect(said(page)).toContainText('来自 2 地');
  await expect(lift(page, '贵州')).toBeVisible();
  await expect(lift(page, '民生')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '排序' })).toHaveValue('size');
  await expect(items(page).first()).toContainText(/计数.* · \d+ 条/);
  const [sentence, first] = [await said(page).textContent(), await items(page).first().innerText()];
  await page.reload();
  await expect(said(page)).toHaveText(sentence ?? '');
  await expect(items(page).first()).toHaveText(first, { useInnerText: true });
});

test('what is not understood in the address is said and left out', async ({ page }) => {
  await open(page, '/statements?topic=moon&select=999999,520000&q=5G');
  await expect(
    page.getByRole('status').filter({ hasText: 'select=999999、topic=moon' }),
  ).toBeVisible();
  await expect(said(page)).toContainText('来自 1 地');
});

test('back leads through filters and away from typing, and back to what was typed', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('link', { name: '检索' }).click();
  await box(page).pressSequentially('高速');
  await kind(page, '目标').check();
  await page.goBack();
  await expect(page).toHaveURL(/statements\?q=/);
  await expect(kind(page, '全部')).toBeChecked();
  await expect(box(page)).toHaveValue('高速');
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(region(page, '地图')).toBeVisible();
  await page.goForward();
  await expect(box(page)).toHaveValue('高速');
  await items(page)
    .first()
    .getByRole('link', { name: /的报告/ })
    .click();
  await expect(page).toHaveURL(/\/region\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('高速');
  await expect(page).toHaveURL(/statements\?q=/);
});

test('a link to the page itself begins anew', async ({ page }) => {
  await open(page, '/statements?q=5G&kind=target');
  await page.getByRole('link', { name: '检索' }).click();
  await expect(box(page)).toHaveValue('');
  await expect(said(page)).toContainText('6914');
});

test('where nothing is found it says what to do', async ({ page }) => {
  await open(page, '/statements?q=qwxz魑魅');
  await expect(said(page)).toHaveText('没有找到“qwxz魑魅”。');
  await results(page).getByRole('button', { name: '高速公路' }).click();
  await expect(items(page).first()).toContainText('高速公路');

  await box(page).fill('养老院床位');
  await expect(results(page).getByText('报告里相近的说法')).toBeVisible();
  await results(page).getByRole('button', { name: '新增养老床位', exact: true }).click();
  await expect(items(page)).not.toHaveCount(0);

  await page.goto('/statements?q=养老床位&select=100000');
  await expect(said(page)).toHaveText('这些条件下没有找到“养老床位”。');
  await results(page)
    .getByRole('button', { name: /去掉“全国”，有 \d+ 条/ })
    .click();
  await expect(items(page).first()).toContainText('养老床位');
});

test('a statement that is an indicator’s leads to it with its region chosen', async ({ page }) => {
  await open(page, '/statements?q=城镇新增就业&select=440000&kind=target');
  await items(page)
    .filter({ hasText: '110万人以上' })
    .getByRole('link', { name: /看指标：城镇新增就业/ })
    .click();
  await expect(page).toHaveURL(/indicator=urban_jobs&select=440000/);
  await expect(region(page, '详情')).toContainText('广东省');
});

test('the list is as long as what is found, with a few of it on the page', async ({ page }) => {
  await open(page, '/statements');
  await expect(items(page).first()).toBeVisible();
  expect(await items(page).count()).toBeLessThan(60);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const last = results(page).locator('[aria-posinset="6914"]');
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-setsize', '6914');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect
    .poll(async () => Number(await items(page).first().getAttribute('aria-posinset')))
    .toBeGreaterThan(3000);
  await box(page).fill('高速公路');
  await expect(items(page).first()).toHaveAttribute('aria-posinset', '1');
  await expect(items(page).first()).toBeInViewport();
});

test('what is found is taken away as a file', async ({ page }) => {
  await open(page, '/statements?q=养老床位&kind=target');
  const count = /找到 (\d+) 条/.exec((await said(page).textContent()) ?? '')?.[1];
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('标尺_检索_养老床位.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFadcode,region,period,kind,topic,subject,op,value,value_hi,unit,change,indicator,quote,start,end,base_value,base_unit',
  );
  expect(lines).toHaveLength(Number(count) + 2);
  expect(lines.find((line) => line.startsWith('310000'))).toMatch(
    /^310000,上海市,2024,目标,民生,新增养老床位,确数,4000,,张,新增或完成量,eldercare_beds,新增4000张养老床位,\d+,\d+,4000,1$/,
  );
});

firstVisit('after a visit it works without the network', async ({ page }) => {
  const come: string[] = [];
  page.on('requestfinished', (request) => come.push(request.url()));
  await open(page, '/statements');
  // The panel of filters comes after the first view.
  await expect.poll(() => come.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
  await rested(page);
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
  await page.reload();
  await ready(page);
  await expect(page.getByText('没有网络，显示的是本机存下的数据。')).toBeVisible();
  await box(page).fill('高速公路');
  await expect(items(page).first()).toContainText('高速公路');
  await page.context().setOffline(true);
  await box(page).fill('5G');
  await expect(items(page).first()).toContainText('5G');
  await page.getByRole('button', { name: '更多筛选' }).click();
  await expect(page.getByRole('dialog', { name: '更多筛选' })).toContainText('基础设施');
});

test('the language changes around the quotes, and nothing else does', async ({ page }) => {
  await open(page, '/statements?q=养老床位');
  await kind(page, '目标').check();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/kind=target.*lang=en/);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('养老床位');
  const shanghai = page.getByRole('listitem').filter({ hasText: '新增4000张养老床位' });
  await expect(shanghai.locator('strong')).toHaveText('4000');
  await expect(shanghai.getByText('4000张', { exact: true })).toHaveAttribute('lang', 'zh-CN');
  const home = page.getByRole('listitem').filter({ hasText: '家庭养老床位1万张' });
  await expect(home.locator('strong')).toHaveText('10,000');
  await expect(home.getByText('1万张', { exact: true })).toHaveAttribute('lang', 'zh-CN');
});

test('on a phone nothing overflows, counts by region are folded, all is in a finger’s reach', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  for (const search of ['?q=高速公路&select=520000,440000', '?lang=en&sort=size', '?q=qwxz']) {
    await open(page, `/statements${search}`);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }
  await open(page, '/statements?q=高速公路');
  await expect(regions(page).locator('[data-adcode="520000"]')).toBeHidden();
  await page.getByRole('button', { name: '展开各地条数' }).tap();
  await regions(page).locator('[data-adcode="520000"]').tap();
  await expect(said(page)).toContainText('来自 1 地');
  const pressed = page.locator(
    'main button:visible, main a:visible, main label:has(input), main input:visible, select',
  );
  expect(await tooSmall(pressed, 42)).toEqual([]);
  await context.close();
});

for (const search of ['?q=5G&kind=target&sort=size', '?q=qwxz', '?lang=en&select=520000'])
  test(`no axe violations: ${search || 'default'}`, async ({ page }) => {
    await open(page, `/statements${search}`);
    await expectSound(page);
  });
