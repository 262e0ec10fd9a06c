import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, open, ready, region, rested, show, test, type Page } from './page';

const ranking = (page: Page) => region(page, '排行');
const marks = (page: Page) => ranking(page).locator('[data-adcode]');
const codes = (page: Page) =>
  marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-adcode') ?? ''));

type Line = Readonly<Record<string, string>>;
const SAID: Readonly<Record<string, string>> = { eq: '', approx: '左右', ge: '以上' };
/** Targets of the provinces as the reports of 2023 and 2024 word them, by code: of several in one report the first of the main ones. */
function reportsOf(indicator: string): ReadonlyMap<string, { before: string; now: string }> {
  const [before, now] = [2023, 2024].map((year) => {
    const text = readFileSync(`static/data/observations-${year}.csv`, 'utf8');
    const lines = Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data.filter(
      (one) =>
        one['indicator'] === indicator &&
        one['kind'] === 'target' &&
        one['period'] === String(year) &&
        one['adcode']?.endsWith('0000') &&
        one['adcode'] !== '100000' &&
        (one['op'] ?? '') in SAID,
    );
    const first = new Map<string, Line>();
    for (const one of lines) {
      const known = first.get(one['adcode'] ?? '');
      if (!known || (known['headline'] === 'false' && one['headline'] === 'true'))
        first.set(one['adcode'] ?? '', one);
    }
    return new Map(
      [...first].map(([adcode, one]) => [adcode, `${one['value']}%${SAID[one['op'] ?? '']}`]),
    );
  });
  return new Map(
    [...(now ?? [])].flatMap(([adcode, said]) => {
      const last = before?.get(adcode);
      return last === undefined ? [] : [[adcode, { before: last, now: said }]];
    }),
  );
}

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
  // The key of what changed comes later, and takes its room from the rows.
  await rested(page);
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

test('rows tell what changed on last year by a mark with a shape, a name and a key; none before that year is here', async ({
  page,
}) => {
  await open(page, '/');
  const key = page.locator('#panel-ranking p').filter({ hasText: '较2023年' });
  await expect(key).toContainText('上调');
  await expect(key).toContainText('下调');
  await expect(key).toContainText('空心：改了说法');
  const row = (adcode: string) => ranking(page).locator(`[data-adcode="${adcode}"]`).last();
  // 2023: 8%左右 for Tibet as for 2024; 5%以上 → 5.5%左右 and the like are told from what to what.
  const lines = reportsOf('gdp_growth');
  const changed = [...lines].filter(([, { now, before }]) => now !== before);
  expect(changed.length).toBeGreaterThan(15);
  for (const [adcode, { now, before }] of lines) {
    const name = await row(adcode).getAttribute('aria-label');
    if (now === before) expect(name).not.toContain('较2023年');
    else expect(name).toContain(`${before} → ${now}`);
    await expect(row(adcode).locator('path[fill-rule="evenodd"]')).toHaveCount(
      now === before ? 0 : 1,
    );
  }
  // Of results there is nothing to mark.
  await show(page, '?measure=actual');
  await expect(key).toHaveCount(0);
});
