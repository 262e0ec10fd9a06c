import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, open, radio, region, test, type Page } from './page';

interface Row {
  readonly adcode: string;
  readonly indicator: string;
  readonly period: string;
  readonly kind: string;
  readonly op: string;
  readonly value: string;
  readonly headline: string;
}

/** What the published tables say that cities of a province aim at in 2024. */
function targets(province: string, asked: string): readonly Row[] {
  const rows = ['observations-2024-prefecture', 'observations-2024'].flatMap(
    (name) =>
      Papa.parse<Row>(readFileSync(`static/data/${name}.csv`, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      }).data,
  );
  return rows.filter(
    (one) =>
      one.adcode.startsWith(province.slice(0, 2)) &&
      !one.adcode.endsWith('0000') &&
      one.indicator === asked &&
      one.period === '2024' &&
      one.kind === 'target',
  );
}

const row = (page: Page, adcode: string) =>
  region(page, '排行').locator(`[data-adcode="${adcode}"]`).first();
const provinces = (page: Page) =>
  region(page, '地图').getByRole('navigation', { name: '位置' }).getByRole('combobox');

for (const province of ['510000', '450000']) {
  test(`the cities of ${province} say what the published table says`, async ({ page }) => {
    await open(page, `/?level=prefecture&parent=${province}`);
    const about = targets(province, 'gdp_growth').filter(({ op }) => op === 'approx');
    expect(about.length).toBeGreaterThan(3);
    for (const { adcode, value } of about)
      await expect(row(page, adcode)).toContainText(`${value}%左右`);
  });
}

test('from the cities of one province to those of another; how many are held is told', async ({
  page,
}) => {
  await open(page, '/');
  await radio(page, '层级', '贵州市州').check();
  await expect(provinces(page)).toHaveValue('520000');
  await provinces(page).selectOption({ label: '四川 20/21' });
  await expect(page).toHaveURL(/parent=510000/);
  await expect(region(page, '地图').locator('[data-adcode]')).toHaveCount(21);
  await expect(region(page, '地图').locator('[data-state="unread"]')).toHaveCount(1);
  await provinces(page).selectOption({ label: '河南 0/17' });
  await expect(row(page, '410100')).toContainText('郑州');
  await expect(region(page, '地图').locator('[data-state]:not([data-state="unread"])')).toHaveCount(
    0,
  );
});

test('a city far away is found by its name, and says what is recorded where no clause is kept', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: '指标' }).focus();
  await page.keyboard.type('成都');
  await expect(page.getByRole('option', { name: /成都/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/parent=510000&select=510100/);
  const details = region(page, '详情');
  await expect(details).toContainText('成都市');
  await expect(details).toContainText('在报告文本第');
  await expect(details.locator('blockquote')).toHaveCount(0);
});
