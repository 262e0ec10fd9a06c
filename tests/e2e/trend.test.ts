import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, firstVisit, open, radio, region, test, tooSmall, type Page } from './page';
import { expectSound } from './axe';

/** A row of a table, by column. */
type Line = Readonly<Record<string, string>>;

/** What a report of a year tells of a region's figure; `none` where it tells none, or several. */
function told(reportYear: number, adcode: string, kind: string, period: number): Line | 'none' {
  const text = readFileSync(`static/data/observations-${reportYear}.csv`, 'utf8');
  const lines = Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data.filter(
    (one) =>
      one['adcode'] === adcode &&
      one['indicator'] === 'gdp_growth' &&
      one['kind'] === kind &&
      one['period'] === String(period),
  );
  return lines.length === 1 ? (lines[0] ?? 'none') : 'none';
}

const WORDS: Readonly<Record<string, (value: string) => string>> = {
  eq: (value) => `${value}%`,
  approx: (value) => `${value}%左右`,
  ge: (value) => `${value}%以上`,
};
const worded = (line: Line | 'none') =>
  line === 'none' ? 'none' : (WORDS[line['op'] ?? '']?.(line['value'] ?? '') ?? 'none');

const ZHEJIANG = '330000';
const trend = (page: Page) => region(page, '趋势');
const years = (page: Page) => trend(page).getByRole('slider', { name: '年份' });

/** Tabs come when the reader comes near. */
async function showTab(page: Page, name: string): Promise<void> {
  // At once: what stands in its place gives way to it meanwhile.
  await page.locator('.charts').evaluate((charts) => charts.lastElementChild?.scrollIntoView());
  await page.getByRole('tab', { name, exact: true }).click();
}

/** Opens a view and scrolls to its trend, once all years are there. */
async function openTrend(page: Page, search = ''): Promise<void> {
  await open(page, `/${search}`);
  await showTab(page, '趋势');
  await years(page).scrollIntoViewIfNeeded();
}

test('every year says its target and outcome as the reports do', async ({ page }) => {
  await openTrend(page, `?select=${ZHEJIANG}&year=2012`);
  const checked = [];
  for (let year = 2012; year <= 2020; year += 1) {
    await expect(years(page)).toHaveAttribute('aria-valuenow', String(year));
    const target = worded(told(year, ZHEJIANG, 'target', year));
    const actual = worded(told(year + 1, ZHEJIANG, 'actual', year));
    if (target !== 'none' && actual !== 'none') {
      const said = `浙江目标${target}，实绩${actual}`;
      await expect(years(page)).toHaveAttribute('aria-valuetext', new RegExp(said, 'u'));
      await expect(trend(page).getByRole('button', { name: /^浙江/u })).toHaveText(
        new RegExp(`${target} → ${actual}`, 'u'),
      );
      checked.push(year);
    }
    await years(page).press('ArrowRight');
  }
  expect(checked.length).toBeGreaterThan(4);
});

test('a tap on a year sets it; the arrow keys, Home and End go through them', async ({
  finger: page,
}) => {
  await openTrend(page);
  const box = await years(page).boundingBox();
  if (!box) throw new Error('no years');
  await page.touchscreen.tap(box.x + box.width * 0.5, box.y + 12);
  await expect(page).toHaveURL(/year=20(?:0\d|1\d)/u);
  await years(page).press('End');
  await expect(page).toHaveURL(/year=2026/u);
  await years(page).press('Home');
  await expect(page).toHaveURL(/year=2003/u);
});

test('a chosen line comes to the front by its button, and keeps its colour', async ({ page }) => {
  await openTrend(page, `?select=320000,${ZHEJIANG}`);
  const button = trend(page).getByRole('button', { name: /^江苏/u });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  const line = trend(page).locator('[data-line="320000"]');
  const colour = await line.getAttribute('stroke');
  await button.click();
  await expect(page).toHaveURL(/select=330000,320000/u);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await line.getAttribute('stroke')).toBe(colour);
});

test('without a choice there are the nation and the field; a total has no nation', async ({
  page,
}) => {
  await openTrend(page);
  await expect(trend(page).locator('[data-line="100000"]')).toHaveCount(1);
  await expect(trend(page).getByText(/^\d+地中位数/u)).toBeVisible();
  await openTrend(page, '?indicator=urban_jobs');
  await expect(trend(page).locator('[data-line]')).toHaveCount(0);
});

test('a lying tablet shows the whole chart at once: its years, and the key to its signs', async ({
  page,
}) => {
  await open(page, '/');
  const key = trend(page).getByText('无实绩：报告未提');
  await expect(key).toBeInViewport({ ratio: 1 });
  await expect(trend(page).locator('svg').getByText('2024', { exact: true })).toBeInViewport({
    ratio: 1,
  });
});

test('small multiples stand for every province, and a tap chooses one', async ({ page }) => {
  await openTrend(page);
  await radio(page, '趋势的画法', '分省').check();
  const tiles = trend(page).locator('[data-adcode]');
  await expect(tiles).toHaveCount(34);
  await trend(page).locator('[data-adcode="520000"]').click();
  await expect(page).toHaveURL(/select=520000/u);
});

test('the table says met or missed, and its file holds every region and year', async ({ page }) => {
  await openTrend(page, `?select=${ZHEJIANG}`);
  await radio(page, '趋势的画法', '表格').check();
  const row = trend(page).getByRole('row', { name: /^2022/u });
  await expect(row).toContainText('6%左右');
  await expect(row).toContainText('未完成');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    trend(page).getByRole('button', { name: '下载各地各年 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('标尺_地区生产总值增速_2002–2026.csv');
  const text = readFileSync(await file.path(), 'utf8').replace('\uFEFF', '');
  const { data } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(35 * 25);
  const line = data.find((one) => one['代码'] === ZHEJIANG && one['年份'] === '2022');
  const actual = told(2023, ZHEJIANG, 'actual', 2022);
  expect(line?.['实绩（%）']).toBe(actual === 'none' ? '' : actual['value']);
  expect(line?.['目标表述']).toBe(worded(told(2022, ZHEJIANG, 'target', 2022)));
});

test('a series breaks where its definition does, and gaps say why', async ({ page }) => {
  await openTrend(page, '?indicator=rural_income_growth&select=330000');
  await expect(trend(page).getByText('口径改变')).toBeVisible();
  await expect(trend(page).getByText(/^无实绩：/u)).toBeVisible();
});

test('of prefectures it says that single years make no line', async ({ page }) => {
  await open(page, '/?level=prefecture');
  await showTab(page, '趋势');
  await expect(trend(page)).toContainText('市州的报告没有逐年收录');
});

test('the trend leaves as a picture with its years', async ({ page }) => {
  await openTrend(page, `?select=${ZHEJIANG}`);
  await trend(page).getByRole('button', { name: '下载图片' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^标尺_地区生产总值增速_2002–2026_.*趋势\.svg$/u);
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toContain('浙江与全国');
  expect(svg).toContain('各地 2003–2026 年政府工作报告');
  expect(svg).toMatch(/浙江可判定的\d+年中\d+年完成目标/u);
});

test('no axe violations and no small targets, in either theme', async ({ page }) => {
  await openTrend(page, `?select=320000,${ZHEJIANG}`);
  await expectSound(page);
  expect(await tooSmall(trend(page).locator('button, [role=slider]'))).toEqual([]);
  await radio(page, '趋势的画法', '表格').check();
  await expectSound(page);
});

firstVisit('years that do not come are said, and come on a press', async ({ page }) => {
  await page.route('**/observations-2011.csv', (route) => route.abort());
  await open(page, '/');
  await showTab(page, '趋势');
  await expect(trend(page).getByRole('alert')).toContainText('“各年的报告”没有载入');
  await page.unroute('**/observations-2011.csv');
  await trend(page).getByRole('button', { name: '重试' }).click();
  await expect(years(page)).toBeVisible();
});

test('变化 lists what became of each target since the year before, and a tap chooses the region', async ({
  page,
}) => {
  await open(page, '/?year=2019');
  await showTab(page, '变化');
  const list = region(page, '变化');
  const checked = [];
  for (const adcode of ['110000', '120000', '130000', '320000', ZHEJIANG, '440000', '520000']) {
    const [before, now] = [2018, 2019].map((year) => worded(told(year, adcode, 'target', year)));
    if (before === 'none' || now === 'none') continue;
    await expect(list.locator(`[data-adcode="${adcode}"]`)).toContainText(
      `${before ?? ''} → ${now ?? ''}`,
    );
    checked.push(adcode);
  }
  expect(checked.length).toBeGreaterThan(3);
  await list.locator('[data-adcode="110000"]').click();
  await expect(page).toHaveURL(/select=110000/u);
  expect(await tooSmall(list.locator('[data-adcode]'))).toEqual([]);
});

test('变化 says where there is no year before', async ({ page }) => {
  await open(page, '/?year=2003');
  await showTab(page, '变化');
  await expect(region(page, '变化')).toContainText('2003年是收录的第一年');
});
