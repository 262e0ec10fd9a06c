import {
  expect,
  finding,
  firstVisit,
  open,
  radio,
  ready,
  region,
  show,
  test,
  type Page,
} from './page';

const indicator = (page: Page) => page.getByRole('combobox', { name: '指标', exact: true });
const measure = (page: Page, name: string) => radio(page, '口径', name);
const shape = (page: Page, adcode: string) =>
  region(page, '地图').locator(`[data-adcode="${adcode}"]`).first();

test('a difference says which of its figures the report lacks', async ({ page }) => {
  await open(page, '/?indicator=urban_jobs&measure=step&select=310000');
  const details = region(page, '详情');
  await expect(details).toContainText('缺一项');
  await expect(details).toContainText('有目标，上年实绩报告未提，无法相减。');
  await expect(details).not.toContainText('没有提到该指标');
});

firstVisit('a cold start ends in a painted map, ranking, table and sentence', async ({ page }) => {
  await open(page, '/');
  await expect(region(page, '地图').locator('[data-adcode][data-state="value"]')).toHaveCount(31);
  await expect(region(page, '地图').locator('[data-adcode][data-state="unread"]')).toHaveCount(3);
  await expect(region(page, '排行').locator('[data-adcode][data-state="value"]')).toHaveCount(31);
  await expect(region(page, '表格').locator('tr[data-adcode]')).not.toHaveCount(0);
  await expect(finding(page)).toContainText('31份省级报告中31份给出2024年地区生产总值增速目标');
  const marks = await page.evaluate(() =>
    performance.getEntriesByName('charts-painted').map((entry) => entry.startTime),
  );
  expect(marks).toHaveLength(1);
});

test('another indicator is found by an alias and fills every part of the page', async ({
  page,
}) => {
  await open(page, '/');
  const before = await finding(page).textContent();
  await indicator(page).click();
  await indicator(page).fill('CPI');
  await page.getByRole('option', { name: /居民消费价格涨幅/ }).click();
  await expect(page).toHaveURL(/indicator=cpi/);
  await expect(finding(page)).not.toHaveText(before ?? '');
  await expect(finding(page)).toContainText('居民消费价格涨幅');
  await expect(page).toHaveTitle(/居民消费价格涨幅/);
});

test('the combobox works from the keyboard, and says when nothing is found', async ({ page }) => {
  await open(page, '/');
  await indicator(page).focus();
  await page.keyboard.type('没有这个');
  await expect(page.getByText('没有这个指标')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(indicator(page)).toHaveValue('地区生产总值增速');
  await page.keyboard.type('社零');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicator=retail_growth/);
});

test('a region is found where indicators are, and chosen', async ({ page }) => {
  await open(page, '/?indicator=cpi&group=east');
  await indicator(page).focus();
  await page.keyboard.type('贵阳');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicator=cpi&level=prefecture&parent=520000&select=520100/);
  await expect(indicator(page)).toHaveValue('居民消费价格涨幅');
  await expect(region(page, '详情')).toContainText('贵阳');
});

test('the first Tab builds the charts that its stops lie before', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tablist')).toBeAttached();
});

test('filters keep to a group of regions', async ({ page }) => {
  await open(page, '/');
  await radio(page, '区域', '东北').check();
  await expect(region(page, '排行').locator('[data-adcode]')).toHaveCount(3);
  await expect(finding(page)).toContainText('3份省级报告');
});

test('prefectures are a level of their own', async ({ page }) => {
  await open(page, '/');
  await radio(page, '层级', '市州').check();
  await expect(page).toHaveURL(/\?level=prefecture$/);
  await expect(shape(page, '520100')).toHaveAttribute('data-state', 'value');
  await expect(region(page, '地图').locator('[data-adcode]')).toHaveCount(333);
});

test('a tap on map, ranking or table selects everywhere and shows the clause', async ({
  finger: page,
}) => {
  await open(page, '/');
  for (const where of ['地图', '排行', '表格']) {
    await region(page, where).locator('[data-adcode="510000"]').first().tap();
    await expect(page).toHaveURL(/select=510000/);
    await expect(region(page, '详情')).toContainText('四川省');
    await expect(region(page, '详情').locator('blockquote')).toContainText('6%');
    await show(page, '');
    await expect(region(page, '详情')).not.toContainText('四川省');
  }
});

test('a reload restores the view from its URL; back and forward walk through it', async ({
  page,
}) => {
  await open(page, '/?indicator=urban_jobs&measure=actual&select=440000');
  await expect(measure(page, '实绩')).toBeChecked();
  await expect(indicator(page)).toHaveValue('城镇新增就业');
  await expect(region(page, '详情')).toContainText('广东省');
  const sentence = await finding(page).textContent();
  await page.reload();
  await ready(page);
  await expect(finding(page)).toHaveText(sentence ?? '');
  await measure(page, '目标').check();
  await expect(page).not.toHaveURL(/measure=/);
  await page.goBack();
  await expect(measure(page, '实绩')).toBeChecked();
  await expect(finding(page)).toHaveText(sentence ?? '');
  await page.goForward();
  await expect(measure(page, '目标')).toBeChecked();
});

test('back and forward draw into what is there: no shape of the map is made anew', async ({
  page,
}) => {
  await open(page, '/');
  await radio(page, '口径', '实绩').check();
  await expect(page).toHaveURL(/measure=actual/);
  await shape(page, '520000').evaluate((one) => Reflect.set(one, 'seen', true));
  await page.goBack();
  await expect(radio(page, '口径', '目标')).toBeChecked();
  expect(await shape(page, '520000').evaluate((one) => Reflect.get(one, 'seen'))).toBe(true);
});

test('a bad address shows the default view and says what it did not understand', async ({
  page,
}) => {
  await open(page, '/?indicator=nonsense&level=moon');
  await expect(indicator(page)).toHaveValue('地区生产总值增速');
  const said = page.getByRole('status').filter({ hasText: 'indicator=nonsense' });
  await expect(said).toBeVisible();
  // What a press writes to the address takes nothing back that was not read yet.
  await measure(page, '实绩').check({ force: true });
  await expect(page).toHaveURL(/measure=actual/);
  await expect(page).not.toHaveURL(/nonsense/);
  await expect(said).toBeVisible();
  await said.getByRole('button').click();
  await expect(said).toBeHidden();
  await measure(page, '目标').check({ force: true });
  await expect(page).not.toHaveURL(/measure=actual/);
  await expect(said).toBeHidden();
});

test('the name of the first indicator fits its box, in either language', async ({ page }) => {
  for (const [search, name] of [
    ['/', '指标'],
    ['/?lang=en', 'Indicator'],
  ] as const) {
    await open(page, search);
    const room = await page.getByRole('combobox', { name, exact: true }).evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return -1;
      const style = getComputedStyle(input);
      const brush = document.createElement('canvas').getContext('2d');
      if (brush) brush.font = style.font;
      const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
      return input.clientWidth - padding - (brush?.measureText(input.value).width ?? 0);
    });
    expect(room).toBeGreaterThanOrEqual(0);
  }
});

test('English is complete and marked as such', async ({ page }) => {
  await open(page, '/?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(finding(page)).toContainText('31 of 31 provincial reports');
  await expect(region(page, 'Map')).toBeVisible();
});

test('an address without a page says so and leads back', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
  await page.getByRole('link', { name: '回到探索页' }).click();
  await ready(page);
});

test('an embed has the charts without the page around them, or the one that is named', async ({
  page,
}) => {
  await open(page, '/?embed=1');
  await expect(region(page, '地图')).toBeVisible();
  await expect(indicator(page)).toHaveCount(0);
  for (const [chart, name] of [
    ['ranking', '排行'],
    ['map', '地图'],
    ['table', '表格'],
  ] as const) {
    await show(page, `?embed=1&chart=${chart}`);
    await expect(region(page, name).locator('[data-adcode]').first()).toBeVisible();
    await expect(page.locator('main section')).toHaveCount(1);
  }
});

test('the code of an embed puts a chart into another page, sandboxed and as high as it says', async ({
  page,
  baseURL,
}) => {
  await open(page, '/?indicator=cpi');
  await region(page, '表格').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '更多格式' }).first().click();
  await page.getByRole('menuitem', { name: '嵌入网页' }).click();
  const panel = page.getByRole('dialog', { name: '嵌入网页' });
  await panel.getByRole('radio', { name: '表格' }).check();
  await panel.getByRole('textbox', { name: '高度' }).fill('300');
  const code = await panel.getByRole('textbox', { name: '代码' }).inputValue();
  expect(code).toContain(`${baseURL ?? ''}/?indicator=cpi&amp;chart=table&amp;embed=1`);
  await panel.getByRole('button', { name: '复制代码' }).click();
  await expect(panel.getByText('代码已复制')).toBeVisible();

  // Another page of the same host: the tests ask no other.
  const host = await page.context().newPage();
  await host.route('**/host', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>host</title>${code}` }),
  );
  await host.goto('/host');
  const chart = host.frameLocator('iframe');
  await expect(chart.locator('[data-adcode="520000"]').first()).toBeVisible();
  await expect
    .poll(() => host.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height))
    .toBeGreaterThan(500);
  await host.close();
});

test('an address that asks for the table brings it into view', async ({ page }) => {
  await open(page, '/?chart=table');
  await expect(region(page, '表格')).toBeInViewport();
  await expect(region(page, '地图')).toBeAttached();
});

test('in English each clause is glossed by its figure, with the degree word', async ({ page }) => {
  await open(page, '/?lang=en&select=520000');
  const details = page.getByRole('region', { name: 'Details', exact: true });
  await expect(details.getByText('Target 2024, GDP growth: around 5.5%')).toBeVisible();
  await show(page, '?select=520000');
  await expect(region(page, '详情').locator('blockquote').first()).toBeVisible();
  await expect(region(page, '详情').locator('.gloss')).toHaveCount(0);
});
