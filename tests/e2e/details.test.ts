import { expect, open, region, rested, show, test, type Page } from './page';
import { provinces, stated } from './published';

const details = (page: Page) => region(page, '详情');
const FIVE = 'select=330000,320000,520000,440000,510000';
/** What is scrolled out of the details' sight, px. */
const hidden = (page: Page) =>
  details(page)
    .getByRole('group', { name: '详情' })
    .evaluate((box) => box.scrollHeight - box.clientHeight);

for (const [width, height] of [
  [1180, 820],
  [820, 1180],
] as const) {
  test(`nothing that is told of five regions is cut at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/?${FIVE}`);
    await rested(page);
    await expect(details(page)).toContainText('可判定');
    expect(await hidden(page)).toBeLessThanOrEqual(1);
    await show(page, `?${FIVE}&measure=step`);
    await expect(details(page).locator('blockquote')).toHaveCount(2);
    expect(await hidden(page)).toBeLessThanOrEqual(1);
  });
}

test('on a phone the clause is in sight with the figure, of one region and of five', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const search of ['?select=510000', `?${FIVE}`]) {
    await open(page, `/${search}`);
    await expect(details(page).locator('blockquote mark')).toBeInViewport({ ratio: 1 });
  }
});

test('folded, one line is left of it beside the trend, for the next choice too', async ({
  finger: page,
}) => {
  await open(page, '/');
  const row = (adcode: string) =>
    region(page, '排行').locator(`svg [data-adcode="${adcode}"]`).last();
  const trend = region(page, '趋势').getByRole('slider', { name: '年份' });
  await trend.waitFor();
  await row('460000').tap();
  await details(page).getByRole('button', { name: '展开或收起详情' }).tap();
  await expect(details(page)).toContainText('海南 8%左右');
  await row('650000').tap();
  await expect(details(page)).toContainText('新疆 6.5%左右');
  await expect(details(page).locator('blockquote')).toBeHidden();
  const [plot, drawer] = await Promise.all([trend.boundingBox(), details(page).boundingBox()]);
  expect(drawer?.x).toBeGreaterThanOrEqual((plot?.x ?? 0) + (plot?.width ?? 0));
  await expect(trend).toBeInViewport({ ratio: 0.75 });
});

test('a rank within a filter says so', async ({ page }) => {
  await open(page, '/?group=west&op=approx&select=520000');
  const kept = provinces().map((adcode) => ({
    adcode,
    figure: stated(2024, adcode, 'gdp_growth', 'target'),
  }));
  expect(kept.find(({ adcode }) => adcode === '520000')?.figure).toMatchObject({ op: 'approx' });
  await expect(details(page)).toContainText(/西部·左右/u);
  await expect(details(page)).not.toContainText('共31地');
});

test('a clause is copied with its report, as GB/T 7714 cites one; a browser that refuses has it to select', async ({
  page,
}) => {
  await open(page, '/?select=520000');
  const clause = details(page).locator('blockquote').first();
  const quote = (await clause.innerText()).trim();
  const copy = details(page).getByRole('button', { name: '复制引文' }).first();
  await copy.click();
  await expect(details(page)).toContainText('原句与出处已复制');
  const report =
    /^“(.*)”\n李炳军\. 贵州省政府工作报告: .+\[R\/OL\]\. \(2024-01-24\)\[.{10}\]\. (.+)\.$/u;
  const taken = report.exec(await page.evaluate(() => navigator.clipboard.readText()));
  expect(taken?.slice(1)).toEqual([quote, page.url()]);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
    document.execCommand = () => false;
  });
  await copy.click();
  await expect(details(page)).toContainText(`引文为：“${quote}”`);
});

test('where the clause is not kept there is none to copy', async ({ page }) => {
  await open(page, '/?select=520000&year=2023');
  await expect(details(page)).toContainText('原句未随数据发布');
  await expect(details(page).getByRole('button', { name: '复制引文' })).toHaveCount(0);
});
