import { readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { expect, firstVisit, open, region, sideways, test, tooSmall, type Page } from './page';
import { everyTarget, isProvince, linesOf } from './told';

const cell = (page: Page, row: string, column: string) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const set = (year: number, indicator: string): ReadonlySet<string> =>
  new Set(
    everyTarget()
      .filter(
        (one) =>
          isProvince(one) && one['indicator'] === indicator && one['period'] === String(year),
      )
      .map(({ adcode = '' }) => adcode),
  );
const numberIn = (text: string | null) => Number(/\d+/u.exec(text ?? '')?.[0] ?? 'NaN');

/** The file that a press saves, as text. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}

const WORDS: Readonly<Record<string, (value: string) => string>> = {
  eq: (value) => `${value}%`,
  approx: (value) => `${value}%左右`,
  ge: (value) => `${value}%以上`,
};

test('the matrix of a year says what each report does', async ({ page }) => {
  await open(page, '/matrix?topic=demand');
  const told = linesOf('observations-2024.csv').filter(
    (one) =>
      one['kind'] === 'target' &&
      one['indicator'] === 'retail_growth' &&
      isProvince(one) &&
      WORDS[one['op'] ?? ''],
  );
  expect(told.length).toBeGreaterThan(15);
  for (const { adcode = '', op = '', value = '' } of told)
    await expect(cell(page, adcode, 'retail_growth')).toHaveAttribute(
      'aria-label',
      new RegExp(`：${WORDS[op]?.(value) ?? ''}，列内第`, 'u'),
    );
  const setters = set(2024, 'retail_growth');
  const cells = page.locator('[data-column="retail_growth"][data-state="missing"]');
  // 31 provinces and the nation, which sets none.
  await expect(cells).toHaveCount(32 - setters.size);
});

test('ranks in a column count from the highest, equal figures alike', async ({ page }) => {
  await open(page, '/matrix?topic=macro');
  const all = linesOf('observations-2024.csv').filter(
    (one) => one['kind'] === 'target' && one['indicator'] === 'gdp_growth' && isProvince(one),
  );
  /** One of each: that among the main targets, where a report tells two. */
  const told = [...all]
    .sort((a, b) => Number(b['headline'] === 'true') - Number(a['headline'] === 'true'))
    .filter((one, i, list) => list.findIndex(({ adcode }) => adcode === one['adcode']) === i);
  const values = told.map(({ value }) => Number(value));
  for (const one of told.slice(0, 12)) {
    const rank = 1 + values.filter((value) => value > Number(one['value'])).length;
    await expect(cell(page, one['adcode'] ?? '', 'gdp_growth')).toHaveAttribute(
      'aria-label',
      new RegExp(`列内第${rank}位，共${values.length}地$`, 'u'),
    );
  }
});

test('over the years each count is that of the tables, and most is said since when', async ({
  page,
}) => {
  await open(page, '/matrix?chart=years');
  for (const indicator of ['retail_growth', 'unemployment', 'fai_growth'])
    for (const year of [2003, 2012, 2018, 2020, 2024, 2026]) {
      const count = set(year, indicator).size;
      const says = await cell(page, indicator, String(year)).getAttribute('aria-label');
      if (count === 0) expect(says).toContain('中0地设定');
      else expect(says).toContain(`中${count}地设定`);
    }
  const most = (indicator: string, year: number) => set(year, indicator).size * 2 > 31;
  const years = Array.from({ length: 24 }, (_, i) => 2003 + i);
  const since = years.findLast((year) => !most('unemployment', year));
  const untils = ['registered_unemployment', 'retail_growth', 'fai_growth'].map((indicator) =>
    years.findLast((year) => most(indicator, year)),
  );
  const until = untils.find((year) => year !== undefined && year < 2026);
  const grid = region(page, '历年');
  await expect(grid.locator('.tails')).toContainText(`${(since ?? 0) + 1}年起过半`);
  await expect(grid.locator('.tails')).toContainText(`${(until ?? 0) + 1}年起不再过半`);
});

test('a tap on a cell gives its clause, or where it is recorded', async ({ finger: page }) => {
  await open(page, '/matrix?topic=demand');
  await cell(page, '520000', 'retail_growth').tap();
  const quote = linesOf('observations-2024.csv').find(
    (one) =>
      one['adcode'] === '520000' &&
      one['indicator'] === 'retail_growth' &&
      one['kind'] === 'target',
  )?.['quote'];
  const details = region(page, '详情');
  await expect(details.locator('blockquote')).toHaveText(quote ?? 'none');
  await expect(page).toHaveURL(/indicator=retail_growth&select=520000/u);
  await page.reload();
  await expect(details.locator('blockquote')).toHaveText(quote ?? 'none');
  await open(page, '/matrix?year=2012&indicator=gdp_growth&select=330000');
  await expect(details).toContainText('原句未随数据发布');
  await open(page, '/matrix?year=2012&indicator=bs5g_new&select=330000');
  await expect(details).toHaveCount(0);
});

test('a tap on a count lists who is counted', async ({ page }) => {
  await open(page, '/matrix?chart=years');
  await cell(page, 'fai_growth', '2026').click();
  const details = region(page, '详情');
  await expect(details.getByRole('listitem')).toHaveCount(set(2026, 'fai_growth').size);
  await expect(page).toHaveURL(/year=2026/u);
});

test('an abridged copy is not called silent', async ({ page }) => {
  await open(page, '/matrix?year=2012&topic=demand');
  const silent = linesOf('reports.csv').filter(
    (one) => one['year'] === '2012' && one['copy'] === 'whole' && isProvince(one),
  );
  expect(silent).toHaveLength(0);
  await expect(page.locator('[data-state="missing"]:not([data-row="100000"])')).toHaveCount(0);
  await expect(page.locator('[data-row][data-state="abridged"]').first()).toBeVisible();
});

test('keys walk all cells with one stop in the tab order', async ({ page }) => {
  await open(page, '/matrix');
  const stops = page.locator('[data-row][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const at = page.locator('[data-row]:focus');
  await expect(at).toHaveAttribute('aria-label', /^北京，居民消费价格涨幅：/u);
  await page.keyboard.press('Control+End');
  await expect(at).toHaveAttribute('aria-label', /^黑龙江，/u);
  await expect(at).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(region(page, '详情')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(region(page, '详情')).toHaveCount(0);
});

test('of many rows only those in sight are on the page, and keys reach the others', async ({
  page,
}) => {
  await open(page, '/matrix?level=prefecture');
  const cities = new Set(
    linesOf('reports.csv')
      .map(({ adcode = '' }) => adcode)
      .filter((adcode) => !adcode.endsWith('0000')),
  );
  const grid = page.getByRole('group', { name: /目标矩阵/u });
  await expect(grid).toHaveAttribute('aria-label', new RegExp(`${cities.size}地`, 'u'));
  const rows = new Set(
    await page.locator('[data-row]').evaluateAll((all) => all.map((one) => one.dataset['row'])),
  );
  expect(rows.size).toBeLessThan(cities.size / 2);
  await page.locator('[data-row][tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(page.locator('[data-row]:focus')).toBeInViewport();
});

test('every order has every government and target once', async ({ page }) => {
  const labels = async (search: string) => {
    await open(page, `/matrix${search}`);
    const all = await page
      .locator('[data-row]')
      .evaluateAll((cells) => cells.map((one) => `${one.dataset['row']} ${one.dataset['column']}`));
    return all;
  };
  await page.setViewportSize({ width: 1180, height: 2000 });
  const official = await labels('');
  for (const order of ['count', 'similar']) {
    const other = await labels(`?order=${order}`);
    expect([...other].sort()).toEqual([...official].sort());
    expect(other).not.toEqual(official);
  }
});

test('the table says what the matrix shows, and the picture carries it', async ({ page }) => {
  await open(page, '/matrix?topic=demand');
  const csv = await saved(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
  const retail = csv.split('\r\n').filter((line) => line.includes('retail_growth'));
  expect(retail).toHaveLength(32);
  expect(retail.filter((line) => line.includes('报告未提'))).toHaveLength(
    32 - set(2024, 'retail_growth').size,
  );
  await page.getByRole('button', { name: '下载图片' }).click();
  const svg = await saved(page, () => page.getByRole('menuitem', { name: /SVG/u }).click());
  expect(svg).toContain('2024年各省设了哪些目标');
  expect(svg.match(/data-column="retail_growth"/gu)).toHaveLength(32);
});

test('a year without reports at a level says so', async ({ page }) => {
  await open(page, '/matrix?level=prefecture&year=2012&group=northeast');
  await expect(region(page, '矩阵')).toContainText('没有收录2012年这一级的报告');
});

for (const [name, width, height] of [
  ['a lying tablet', 1180, 820],
  ['a standing tablet', 820, 1180],
  ['a phone', 390, 844],
] as const)
  for (const search of ['', '?chart=years'])
    test(`${name} holds the page ${search}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `/matrix${search}`);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await tooSmall(page.locator('button, select, [role="radiogroup"]'))).toEqual([]);
    });

for (const search of ['', '?chart=years&indicator=fai_growth&year=2026', '?lang=en&order=similar'])
  firstVisit(`is sound for assistive technology ${search}`, async ({ page }) => {
    await open(page, `/matrix${search}`);
    await expectSound(page);
  });

test('speaks English', async ({ page }) => {
  await open(page, '/matrix?lang=en&topic=demand&indicator=retail_growth&select=520000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Matrix of targets');
  await expect(cell(page, '520000', 'retail_growth')).toHaveAttribute('aria-label', /^Guizhou, /u);
  const says = await page.locator('[data-finding]').textContent();
  expect(numberIn(says)).toBe(set(2024, 'retail_growth').size);
});

for (const [width, height] of [
  [1047, 718],
  [718, 1047],
] as const)
  test(`the matrix is not cut off on A4, ${width}×${height}`, async ({ page }) => {
    await open(page, '/matrix');
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.grid .sheet');
    await expect(sheet).toBeVisible();
    const box = await sheet.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
