import { expect, open, ready, region, show, test, type Page } from './page';

const ranking = (page: Page) => region(page, '排行');
const marks = (page: Page) => ranking(page).locator('[data-adcode]');
const codes = (page: Page) =>
  marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-adcode') ?? ''));

test('31 rows stand on the first screen at 1180×820, with a region chosen too', async ({
  page,
}) => {
  await open(page, '/');
  for (const search of ['', '?select=510000', '?indicator=industry_growth&select=520000']) {
    if (search !== '') await show(page, search);
    await expect(marks(page)).toHaveCount(34);
    const bottoms = await marks(page).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().bottom),
    );
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(820);
    const hidden = await ranking(page)
      .locator('svg')
      .last()
      .evaluate((svg) => {
        const box = svg.closest('.ranking.fit') ?? svg;
        return box.scrollHeight - box.clientHeight;
      });
    expect(hidden).toBeLessThanOrEqual(0);
  }
});

test('rows that run over their panel are seen to: an edge that more is behind is shaded', async ({
  page,
}) => {
  await open(page, '/?select=510000,500000,520000');
  // The drawer lies over the panel's foot.
  await region(page, '详情').getByRole('button', { name: '展开或收起详情' }).click();
  await page.evaluate(() => scrollTo(0, 80));
  const box = ranking(page).locator('.ranking.fit');
  const { x, y, height, over } = await box.evaluate((one) => {
    const { left, bottom } = one.getBoundingClientRect();
    return { x: left, y: bottom, height: 6, over: one.scrollHeight - one.clientHeight };
  });
  expect(over).toBeGreaterThan(0);
  // The edge alone, without the rows over it.
  await box.locator('svg').evaluateAll((all: SVGElement[]) => {
    for (const one of all) one.style.visibility = 'hidden';
  });
  const corner = () => page.screenshot({ clip: { x, y: y - height, width: 2, height } });
  const more = await corner();
  await box.evaluate((one) => one.scrollTo(0, one.scrollHeight));
  expect((await corner()).equals(more)).toBe(false);
});

test('the order is chosen by name, kept in the URL, and comes back', async ({ page }) => {
  await open(page, '/');
  const byValue = await codes(page);
  const order = ranking(page).getByRole('combobox', { name: '排序' });
  await order.selectOption({ label: '按名称' });
  await expect(page).toHaveURL(/sort=name/);
  // 安徽 北京 重庆 福建
  expect((await codes(page)).slice(0, 4)).toEqual(['340000', '110000', '500000', '350000']);
  await page.reload();
  await ready(page);
  await expect(order).toHaveValue('name');
  expect((await codes(page)).slice(0, 2)).toEqual(['340000', '110000']);
  await order.selectOption({ label: '按目标较实绩' });
  await expect(page).toHaveURL(/sort=step/);
  expect((await codes(page)).slice(0, 31)).not.toEqual(byValue.slice(0, 31));
  await order.selectOption({ label: '按数值' });
  await expect(page).not.toHaveURL(/sort=/);
  expect(await codes(page)).toEqual(byValue);
});

test('lines say what they are: the nation, the median, the weighted mean with its coverage', async ({
  page,
}) => {
  await open(page, '/');
  await expect(ranking(page)).toContainText('全国 5%左右');
  await expect(ranking(page)).toContainText('中位数 5.5%');
  await expect(ranking(page)).toContainText(/加权均值 5\.\d+%（\d+省，占GDP \d+%）/);
  await show(page, '?indicator=urban_jobs');
  await expect(ranking(page)).not.toContainText('加权均值');
});

test('a chosen region is said again on top, its rank kept, and heard once', async ({
  finger: page,
}) => {
  await open(page, '/');
  await marks(page).locator('visible=true').nth(9).tap();
  await expect(page).toHaveURL(/select=\d{6}/);
  const adcode = /select=(\d{6})/.exec(page.url())?.[1] ?? '';
  await expect(ranking(page).locator(`[data-adcode="${adcode}"]`)).toHaveCount(1);
  const name = await ranking(page).locator(`[data-adcode="${adcode}"] text`).nth(1).textContent();
  await expect(ranking(page).getByText(name ?? '', { exact: true })).toHaveCount(2);
});
