/* eslint-disable max-lines -- the questions about one page */
import { readFileSync } from 'node:fs';
import {
  expect,
  firstVisit,
  open,
  region,
  sideways,
  test,
  tooSmall,
  withoutLaterParts,
  type Page,
} from './page';
import { expectSound } from './axe';
import { alike, provinces, stated, table, worded } from './published';

const panel = (page: Page) => region(page, '各项指标');
const line = (page: Page, indicator: string) => page.locator(`tr[data-indicator="${indicator}"]`);
const lines = (page: Page) => page.locator('tr[data-indicator]');
const published = (name: string) =>
  readFileSync(new URL(`../../static/data/${name}`, import.meta.url), 'utf8');
const INDICATORS = published('indicators.csv').trimEnd().split('\n').length - 1;

test('a province’s page names its report and holds every indicator, those it is silent on too', async ({
  page,
}) => {
  await open(page, '/region/520000');
  await expect(page).toHaveTitle('贵州省 · 2024年政府工作报告 · 标尺');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('贵州省');
  const report = region(page, '报告');
  for (const text of ['贵州省政府工作报告', '2024-01-24', '李炳军', '22,172 字'])
    await expect(report).toContainText(text);
  const told = await lines(page).count();
  const silent = page.locator('li[data-adcode="520000"][data-state="missing"]');
  expect(told + (await silent.count())).toBe(INDICATORS);
  await expect(page.locator('tr[data-indicator]:not([data-adcode="520000"])')).toHaveCount(0);
  await expect(panel(page)).toContainText('25 项目标');
});

test('a line says result, aim, step, lead and rank as the explore page does', async ({ page }) => {
  await open(page, '/region/520000');
  const growth = line(page, 'gdp_growth');
  for (const text of [
    '4.9%',
    '5.5%左右',
    '+0.6百分点左右',
    '+0.5百分点左右',
    '第13位（8地并列），共31地',
  ])
    await expect(growth).toContainText(text);
  await expect(growth).toHaveAttribute('data-state', 'value');
  await expect(line(page, 'good_air')).toHaveAttribute('data-state', 'words');
  await expect(line(page, 'good_air')).toContainText('完成上级下达任务');
  await growth.getByRole('link').click();
  await expect(page).toHaveURL(/\/\?select=520000$/);
  const details = region(page, '详情');
  await expect(details).toContainText('第13位（8地并列），共31地');
  await expect(details).toContainText('+0.5百分点左右');
});

test('a line opens on its clauses, by tap, by button and by keyboard', async ({ finger: page }) => {
  await open(page, '/region/520000');
  const growth = line(page, 'gdp_growth');
  const button = growth.getByRole('button', { name: '地区生产总值增速：报告原文' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await growth.getByText('5.5%左右').tap();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const evidence = page.locator(`[id="${(await button.getAttribute('aria-controls')) ?? ''}"]`);
  await expect(evidence.locator('blockquote[lang="zh-CN"] mark')).toHaveText([
    '4.9%',
    '5.5%',
    '5%',
  ]);
  await expect(evidence).toContainText('主要预期目标');
  await expect(evidence).toContainText('全国2024年报告：5%左右');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(evidence).toBeHidden();
  await page.keyboard.press('Space');
  await expect(evidence).toBeVisible();
});

test('several figures of an indicator are all quoted, the foremost first', async ({ page }) => {
  await open(page, '/region/520000');
  await line(page, 'school_places').getByRole('button').click();
  await expect(page.locator('tr.evidence:visible mark')).toHaveText(['6.35', '12.27', '5', '1']);
});

test('an aim that follows another is marked as worked out', async ({ page }) => {
  await open(page, '/region/510000');
  const revenue = line(page, 'fiscal_revenue_growth');
  await expect(revenue).toHaveAttribute('data-state', 'implied');
  await expect(revenue.locator('.tag')).toHaveText('推算');
  await revenue.getByRole('button').click();
  await expect(page.locator('tr.evidence:visible')).toContainText(
    '2024 地区生产总值增速 目标：6%左右',
  );
});

test('the topic is in the address, and restored from it; back undoes it', async ({ page }) => {
  await open(page, '/region/520000');
  const all = await lines(page).count();
  await panel(page).getByRole('combobox', { name: '主题' }).selectOption({ label: '农业（2）' });
  await expect(page).toHaveURL(/\/region\/520000\?topic=agriculture$/);
  await expect(lines(page)).toHaveCount(2);
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await expect(panel(page).getByRole('combobox', { name: '主题' })).toHaveValue('agriculture');
  await page.goBack();
  await expect(lines(page)).toHaveCount(all);
});

test('other regions are reached by search, by the trail and by the parts', async ({ page }) => {
  await open(page, '/region/520000?topic=macro');
  const field = page.getByRole('combobox', { name: '地区', exact: true });
  await field.click();
  await field.fill('Zunyi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/region\/520300\?topic=macro$/);
  await expect(page).toHaveTitle(/^遵义市/);
  await expect(field).toBeFocused();
  const trail = page.getByRole('navigation', { name: '位置' });
  await expect(trail.getByRole('link')).toHaveText(['全国', '贵州省']);
  await trail.getByRole('link', { name: '贵州省' }).click();
  await expect(page).toHaveTitle(/^贵州省/);
  const parts = page.getByRole('navigation', { name: '贵州省下辖地区的报告' });
  const cities = table('regions').filter(
    (one) =>
      one['parent'] === '520000' && table('reports').some(({ adcode }) => adcode === one['adcode']),
  );
  await expect(parts.getByRole('link')).toHaveText(cities.map((one) => one['short_zh'] ?? ''));
  const aiming = cities.filter(
    ({ adcode = '' }) => stated(2024, adcode, 'gdp_growth', 'target') !== 'none',
  );
  await parts.getByRole('link', { name: '贵阳' }).click();
  await expect(page).toHaveTitle(/^贵阳市/);
  await expect(line(page, 'gdp_growth')).toContainText(`共${aiming.length}地`);
  await page.getByRole('link', { name: '在地图上查看' }).click();
  await expect(page).toHaveURL(/\?level=prefecture&parent=520000&select=520100$/);
});

test('the nation has no level above it: no lead, no rank; its parts are the provinces', async ({
  page,
}) => {
  await open(page, '/region/100000');
  await expect(page.getByRole('columnheader')).toHaveText([
    '指标',
    '实绩 2023',
    '目标 2024',
    '目标较实绩',
    '原文',
  ]);
  const parts = page.getByRole('navigation', { name: '各省的报告' });
  await expect(parts.getByRole('link')).toHaveCount(31);
  await expect(page.getByRole('link', { name: '这份报告的全部数字' })).toHaveAttribute(
    'href',
    '/statements?select=100000',
  );
});

/** The line that the address names: marked, below what sticks to the window's top, and within the window. */
async function expectNamed(page: Page, id: string): Promise<void> {
  const named = page.locator(`[id="${id}"]`);
  await expect(named).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('main [aria-current="true"]')).toHaveCount(1);
  const top = () => named.evaluate((one) => one.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThanOrEqual(44);
  await expect.poll(top).toBeLessThan(500);
  const bar = named.evaluate((one) =>
    [one, one.firstElementChild ?? one].map(
      (at) => getComputedStyle(at, '::before').borderInlineStartWidth,
    ),
  );
  expect(await bar).toContain('4px');
}
const opener = (page: Page, indicator: string) => line(page, indicator).getByRole('button');

test('from an indicator’s details to its line, open and marked; the line’s map is the indicator’s', async ({
  page,
}) => {
  await open(page, '/?indicator=urban_jobs&select=520000');
  await page.getByRole('link', { name: '地区档案' }).click();
  await expect(page).toHaveURL(/\/region\/520000#urban_jobs$/);
  await expectNamed(page, 'urban_jobs');
  await expect(opener(page, 'urban_jobs')).toHaveAttribute('aria-expanded', 'true');
  // What is named can be closed like any other.
  await opener(page, 'urban_jobs').click();
  await expect(opener(page, 'urban_jobs')).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('link', { name: '在地图上查看' }).click();
  await expect(page).toHaveURL(/\/\?indicator=urban_jobs&select=520000$/);
});

test('a line is named on first load, though a topic would hide it; a topic chosen then holds', async ({
  page,
}) => {
  await open(page, '/region/520000?topic=agriculture#urban_jobs');
  await expectNamed(page, 'urban_jobs');
  await expect(opener(page, 'urban_jobs')).toHaveAttribute('aria-expanded', 'true');
  const topic = panel(page).getByRole('combobox', { name: '主题' });
  await expect(topic).toHaveValue('all');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/\?topic=agriculture&lang=en#urban_jobs$/);
  await page.getByRole('button', { name: '中文' }).click();
  await topic.selectOption({ label: '农业（2）' });
  await expect(page).toHaveURL(/\?topic=agriculture$/);
  await expect(lines(page)).toHaveCount(2);
  await expect(page.locator('main [aria-current="true"]')).toHaveCount(0);
});

test('an indicator that the report is silent on is named in its list', async ({ page }) => {
  await open(page, '/region/520000');
  const silent = page.locator('li[data-state="missing"]').last();
  const id = (await silent.getAttribute('id')) ?? '';
  await page.setViewportSize({ width: 390, height: 500 });
  await open(page, `/region/520000#${id}`);
  await expectNamed(page, id);
});

test('a hash that names no indicator does nothing', async ({ page }) => {
  await open(page, '/region/520000?topic=agriculture#weather');
  await expect(lines(page)).toHaveCount(2);
  await expect(page.locator('main [aria-current="true"]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '在地图上查看' })).toHaveAttribute(
    'href',
    '/?select=520000',
  );
});

test('Escape closes the line that the focus is in, and leaves the focus there', async ({
  page,
}) => {
  await open(page, '/region/520000');
  for (const indicator of ['gdp_growth', 'urban_jobs']) await opener(page, indicator).click();
  await page.keyboard.press('Escape');
  await expect(opener(page, 'urban_jobs')).toHaveAttribute('aria-expanded', 'false');
  await expect(opener(page, 'urban_jobs')).toBeFocused();
  await expect(opener(page, 'gdp_growth')).toHaveAttribute('aria-expanded', 'true');
});

test('a county’s code leads to the regions that it is part of', async ({ page }) => {
  await open(page, '/region/520102');
  await expect(page).toHaveTitle('520102 · 尚未收录区县的报告 · 标尺');
  const main = page.getByRole('main');
  await expect(main).toContainText('区县的政府工作报告尚未收录');
  await expect(main).not.toContainText('没有');
  const links = page.getByRole('navigation', { name: '相关页面' }).getByRole('link');
  await expect(links).toHaveText([/^贵阳市的报告/u, /^贵州省的报告/u, /^回到地图/u]);
  await links.first().click();
  await expect(page).toHaveTitle(/^贵阳市 · 2024年/u);
  await open(page, '/region/520201?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '520201 · No reports of counties loaded yet',
  );
  await expect(page.getByRole('link', { name: 'Report of Guizhou' })).toBeVisible();
});

test('a name that the text has lost a part of is told as corrected', async ({ page }) => {
  await open(page, '/region/100000');
  const said = page.locator('dl div').filter({ hasText: '报告人' }).locator('dd');
  await expect(said).toHaveText('李强');
});

test('an unknown code and a region without a report say so, and lead on', async ({ page }) => {
  await open(page, '/region/999999');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有代码为 999999 的地区');
  await page.getByRole('link', { name: '全国的报告' }).click();
  await expect(page).toHaveTitle(/^全国 · 2024年/);
  for (const [code, name, up] of [
    ['710000', '台湾省', '全国的报告'],
    ['510300', '自贡市', '四川省的报告'],
    ['110101', '东城区', '北京市的报告'],
  ] as const) {
    await open(page, `/region/${code}`);
    await expect(page).toHaveTitle(`${name} · 尚未收录报告 · 标尺`);
    await expect(page.getByRole('main')).toContainText(`尚未收录${name}的政府工作报告`);
    await expect(page.getByRole('link', { name: up })).toBeVisible();
  }
});

test('what the address says that is not understood is said, and nothing breaks', async ({
  page,
}) => {
  await open(page, '/region/520000?period=1999&topic=weather');
  await expect(page.getByRole('status').first()).toContainText('period=1999、topic=weather');
  await expect(lines(page)).toHaveCount(28);
});

test('English, with the report’s own words in Chinese', async ({ page }) => {
  await open(page, '/region/520000?lang=en');
  await expect(page).toHaveTitle('Guizhou · Government work report 2024 · Biaochi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const growth = line(page, 'gdp_growth');
  await expect(growth).toContainText('around 5.5%');
  await expect(growth).toContainText('Rank 13 of 31, 8 tied');
  await expect(growth.getByRole('link')).toHaveAttribute('href', '/?select=520000&lang=en');
  await growth.getByRole('button', { name: 'GDP growth: the report’s text' }).click();
  await expect(page.locator('blockquote[lang="zh-CN"]').first()).toContainText('地区生产总值');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/region\/520000$/);
  await expect(page).toHaveTitle(/^贵州省/);
});

test('it is saved as a CSV and copied as cells, silent indicators too, implied values marked', async ({
  page,
}) => {
  await open(page, '/region/510000');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('标尺_四川省_2024.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF代码,地区,主题,指标,单位,实绩 2023,目标 2024,目标较实绩,')).toBe(
    true,
  );
  const rows = text.split('\r\n').filter((row) => row !== '');
  expect(rows).toHaveLength(INDICATORS + 1);
  expect(rows.find((row) => row.includes(',地区生产总值增速,'))).toMatch(
    /^510000,四川省,综合,地区生产总值增速,%,6,6,0,1,百分点,4,31,6%左右,左右,有数值,6%,/,
  );
  expect(rows.find((row) => row.includes(',一般公共预算收入增速,'))).toContain(',13.3,推算 ≈6,');
  await panel(page).getByRole('button', { name: '复制表格' }).click();
  await expect(panel(page).getByRole('status')).toContainText(`已复制 ${INDICATORS} 行`);
  const cells = (await page.evaluate(() => navigator.clipboard.readText()))
    .split('\r\n')
    .map((row) => row.split('\t').length);
  expect(cells).toHaveLength(INDICATORS + 1);
  expect(new Set(cells).size).toBe(1);
});

for (const [width, height] of [
  [1180, 820],
  [820, 1180],
  [390, 844],
] as const) {
  for (const path of ['/region/520000', '/region/522600?lang=en', '/region/710000']) {
    test(`nothing runs over sideways at ${width}×${height}, targets are 44 px: ${path}`, async ({
      finger: page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, path);
      for (const indicator of ['gdp_growth', 'urban_jobs'])
        if (path !== '/region/710000') await line(page, indicator).getByRole('button').tap();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const wide = await page.locator('main *:visible').evaluateAll((all) =>
        all
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .filter((one) => getComputedStyle(one).display !== 'inline')
          .map((one) => `${one.tagName}.${one.className} ${one.textContent?.trim() ?? ''}`),
      );
      expect(wide).toEqual([]);
      const pressed = page.locator(
        'button:visible, main a:visible, select:visible, input[role=combobox]',
      );
      expect(await tooSmall(pressed)).toEqual([]);
    });
  }
}

for (const path of ['/region/520000#urban_jobs', '/region/510000?lang=en', '/region/520102'])
  test(`no axe violations: ${path}`, async ({ page }) => {
    await open(page, path);
    for (const indicator of ['gdp_growth', 'fiscal_revenue_growth', 'good_air'])
      if ((await line(page, indicator).count()) > 0)
        await line(page, indicator).getByRole('button').click();
    await expectSound(page);
  });

test('on paper nothing is left to press, and it is wide enough', async ({ page }) => {
  await open(page, '/region/520000');
  await line(page, 'gdp_growth').getByRole('button').click();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1047, height: 718 });
  await expect(page.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
  await expect(page.locator('blockquote').first()).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('another year’s report is chosen, or named in the address: its figures are the published ones', async ({
  page,
}) => {
  await open(page, '/region/520000');
  const years = page.getByRole('combobox', { name: '年份' });
  await years.selectOption({ label: '2015年报告' });
  await expect(page).toHaveURL(/\?period=2015$/);
  await expect(page).toHaveTitle(/2015年/);
  const shows = async (year: number) => {
    const words = worded(stated(year, '520000', 'gdp_growth', 'target'));
    expect(words).not.toBe('none');
    await expect(line(page, 'gdp_growth').locator('td.target')).toContainText(words);
  };
  await shows(2015);
  await page.reload();
  await shows(2015);
  await years.selectOption({ label: '2024年报告' });
  await expect(page).toHaveURL(/\/region\/520000$/);
  await shows(2024);
});

test('the chart has a row for each indicator with a figure; the years stand as the tables have them', async ({
  page,
}) => {
  await open(page, '/region/520000');
  const chart = region(page, '实绩到目标');
  const row = chart.locator('a[data-indicator="gdp_growth"]');
  const words = worded(stated(2024, '520000', 'gdp_growth', 'target'));
  await expect(row).toHaveAttribute('aria-label', new RegExp(`2024年目标 ${words}`, 'u'));
  await chart.getByText('历年数值表').click();
  let checked = 0;
  for (let year = 2003; year <= 2026; year += 1) {
    const cell = chart.locator(`tr[data-years-of="gdp_growth"] td[data-year="${year}"]`);
    const target = worded(stated(year, '520000', 'gdp_growth', 'target'));
    if (target === 'none') continue;
    await expect(cell).toContainText(target);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(15);
  // A press leads to the clause.
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#gdp_growth$/u);
  await expect(opener(page, 'gdp_growth')).toHaveAttribute('aria-expanded', 'true');
});

test('the chart is a picture too, and says where there is nothing to draw', async ({ page }) => {
  await open(page, '/region/520000?topic=agriculture');
  const chart = region(page, '实绩到目标');
  await chart.getByRole('button', { name: '下载图片' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toContain('贵州省');
  expect(svg).toContain('data-indicator="grain"');
  expect(svg).not.toContain('<a ');
});

test('similar governments are those that the figures make alike, each with its comparison', async ({
  page,
}) => {
  const field = provinces().filter((adcode) =>
    table('reports').some((one) => one['adcode'] === adcode && one['year'] === '2024'),
  );
  const shown = region(page, '目标相似的政府').getByRole('listitem');
  await open(page, '/region/520000');
  await expect(shown).toHaveCount(5);
  for (const [i, { adcode, apart, on, both }] of alike('520000', field).slice(0, 5).entries()) {
    await expect(shown.nth(i)).toHaveAttribute('data-adcode', adcode);
    await expect(shown.nth(i)).toContainText(`${Math.round((1 - apart) * 100)}%`);
    await expect(shown.nth(i)).toContainText(`依据${on}项目标，其中两地都提出的${both}项`);
  }
  await shown.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/compare\?select=520000(,|%2C)\d{6}&year=2024$/u);
});

test('the nation has no peers; of a city its peers are all cities', async ({ page }) => {
  const panel = region(page, '目标相似的政府');
  await open(page, '/region/100000');
  await expect(panel).toHaveCount(0);
  await open(page, '/region/520100');
  await expect(panel).toContainText('市州');
  await expect(panel.getByRole('listitem')).toHaveCount(5);
});

/** Tables that the page has asked for, by name. */
function tablesAsked(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const name = /\/data\/(.+)\.csv$/u.exec(request.url())?.[1];
    if (name) asked.add(name);
  });
  return asked;
}
const yearsOf = (adcode: string) =>
  table('reports')
    .filter((one) => one['adcode'] === adcode)
    .map(({ year = '' }) => `${year}年报告`)
    .sort()
    .toReversed();

firstVisit('what was copied is said though other years come meanwhile', async ({ page }) => {
  await withoutLaterParts(page);
  await open(page, '/region/520000');
  // The press is what brings the other years, too.
  await panel(page).getByRole('button', { name: '复制表格' }).click();
  await expect(page.getByRole('combobox', { name: '年份' }).getByRole('option')).toHaveText(
    yearsOf('520000'),
  );
  await expect(panel(page).getByRole('status')).toContainText(`已复制 ${INDICATORS} 行`);
  await panel(page).getByRole('combobox', { name: '主题' }).selectOption('macro');
  await expect(panel(page).getByRole('status')).toHaveText('');
});

firstVisit(
  'the reports of other years come with their figures, not as a list of all; nothing jumps',
  async ({ page }) => {
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += Number(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const asked = tablesAsked(page);
    await withoutLaterParts(page);
    const years = page.getByRole('combobox', { name: '年份' });
    const options = years.getByRole('option');
    for (const [adcode, width] of [
      ['520000', 1180],
      ['440100', 390],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await open(page, `/region/${adcode}`);
      await expect(options).toHaveText(['2024年报告', '其余未载入']);
      await expect(options.last()).toBeDisabled();
      const place = await years.boundingBox();
      // What comes later comes when the reader asks for the years.
      await page.evaluate(() => dispatchEvent(new Event('pointerdown')));
      await expect(options).toHaveText(yearsOf(adcode));
      expect(await years.boundingBox()).toEqual(place);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts').sum)).toBeLessThan(0.02);
    }
    expect(asked).not.toContain('reports');
    expect(asked).toContain('reports-2010');
  },
);

firstVisit(
  'of a region without a report of the newest year the newest that it has is shown',
  async ({ page }) => {
    const [lacking = ''] = new Set(
      table('reports').flatMap(({ adcode = '' }) =>
        yearsOf(adcode).includes('2024年报告') ? [] : [adcode],
      ),
    );
    const held = yearsOf(lacking);
    const asked = tablesAsked(page);
    await open(page, `/region/${lacking}`);
    await expect(page).toHaveTitle(new RegExp((held[0] ?? 'none').slice(0, 5), 'u'));
    await expect(page.getByRole('combobox', { name: '年份' }).getByRole('option')).toHaveText(held);
    expect(asked).not.toContain('reports');
    await page.getByRole('combobox', { name: '年份' }).selectOption({ label: held.at(-1) ?? '' });
    await expect(page).toHaveTitle(new RegExp((held.at(-1) ?? 'none').slice(0, 5), 'u'));
    await page.reload();
    await expect(page).toHaveTitle(new RegExp((held.at(-1) ?? 'none').slice(0, 5), 'u'));
    // The same from another region's page, on which it is not yet known.
    await withoutLaterParts(page);
    await open(page, '/region/520000');
    await page.evaluate((path) => {
      const link = Object.assign(document.createElement('a'), { href: path });
      document.body.append(link);
      link.click();
      link.remove();
    }, `/region/${lacking}`);
    await expect(page).toHaveTitle(new RegExp((held[0] ?? 'none').slice(0, 5), 'u'));
    await expect(lines(page)).not.toHaveCount(0);
  },
);

firstVisit(
  'a first visit may be of another year, or of a city of facts alone',
  async ({ page }) => {
    await open(page, '/region/530000?period=2009');
    await expect(page).toHaveTitle(/^云南省 · 2009年/);
    await expect(page.getByRole('status').filter({ hasText: 'period' })).toHaveCount(0);
    await expect(line(page, 'gdp_growth').locator('td.target')).toContainText(
      worded(stated(2009, '530000', 'gdp_growth', 'target')),
    );
    await open(page, '/region/440100');
    await expect(page).toHaveTitle(/^广州市 · 2024年/);
    await expect(line(page, 'gdp_growth').locator('td.target')).toContainText(
      worded(stated(2024, '440100', 'gdp_growth', 'target')),
    );
  },
);
