import { readFileSync } from 'node:fs';
import { group } from 'd3-array';
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
interface Place {
  readonly adcode: string;
  readonly short_zh: string;
  readonly level: string;
  readonly parent: string;
}

const csv = <T>(name: string): readonly T[] =>
  Papa.parse<T>(readFileSync(`static/data/${name}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const places = csv<Place>('regions');
const cities = places.filter(({ level }) => level === 'prefecture');
const reported = new Set(
  csv<{ readonly adcode: string; readonly year: string }>('reports')
    .filter(({ year }) => year === '2024')
    .map(({ adcode }) => adcode),
);
const held = cities.filter(({ adcode }) => reported.has(adcode));
const observations = ['observations-2024-prefecture', 'observations-2024'].flatMap((name) =>
  csv<Row>(name),
);
const targetsOf = (asked: string) =>
  observations.filter(
    ({ indicator, period, kind }) => indicator === asked && period === '2024' && kind === 'target',
  );

/** What the published tables say that cities of a province aim at in 2024. */
function targets(province: string, asked: string): readonly Row[] {
  return targetsOf(asked).filter(
    ({ adcode }) => adcode.startsWith(province.slice(0, 2)) && !adcode.endsWith('0000'),
  );
}

/** Of each region that says one thing only of growth, what it says. */
const only = new Map(
  [...group(targetsOf('gdp_growth'), ({ adcode }) => adcode)].flatMap(
    ([adcode, [first, ...more]]) => (first && more.length === 0 ? [[adcode, first] as const] : []),
  ),
);

const row = (page: Page, adcode: string) =>
  region(page, '排行').locator(`[data-adcode="${adcode}"]`).first();
/** All rows of a long ranking, of which the window shows some: as paper has them. */
async function wholeRanking(page: Page): Promise<void> {
  await page.locator('#panel-ranking [data-adcode]').first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}
const whose = (page: Page) =>
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
  await radio(page, '层级', '市州').check();
  await expect(whose(page)).toHaveValue('100000');
  await expect(whose(page)).toContainText(`全部市州 ${held.length}/${cities.length}`);
  await whose(page).selectOption({ label: '四川 20/21' });
  await expect(page).toHaveURL(/parent=510000/);
  await expect(region(page, '地图').locator('[data-adcode]')).toHaveCount(21);
  await expect(region(page, '地图').locator('[data-state="unread"]')).toHaveCount(1);
  await whose(page).selectOption({ label: '河南 0/17' });
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

test('the nation’s map by prefectures: those with a report are filled, the others say so', async ({
  page,
}) => {
  await open(page, '/?level=prefecture');
  const map = region(page, '地图');
  await expect(map.locator('[data-adcode]')).toHaveCount(cities.length);
  await expect(map.locator('[data-state="unread"]')).toHaveCount(cities.length - held.length);
  await expect(map.locator('[data-coverage]')).toContainText(`${held.length}/${cities.length}`);
  await expect(page.locator('[data-finding]')).toContainText(
    `${cities.length}个市州收录的${held.length}份报告`,
  );
  for (const { adcode } of held) {
    const said = only.get(adcode);
    if (said?.op === 'approx' || said?.op === 'eq')
      await expect(map.locator(`[data-adcode="${adcode}"]`)).toHaveAttribute('data-state', 'value');
  }
});

test('the ranking of all cities: a row a province with its coverage, a dot a city', async ({
  page,
}) => {
  await open(page, '/?level=prefecture');
  const ranking = region(page, '排行');
  for (const [province, own] of group(cities, ({ parent }) => parent)) {
    const covered = own.filter(({ adcode }) => reported.has(adcode));
    await expect(row(page, province)).toContainText(`${covered.length}/${own.length}`);
    for (const { adcode } of covered)
      if (only.get(adcode)?.op === 'approx') await expect(row(page, adcode)).toBeAttached();
  }
  await expect(row(page, '510000')).toContainText(`${only.get('510000')?.value ?? ''}%左右`);
  await expect(ranking.locator('[data-adcode$="0000"]')).toHaveCount(31);
  // A municipality has a row without cities.
  await expect(row(page, '310000')).not.toContainText('/');
});

test('a tap on a row opens the province, a tap on a dot chooses the city; both are in the address', async ({
  finger: page,
}) => {
  await open(page, '/?level=prefecture');
  await row(page, '510000').locator('text').first().tap();
  await expect(page).toHaveURL(/\?level=prefecture&parent=510000$/);
  await expect(region(page, '地图').locator('[data-adcode]')).toHaveCount(21);
  await page.goBack();
  await row(page, '540400').tap({ force: true });
  await expect(page).toHaveURL(/\?level=prefecture&select=540400$/);
  await expect(region(page, '详情')).toContainText('林芝市');
  await page.reload();
  await expect(row(page, '540400')).toHaveAttribute('aria-pressed', 'true');
});

test('keys walk the rows and the cities in them', async ({ page }) => {
  await open(page, '/?level=prefecture');
  await row(page, '510000').focus();
  await page.keyboard.press('ArrowRight');
  const at = await page.evaluate(() => document.activeElement?.getAttribute('data-adcode') ?? '');
  expect(cities.find(({ adcode }) => adcode === at)?.parent).toBe('510000');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`select=${at}$`, 'u'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/parent=510000/);
});

test('city by city: each with its word, in rows that a finger can hit', async ({
  finger: page,
}) => {
  await open(page, '/?level=prefecture');
  await region(page, '排行').getByRole('combobox', { name: '排序' }).selectOption('逐市排列');
  await expect(page).toHaveURL(/sort=flat/);
  await wholeRanking(page);
  const rows = region(page, '排行').locator('g[data-state="value"]');
  for (const { adcode } of held) {
    const said = only.get(adcode);
    if (said?.op === 'approx')
      await expect(row(page, adcode)).toContainText(`${Number(said.value)}%左右`);
  }
  const tops = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const steps = tops.slice(1).map((top, i) => top - (tops[i] ?? top));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(24);
});

test('a lead is the city’s target minus that of its own province', async ({ page }) => {
  await open(page, '/?level=prefecture&measure=lead&sort=flat');
  await wholeRanking(page);
  const plain = (adcode: string) => {
    const said = only.get(adcode);
    return said?.op === 'approx' || said?.op === 'eq' ? Number(said.value) : undefined;
  };
  let compared = 0;
  for (const { adcode, parent } of held) {
    const [own, above] = [plain(adcode), plain(parent)];
    if (own === undefined || above === undefined) continue;
    const by = Math.round((own - above) * 100) / 100;
    await expect(row(page, adcode)).toContainText(
      `${by > 0 ? '+' : by < 0 ? '−' : ''}${Math.abs(by)}`,
    );
    compared += 1;
  }
  expect(compared).toBeGreaterThan(30);
});

test('a year of which hardly a city’s report is held says so, and leads to the one of most', async ({
  page,
}) => {
  await open(page, '/?level=prefecture&year=2019');
  const coverage = region(page, '地图').locator('[data-coverage]');
  await expect(coverage).toContainText(`2019年收录0/${cities.length}个市州的报告`);
  await expect(page.locator('[data-finding]')).toContainText('没有2019年');
  await coverage.getByRole('button', { name: `看2024年（${held.length}份）` }).click();
  await expect(page).toHaveURL(/\?level=prefecture$/);
  await expect(coverage).toContainText(`${held.length}/${cities.length}`);
});

test('the cities leave as pictures: the map, and the ranking in both forms', async ({ page }) => {
  const saved = async (search: string, panel: string) => {
    await open(page, `/?level=prefecture${search}`);
    await region(page, panel).getByRole('button', { name: '下载图片' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'SVG' }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };
  const marks = (svg: string) => svg.match(/data-adcode="\d{6}"/gu)?.length ?? 0;
  const map = await saved('', '地图');
  expect(marks(map)).toBe(cities.length);
  expect(map).toContain('全国各市州 2024 年地区生产总值增速目标');
  const byProvince = await saved('', '排行');
  expect(marks(byProvince)).toBeGreaterThan(31 + only.size / 2);
  expect(byProvince).toContain('一点为一个市州');
  const flat = await saved('&sort=flat', '排行');
  expect(marks(flat)).toBe(cities.length);
});

test('in English cities of one spelling are told apart by their province', async ({ page }) => {
  await open(page, '/?level=prefecture&sort=flat&lang=en');
  await wholeRanking(page);
  const ranking = page.getByRole('region', { name: 'Ranking', exact: true });
  await expect(ranking.locator('[data-adcode="320500"]').first()).toContainText('Suzhou (Jiangsu)');
  await expect(ranking.locator('[data-adcode="341300"]').first()).toContainText('Suzhou (Anhui)');
});
