import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import {
  expect,
  finding,
  firstVisit,
  open,
  radio,
  region,
  test,
  tooSmall,
  type Page,
} from './page';

/** A row of a table, by column. */
type Line = Readonly<Record<string, string>>;

/** The figures of an indicator in the reports of a year, of provinces that tell one alone. */
function told(reportYear: number, indicator: string, kind: string, period: number): Line[] {
  const text = readFileSync(`static/data/observations-${reportYear}.csv`, 'utf8');
  const { data } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
  const lines = data.filter(
    (one) =>
      one['indicator'] === indicator &&
      one['kind'] === kind &&
      one['period'] === String(period) &&
      /^(?!10)\d\d0000$/u.test(one['adcode'] ?? ''),
  );
  const alone = (one: Line) => lines.filter(({ adcode }) => adcode === one['adcode']).length === 1;
  return lines.filter(alone);
}

const year = (page: Page, name: RegExp) =>
  page.getByRole('radiogroup', { name: '年份' }).getByRole('radio', { name });
const row = (page: Page, adcode = '') =>
  region(page, '排行').locator(`[data-adcode="${adcode}"]`).first();

test('a year is chosen on the rail, and every part shows what its reports say', async ({
  finger: page,
}) => {
  await open(page, '/');
  await year(page, /^2019年/).click();
  await expect(page).toHaveURL(/year=2019/);
  await expect(finding(page)).toContainText('2019年地区生产总值增速目标');
  const about = told(2019, 'gdp_growth', 'target', 2019).filter(({ op }) => op === 'approx');
  expect(about.length).toBeGreaterThan(5);
  for (const { adcode, value } of about)
    await expect(row(page, adcode)).toContainText(`${value ?? ''}%左右`);
  // Once all years are here, a colour means the same in each.
  await expect(region(page, '地图')).toContainText('颜色按2003–2026年统一分级');
  expect(await tooSmall(page.getByRole('radiogroup', { name: '年份' }).getByRole('radio'))).toEqual(
    [],
  );
});

test('the arrow keys go through the years, and the newest with clauses leaves the address', async ({
  page,
}) => {
  await open(page, '/?year=2022');
  await expect(year(page, /^2022年/)).toHaveAttribute('aria-checked', 'true');
  await year(page, /^2022年/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/year=2023/);
  await expect(year(page, /^2023年/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(/year=/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/year=2003/);
});

test('▶ plays to the last year, and stops at a touch', async ({ page }) => {
  await open(page, '/?year=2025');
  const play = page.getByRole('button', { name: '逐年播放' });
  await play.click();
  await expect(page).toHaveURL(/year=2026/);
  await expect(play).toBeVisible();
  await play.click();
  await expect(page).toHaveURL(/year=2004/);
  await finding(page).click();
  await expect(play).toBeVisible();
});

test('where there is no clause, the details say what is recorded, where, and of how whole a copy', async ({
  page,
}) => {
  await open(page, '/?year=2019&select=330000');
  const [line] = told(2019, 'gdp_growth', 'target', 2019).filter(
    ({ adcode }) => adcode === '330000',
  );
  const details = region(page, '详情');
  const place = `${Number(line?.['start']) + 1}–${line?.['end'] ?? ''}`;
  await expect(details).toContainText(`在报告文本第${place}字`);
  await expect(details).toContainText('所据文本有删节');
  await expect(details.locator('blockquote')).toHaveCount(0);
});

test('a phone steps through the years', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/?year=2021');
  await page.getByRole('button', { name: '上一年' }).click();
  await expect(page).toHaveURL(/year=2020/);
  await page.getByRole('combobox', { name: '年份' }).selectOption('2010');
  await expect(page).toHaveURL(/year=2010/);
});

test('完成情况 holds the target against what the next report tells', async ({ page }) => {
  await open(page, '/?year=2022');
  await radio(page, '口径', '完成情况').check();
  await expect(page).toHaveURL(/measure=outcome/);
  const results = told(2023, 'gdp_growth', 'actual', 2022).filter(({ op }) => op === 'eq');
  const targets = told(2022, 'gdp_growth', 'target', 2022).filter(({ op }) => op === 'approx');
  const both = targets.flatMap((target) => {
    const result = results.find(({ adcode }) => adcode === target['adcode']);
    return result ? [{ target, result }] : [];
  });
  expect(both.length).toBeGreaterThan(5);
  for (const { target, result } of both) {
    const by = Math.round((Number(result['value']) - Number(target['value'])) * 100) / 100;
    await expect(row(page, target['adcode'])).toContainText(
      `${by < 0 ? '−' : by > 0 ? '+' : ''}${Math.abs(by)}`,
    );
  }
});

firstVisit('a year that does not come leaves what is shown, and is said', async ({ page }) => {
  await page.route('**/observations-2015.csv', (route) => route.abort());
  await open(page, '/');
  const before = await finding(page).textContent();
  await year(page, /^2015年/).click();
  await expect(page.getByText('“2015年的报告”没有载入')).toBeVisible();
  await expect(finding(page)).toHaveText(before ?? '');
  await expect(page).not.toHaveURL(/year=/);
});
