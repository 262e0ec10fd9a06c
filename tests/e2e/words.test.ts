import { readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { expect, firstVisit, open, region, sideways, test, tooSmall, type Page } from './page';
import { everyTarget, isProvince, linesOf } from './told';

const GROUP = new Map(linesOf('regions.csv').map((one) => [one['adcode'], one['group']]));

/** How many provinces set an indicator's target with one of some words, in a year. */
function said(year: number, indicator: string, ops: readonly string[], group = 'all'): number {
  const codes = everyTarget()
    .filter(
      (one) =>
        isProvince(one) &&
        one['indicator'] === indicator &&
        one['period'] === String(year) &&
        ops.includes(one['op'] ?? '') &&
        (group === 'all' || GROUP.get(one['adcode']) === group),
    )
    .map(({ adcode }) => adcode);
  return new Set(codes).size;
}

const column = (page: Page, panel: string, year: number) =>
  region(page, panel).locator(`[data-year="${year}"]`);

test('each year says how many set the target with which word', async ({ page }) => {
  await open(page, '/words');
  // Years in which no province tells two figures.
  for (const year of [2003, 2012, 2016, 2021, 2022, 2026]) {
    const says = (await column(page, '逐年', year).getAttribute('aria-label')) ?? '';
    const counted = (word: string) => Number(new RegExp(`${word}(\\d+)`, 'u').exec(says)?.[1] ?? 0);
    expect(counted('左右')).toBe(said(year, 'gdp_growth', ['approx']));
    expect(counted('以上')).toBe(said(year, 'gdp_growth', ['ge', 'gt']));
    expect(counted('区间')).toBe(said(year, 'gdp_growth', ['between']));
  }
});

test('each economic region has its own', async ({ page }) => {
  await open(page, '/words');
  const west = page.getByRole('group', { name: /^西部 · 地区生产总值增速/u });
  const says = await west.locator('[data-year="2024"]').getAttribute('aria-label');
  expect(says).toContain(`左右${said(2024, 'gdp_growth', ['approx'], 'west')}`);
});

test('the finding says since when 左右 is said more than 以上', async ({ page }) => {
  await open(page, '/words?indicator=retail_growth');
  const years = Array.from({ length: 24 }, (_, i) => 2003 + i);
  const about = (year: number) => said(year, 'retail_growth', ['approx']);
  const least = (year: number) => said(year, 'retail_growth', ['ge', 'gt']);
  const before = years.findLast((year) => about(year) <= least(year)) ?? 0;
  await expect(page.locator('[data-finding]')).toContainText(
    `${before + 1}年起，说“左右”的一直多于说“以上”的`,
  );
});

test('a tap on a year turns the table of all indicators to it; a row there, the page', async ({
  page,
}) => {
  await open(page, '/words');
  await column(page, '逐年', 2012).click();
  await expect(page).toHaveURL(/year=2012/u);
  const cell = page.locator('[data-row="cpi"][data-column="about"]');
  await expect(cell).toHaveAttribute(
    'aria-label',
    new RegExp(`中${said(2012, 'cpi', ['approx'])}地$`, 'u'),
  );
  await cell.click();
  await expect(page).toHaveURL(/indicator=cpi/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('居民消费价格涨幅');
});

test('keys walk the years', async ({ page }) => {
  await open(page, '/words');
  await column(page, '逐年', 2024).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-year]:focus')).toHaveAttribute('data-year', '2023');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/year=2023/u);
});

test('where nobody ever set a target, it says so', async ({ page }) => {
  await open(page, '/words?indicator=bs5g_total&group=northeast');
  const ever = everyTarget().filter(
    (one) => one['indicator'] === 'bs5g_total' && GROUP.get(one['adcode']) === 'northeast',
  );
  expect(ever).toHaveLength(0);
  await expect(page.getByText('从未设定这项指标的目标')).toBeVisible();
});

test('the table and the picture say what the chart shows', async ({ page }) => {
  await open(page, '/words');
  const press = region(page, '逐年').getByRole('button', { name: '下载 CSV' });
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  const csv = readFileSync(await download.path(), 'utf8');
  // 24 years of the whole and of four regions, and the head.
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 24 * 5);
  await region(page, '逐年').getByRole('button', { name: '下载图片' }).click();
  const item = page.getByRole('menuitem', { name: /SVG/u });
  const [picture] = await Promise.all([page.waitForEvent('download'), item.click()]);
  const svg = readFileSync(await picture.path(), 'utf8');
  expect(svg.match(/data-year="2024"/gu)).toHaveLength(5);
});

for (const [name, width, height] of [
  ['a lying tablet', 1180, 820],
  ['a standing tablet', 820, 1180],
  ['a phone', 390, 844],
] as const)
  test(`${name} holds the page`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/words');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const pressed = page.locator('button:not([tabindex="-1"]), select, summary');
    expect(await tooSmall(pressed)).toEqual([]);
  });

for (const search of ['', '?lang=en&indicator=unemployment&group=west'])
  firstVisit(`is sound for assistive technology ${search}`, async ({ page }) => {
    await open(page, `/words${search}`);
    await expectSound(page);
  });
