import { readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { expect, finding, open, region, rested, test, type Page } from './page';
import { stated, table, worded } from './published';

const THREE = ['520000', '530000', '500000'] as const;
const ADDRESS = `/compare?select=${THREE.join(',')}`;
const cell = (page: Page, indicator: string, adcode: string) =>
  region(page, '表格').locator(`tr[data-indicator="${indicator}"] td[data-adcode="${adcode}"]`);
const chosen = (page: Page) => page.getByRole('list', { name: '正在比较的地区' });

/** Indicators in % of which a report of a year states one figure in plain words. */
const percentages = table('indicators').flatMap((one) =>
  one['unit'] === '%' ? [one['id'] ?? ''] : [],
);

for (const [year, kind] of [
  [2024, 'target'],
  [2015, 'target'],
  [2020, 'actual'],
] as const) {
  test(`figures of ${year} (${kind}) stand as the published tables have them`, async ({ page }) => {
    await open(page, `${ADDRESS}&year=${year}&measure=${kind}`);
    let checked = 0;
    for (const indicator of percentages)
      for (const adcode of THREE) {
        const words = worded(stated(year, adcode, indicator, kind));
        if (words === 'none') continue;
        await expect(cell(page, indicator, adcode)).toContainText(words);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(20);
  });
}

test('who leads, and by how much, is what the figures say; a bound stays a bound', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const figures = THREE.map((adcode) => stated(2024, adcode, 'gdp_growth', 'target'));
  const values = figures.map((one) => (one === 'none' ? Number.NaN : one.value));
  const most = Math.max(...values);
  for (const [i, adcode] of THREE.entries()) {
    const one = cell(page, 'gdp_growth', adcode);
    await expect(one.getByText('领先')).toHaveCount(values[i] === most ? 1 : 0);
    const by = Math.abs((values[i] ?? 0) - (values[0] ?? 0));
    if (by > 0) await expect(one).toContainText(`${Number(by.toFixed(4))}个百分点`);
  }
  // 5%以上 against 3.5%左右: nobody can say by how much, only how much at least.
  const [base, bound] = ['520000', '530000'].map((adcode) =>
    stated(2024, adcode, 'primary_growth', 'target'),
  );
  if (base === 'none' || bound === 'none' || !base || !bound) throw new Error('not in the tables');
  expect([base.op, bound.op]).toEqual(['approx', 'ge']);
  await expect(cell(page, 'primary_growth', '530000')).toContainText(
    `较贵州至少高${bound.value - base.value}个百分点`,
  );
});

test('the finding counts what the table marks', async ({ page }) => {
  await open(page, ADDRESS);
  const said = (await finding(page).textContent()) ?? '';
  for (const [i, name] of ['贵州', '云南', '重庆'].entries()) {
    const marked = await region(page, '表格')
      .locator(`td[data-adcode="${THREE[i]}"]`)
      .getByText('领先')
      .count();
    expect(said).toContain(`${name}领先${marked}项`);
  }
});

test('regions are added, made the base and removed on the page; the address goes along', async ({
  page,
}) => {
  await open(page, '/compare?select=520000,530000');
  await page.getByRole('combobox', { name: '添加地区' }).fill('chongqing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=520000(,|%2C)530000(,|%2C)500000/u);
  await expect(cell(page, 'gdp_growth', '500000')).toBeVisible();
  await chosen(page).getByRole('button', { name: '以重庆为基准' }).click();
  await expect(page).toHaveURL(/select=500000/u);
  await expect(cell(page, 'gdp_growth', '520000')).toContainText('较重庆');
  await chosen(page).getByRole('button', { name: '移除云南' }).click();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(2);
  await page.goBack();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(3);
});

test('from the explore page with several chosen, and from a region’s page', async ({ page }) => {
  await open(page, '/?select=520000,530000');
  await region(page, '详情')
    .getByRole('link', { name: /逐项比较/u })
    .click();
  await expect(page).toHaveURL(/\/compare\?select=520000(,|%2C)530000$/u);
  await expect(cell(page, 'gdp_growth', '530000')).toBeVisible();
  await open(page, '/region/530000');
  await page.getByRole('link', { name: /与其他地区比较/u }).click();
  await expect(page).toHaveURL(/\/compare\?select=530000/u);
  await expect(page.getByText('再添加一个地区，就可以比较了。')).toBeVisible();
});

test('a figure leads to its clause', async ({ page }) => {
  await open(page, ADDRESS);
  await cell(page, 'gdp_growth', '530000').getByRole('link').click();
  await expect(page).toHaveURL(/\/region\/530000\?period=2024#gdp_growth$/u);
  await expect(page.locator('tr[data-indicator="gdp_growth"]')).toBeVisible();
});

test('lines over the years come after; they break where reports have no figure', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const row = region(page, '对照图').locator('g[data-indicator="gdp_growth"]');
  await expect(region(page, '对照图').getByText('2003–2026年')).toBeVisible();
  const runs = (adcode: string) => {
    let count = 0;
    let before = false;
    for (let year = 2003; year <= 2026; year += 1) {
      const told = stated(year, adcode, 'gdp_growth', 'target') !== 'none';
      const next = year < 2026 && stated(year + 1, adcode, 'gdp_growth', 'target') !== 'none';
      if (told && !before && next) count += 1;
      before = told;
    }
    return count;
  };
  const expected = THREE.reduce((sum, adcode) => sum + runs(adcode), 0);
  await expect(row.locator('path[stroke-width="1.4"]')).toHaveCount(expected);
});

test('two regions may have told the very same over the years: each has its line', async ({
  page,
}) => {
  await open(page, '/compare?select=310000,320000,330000,340000,100000');
  const lines = region(page, '对照图').locator('[data-indicator="cpi"] path[stroke-width="1.4"]');
  const drawn = () => lines.evaluateAll((all) => all.map((line) => line.getAttribute('d')));
  const twice = async () => (await drawn()).length - new Set(await drawn()).size;
  await expect.poll(twice, 'of the same line, drawn again').toBe(1);
});

test('who has no report of the year is not counted among those who may lead', async ({ page }) => {
  await open(page, '/compare?select=520000,530000,710000');
  await expect(page.getByText('没有收录台湾2024年的报告')).toBeVisible();
  await expect(finding(page)).toContainText('云南领先');
  await expect(finding(page)).not.toContainText('台湾');
});

test('the picture and the file hold what the page shows', async ({ page }) => {
  await open(page, ADDRESS);
  const said = (await finding(page).textContent()) ?? '';
  await region(page, '对照图').getByRole('button', { name: '下载图片' }).click();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await picture.path(), 'utf8');
  for (const text of ['贵州', '云南', '重庆', '重庆较云南约高1个百分点', '资料来源'])
    expect(svg).toContain(text);
  expect(svg).toContain(said.slice(0, 12));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    region(page, '表格').getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  const line = csv
    .split(/\r?\n/u)
    .find((one) => one.includes('地区生产总值增速') && one.includes('530000'));
  expect(line).toContain(worded(stated(2024, '530000', 'gdp_growth', 'target')));
});

test('without regions it says how, with examples that lead on', async ({ page }) => {
  await open(page, '/compare');
  await page.getByRole('list', { name: '示例' }).getByRole('link', { name: '京津冀' }).click();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(3);
  await expect(cell(page, 'gdp_growth', '110000')).toBeVisible();
});

test('what the address asks for in vain is said', async ({ page }) => {
  await open(page, '/compare?select=520000,999999,530000&year=1999');
  await expect(page.getByText(/看不懂的参数/u)).toContainText('select=999999、year=1999');
  await expect(chosen(page).getByRole('listitem')).toHaveCount(2);
});

for (const [width, height] of [
  [1180, 820],
  [820, 1180],
  [390, 844],
] as const) {
  test(`${width} px: nothing runs over, in both languages, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${ADDRESS},510000,450000,110000&lang=en`);
    await rested(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Guizhou');
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('贵州');
    expect(await over()).toBeLessThanOrEqual(0);
    await expectSound(page);
  });
}
