import { readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { expect, finding, open, region, rested, test, type Page } from './page';
import { provinces, stated, table, worded } from './published';

const GUIZHOU = '520000';
const NATION = '100000';
const line = (page: Page, adcode: string) =>
  region(page, '表格').locator(`tr[data-adcode="${adcode}"]`);
const mark = (page: Page, adcode: string) =>
  region(page, '阶梯').locator(`g[data-adcode="${adcode}"]`);
const yearRow = (page: Page, year: number) =>
  region(page, '历年加码').locator(`tr[data-year="${year}"]`);
const signed = (value: number) =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${Number(Math.abs(value).toFixed(2))}`;

/** What a report states, which must be one figure. */
function number(year: number, adcode: string): number {
  const found = stated(year, adcode, 'gdp_growth', 'target');
  if (found === 'none') throw new Error(`${adcode} states no figure for ${year}`);
  return found.value;
}

/** Targets of the provinces for a year, and last year's gross product where the same reports tell it. */
function targets(year: number): { readonly value: number; readonly weight: number | 'none' }[] {
  return provinces().flatMap((adcode) => {
    const target = stated(year, adcode, 'gdp_growth', 'target');
    if (target === 'none') return [];
    const product = table(`observations-${year}`)
      .filter(
        (one) =>
          one['adcode'] === adcode &&
          one['indicator'] === 'gdp' &&
          one['kind'] === 'actual' &&
          one['period'] === String(year - 1) &&
          one['value'] !== '',
      )
      .sort((a, b) => Number(b['headline'] === 'true') - Number(a['headline'] === 'true'))[0];
    return [{ value: target.value, weight: product ? Number(product['value']) : 'none' }];
  });
}

test('each province stands with what it adds to the nation, as the tables have it', async ({
  page,
}) => {
  await open(page, '/ladder');
  const nation = number(2024, NATION);
  let checked = 0;
  for (const adcode of provinces()) {
    const target = stated(2024, adcode, 'gdp_growth', 'target');
    if (target === 'none' || worded(target) === 'none') continue;
    await expect(line(page, adcode)).toContainText(worded(target));
    const by = Number((target.value - nation).toFixed(4));
    await expect(line(page, adcode).locator('td').last()).toContainText(`${signed(by)}百分点`);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(25);
});

test('the cities of a province stand under it, with what they add to it', async ({ page }) => {
  await open(page, '/ladder');
  await expect(mark(page, '520300')).toHaveCount(0);
  await mark(page, GUIZHOU).click();
  await expect(page).toHaveURL(/\/ladder\?select=520000$/u);
  for (const city of ['520100', '520300', '520500', '522600']) {
    const target = stated(2024, city, 'gdp_growth', 'target');
    if (target === 'none') throw new Error(`${city} states no figure`);
    const by = Number((target.value - number(2024, GUIZHOU)).toFixed(4));
    await expect(line(page, city)).toContainText(worded(target));
    await expect(line(page, city).locator('td').last()).toContainText(`${signed(by)}百分点`);
    await expect(mark(page, city)).toBeVisible();
  }
  await page.goBack();
  await expect(mark(page, '520300')).toHaveCount(0);
});

test('by keyboard: rows are walked, opened and closed', async ({ page }) => {
  await open(page, '/ladder');
  await region(page, '阶梯').locator('[data-adcode][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(mark(page, NATION)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const code = await page.evaluate(() => document.activeElement?.getAttribute('data-adcode'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`select=${code}|region/${code}`, 'u'));
});

test('median and weighted mean of five years are those of the tables, with their coverage', async ({
  page,
}) => {
  await open(page, '/ladder');
  await expect(yearRow(page, 2023)).toBeVisible();
  for (const year of [2003, 2008, 2013, 2018, 2023]) {
    const all = targets(year);
    const nation = number(year, NATION);
    const values = all.map(({ value }) => value).sort((a, b) => a - b);
    const middle =
      ((values[Math.floor(values.length / 2)] ?? 0) +
        (values[Math.ceil(values.length / 2) - 1] ?? 0)) /
      2;
    const weighed = all.flatMap(({ value, weight }) =>
      weight === 'none' ? [] : [{ value, weight }],
    );
    const sum = weighed.reduce((total, { weight }) => total + weight, 0);
    const mean = weighed.reduce((total, { value, weight }) => total + value * weight, 0) / sum;
    const cells = yearRow(page, year).locator('td');
    await expect(cells.nth(2)).toHaveText(signed(middle - nation));
    await expect(cells.nth(3)).toHaveText(`${Number(mean.toFixed(2))}%`);
    await expect(cells.nth(4)).toHaveText(signed(mean - nation));
    await expect(cells.nth(6)).toHaveText(String(values.length));
    await expect(cells.nth(7)).toHaveText(String(values.filter((one) => one > nation).length));
    await expect(cells.nth(9)).toHaveText(String(values.filter((one) => one < nation).length));
  }
});

test('who goes below is named; another year and indicator by its address, which restores', async ({
  page,
}) => {
  await open(page, '/ladder');
  await expect(finding(page)).toContainText('1省低于（天津）');
  await yearRow(page, 2018).getByRole('link', { name: '2018' }).click();
  await expect(page).toHaveURL(/year=2018/u);
  const lower = provinces().filter((adcode) => {
    const target = stated(2018, adcode, 'gdp_growth', 'target');
    return target !== 'none' && target.value < number(2018, NATION);
  });
  expect(lower.length).toBeGreaterThan(0);
  await expect(finding(page)).toContainText(`${lower.length}省低于`);
  for (const name of table('regions').filter((one) => lower.includes(one['adcode'] ?? '')))
    await expect(finding(page)).toContainText(name['short_zh'] ?? 'no name');
  await open(page, '/ladder?indicator=cpi&year=2024');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('居民消费价格');
  await expect(line(page, NATION)).toContainText(worded(stated(2024, NATION, 'cpi', 'target')));
  await open(page, '/ladder?indicator=urban_jobs');
  await expect(page.getByText(/看不懂的参数/u)).toContainText('indicator=urban_jobs');
});

test('a target leads to its clause', async ({ page }) => {
  await open(page, '/ladder');
  await line(page, GUIZHOU).getByRole('link').click();
  await expect(page).toHaveURL(/\/region\/520000\?period=2024#gdp_growth$/u);
});

test('pictures and files of the ladder and of the years', async ({ page }) => {
  await open(page, `/ladder?select=${GUIZHOU}`);
  const picture = async (part: string) => {
    await region(page, part).getByRole('button', { name: '下载图片' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'SVG' }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };
  const ladder = await picture('阶梯');
  for (const text of ['贵州', '遵义', '+1.5百分点左右', '加权均值', '资料来源'])
    expect(ladder).toContain(text);
  await expect(yearRow(page, 2023)).toBeVisible();
  expect(await picture('历年加码')).toContain('2003–2026');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    region(page, '历年加码').getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split(/\r?\n/u);
  expect(rows).toHaveLength(25);
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
    await open(page, `/ladder?select=${GUIZHOU}&lang=en`);
    await rested(page);
    await expect(finding(page)).toContainText('national target');
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: '中文' }).click();
    await expect(finding(page)).toContainText('全国目标');
    expect(await over()).toBeLessThanOrEqual(0);
    await expectSound(page);
  });
}

test('the masthead leads to both pages by its menu', async ({ page }) => {
  await open(page, '/');
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('link', { name: '加码', exact: true }).click();
  await expect(page).toHaveURL(/\/ladder$/u);
  await page.getByText('更多', { exact: true }).click();
  await expect(page.getByRole('link', { name: '加码', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: '比较', exact: true })).toBeHidden();
});
