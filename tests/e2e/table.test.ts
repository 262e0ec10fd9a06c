import { readFileSync } from 'node:fs';
import { expect, firstVisit, open, region, test, type Page } from './page';

async function openWhole(page: Page, search = ''): Promise<void> {
  await open(page, `/${search}`);
  await table(page).locator('tr[data-adcode]').first().waitFor();
}
const table = (page: Page) => region(page, '表格');
const rows = (page: Page) => table(page).locator('tr[data-adcode]');
const head = (page: Page, name: RegExp) => table(page).getByRole('columnheader', { name });

const COLUMNS = [
  /^位次/,
  /^地区/,
  /^目标 2024/,
  /^上年实绩 2023/,
  /^目标较实绩/,
  /^较上级目标/,
  /^度词/,
  /^原文/,
];

test('every column sorts by touch and by keyboard, and says which way', async ({
  finger: page,
}) => {
  await openWhole(page);
  for (const name of COLUMNS) {
    const column = head(page, name);
    await expect(column).toHaveAttribute('scope', 'col');
    await column.getByRole('button').tap();
    await expect(column).toHaveAttribute('aria-sort', /ascending|descending/);
    const first = await column.getAttribute('aria-sort');
    await column.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(column).not.toHaveAttribute('aria-sort', first ?? '');
    await expect(table(page).locator('[aria-sort]:not([aria-sort=none])')).toHaveCount(1);
    await expect(rows(page)).toHaveCount(34);
  }
  await expect(table(page).locator('caption')).toContainText('单位：%');
});

test('its head stays in sight while the page scrolls', async ({ page }) => {
  await openWhole(page);
  await rows(page).nth(25).scrollIntoViewIfNeeded();
  const top = await head(page, /^地区/).evaluate((cell) => cell.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThanOrEqual(1);
});

test('rows are found by name and by their clause', async ({ page }) => {
  await openWhole(page);
  const field = table(page).getByRole('searchbox', { name: '在表格中查找' });
  await field.fill('四川');
  await expect(rows(page)).toHaveCount(1);
  await expect(table(page).getByRole('status')).toHaveText('1 行');
  await field.fill('6%以上');
  await expect(rows(page)).not.toHaveCount(0);
  await field.fill('没有这个词');
  await expect(table(page)).toContainText('没有相符的地区');
});

test('it is copied as cells for a spreadsheet, implied values marked', async ({ page }) => {
  await openWhole(page, '?indicator=income_growth');
  await table(page).getByRole('button', { name: '复制表格' }).click();
  await expect(table(page).getByRole('status')).toContainText('已复制 34 行');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines).toHaveLength(35);
  expect(lines.every((line) => line.length === lines[0]?.length)).toBe(true);
  expect(lines[0]?.slice(0, 4)).toEqual(['位次', '代码', '地区', '目标 2024（%）']);
  const implied = lines.filter((line) => line.includes('推算'));
  expect(implied.length).toBeGreaterThan(0);
  for (const line of implied) expect(line[3]).toMatch(/^推算 /);
});

firstVisit('without a clipboard it is copied the old way, or says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openWhole(page);
  await table(page).getByRole('button', { name: '复制表格' }).click();
  await expect(table(page).getByRole('status')).toContainText('下载 CSV');
});

test('it is saved as a CSV that Chinese Excel reads', async ({ page }) => {
  await openWhole(page, '?measure=step');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    table(page).getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('标尺_地区生产总值增速_2024.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF位次,代码,地区,')).toBe(true);
  expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(35);
  expect(text).toContain('目标较实绩（百分点）');
});

test('amounts have no lead over the whole', async ({ page }) => {
  await openWhole(page, '?indicator=urban_jobs');
  await expect(head(page, /^较上级目标/)).toHaveCount(0);
  await expect(head(page, /^目标较实绩/)).toContainText('万人');
});

test('the details lead from a figure to its clause in one tap', async ({ finger: page }) => {
  await openWhole(page, '?select=510000');
  const details = region(page, '详情');
  await details.getByRole('button', { name: /实绩 2023/ }).tap();
  await expect(page).toHaveURL(/measure=actual/);
  await expect(details.locator('mark')).toContainText('6%');
  await expect(details).toContainText('四川省政府工作报告');
});
