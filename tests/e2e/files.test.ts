// Files that are taken away, read by tools that are not ours and held against the package's own tables.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';
import type { FeatureCollection } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { expectSound } from './axe';
import { expect, firstVisit, open, region, test } from './page';
import { provinces, stated, worded } from './published';
import { bufferOf, bytesOf, openTable, take } from './taken';

const version: string = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')).version;
const BUTTON = '更多格式';

/** What the package's tables say of a province's growth target of 2024. */
const published = (adcode: string) => stated(2024, adcode, 'gdp_growth', 'target');

/** Holds records of the view, a row a figure, against the package. */
function expectPublished(records: readonly Readonly<Record<string, unknown>>[]): void {
  const targets = records.filter((one) => one['measure'] === 'target');
  for (const adcode of provinces()) {
    const record = targets.find((one) => one['adcode'] === adcode);
    const told = published(adcode);
    if (told === 'none') {
      expect(record?.['value'] ?? null, adcode).toBeNull();
      expect(record?.['reason'], adcode).not.toBe('');
      continue;
    }
    expect(record, adcode).toMatchObject({ value: told.value, op: told.op, unit: '%' });
    expect(record?.['words'], adcode).toBe(worded(told));
  }
}

test('XLSX: figures of the package in typed cells with their unit, and a sheet on sources', async ({
  page,
}) => {
  const file = await take(await openTable(page), BUTTON, /XLSX/);
  expect(file.suggestedFilename()).toBe('标尺_地区生产总值增速_2024.xlsx');
  const book = read(await bytesOf(file), { cellNF: true });
  const sheet = book.Sheets['地区生产总值增速'];
  const rows: Record<string, unknown>[] = utils.sheet_to_json(sheet ?? {});
  expect(rows).toHaveLength(34);
  for (const adcode of provinces()) {
    const told = published(adcode);
    const row = rows.find((one) => one['代码'] === adcode);
    if (told === 'none') expect(row?.['目标 2024（%）'], adcode).toBeUndefined();
    else
      expect(row, adcode).toMatchObject({
        '目标 2024（%）': told.value,
        表述: worded(told),
        单位: '%',
      });
  }
  const head = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 })[0] ?? [];
  const at = utils.encode_col(head.indexOf('目标 2024（%）'));
  expect(sheet?.[`${at}2`]).toMatchObject({ t: 'n', w: expect.stringMatching(/^\d+(\.\d+)?%$/u) });
  const notes = utils.sheet_to_json<string[]>(book.Sheets['来源与说明'] ?? {}, { header: 1 });
  const told = new Map(notes.map(([name, text]) => [name, text]));
  expect(told.get('数据版本')).toBe(version);
  expect(told.get('清单的 SHA-256')).toMatch(/^sha256:[0-9a-f]{64}$/u);
  expect(told.get('许可')).toContain('MIT');
  expect(told.get('网址')).toBe(page.url());
});

test('CSV for programs, JSON and Parquet: a row a figure, as the package has it', async ({
  page,
}) => {
  const panel = await openTable(page);
  const csv = (await bytesOf(await take(panel, BUTTON, /CSV（程序用）/))).toString('utf8');
  expect(csv.startsWith('adcode,region,')).toBe(true);
  const parsed = Papa.parse<Record<string, unknown>>(csv, {
    header: true,
    dynamicTyping: (name) => name === 'value',
    skipEmptyLines: true,
  });
  expectPublished(parsed.data);
  const json = JSON.parse((await bytesOf(await take(panel, BUTTON, /^JSON/))).toString('utf8'));
  expect(json.metadata).toMatchObject({ version, address: page.url() });
  expectPublished(json.tables.figures.rows);
  const parquet = await take(panel, BUTTON, /Parquet/);
  expectPublished(await parquetReadObjects({ file: await bufferOf(parquet) }));
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  const answer = await duckdb.runAndReadAll(
    `SELECT count(*)::INTEGER AS n FROM read_parquet('${await parquet.path()}') WHERE measure = 'target' AND op = 'approx'`,
  );
  expect(answer.getRowObjectsJS()).toEqual([
    {
      n: provinces().filter(
        (one) => published(one) !== 'none' && JSON.stringify(published(one)).includes('approx'),
      ).length,
    },
  ]);
  duckdb.closeSync();
});

test('CSV for spreadsheets begins with a byte order mark; difference below zero stay numbers', async ({
  page,
}) => {
  const panel = await openTable(page, '?measure=step');
  const text = (await bytesOf(await take(panel, BUTTON, /CSV（表格软件用）/))).toString('utf8');
  expect(text.startsWith('\uFEFF位次,代码,地区,')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
  const steps = data.map((one) => one['目标较实绩（百分点）'] ?? '');
  expect(steps.some((step) => /^-\d/u.test(step))).toBe(true);
});

test('GeoJSON: the map shown, with the values of its regions', async ({ page }) => {
  const file = await take(await openTable(page), BUTTON, /GeoJSON/);
  const map: FeatureCollection & { metadata: Record<string, string> } = JSON.parse(
    (await bytesOf(file)).toString('utf8'),
  );
  expect(map.features).toHaveLength(34);
  expectPublished(map.features.map(({ properties }) => properties ?? {}));
  expect(map.features.every(({ geometry }) => geometry !== null)).toBe(true);
  expect(map.metadata['boundaries']).toContain('不作划界依据');
});

test('the filter and the order of the table are those of its files', async ({ page }) => {
  const panel = await openTable(page);
  await panel.getByRole('searchbox').fill('四川');
  await expect(panel.locator('tr[data-adcode]')).toHaveCount(1);
  const json = JSON.parse((await bytesOf(await take(panel, BUTTON, /^JSON/))).toString('utf8'));
  const codes = json.tables.figures.rows.map(({ adcode }: { adcode: string }) => adcode);
  expect(new Set(codes)).toEqual(new Set(['510000']));
});

test('citations: GB/T 7714 is copied, BibTeX and CSL-JSON are files', async ({ page }) => {
  const panel = await openTable(page);
  await panel.getByRole('button', { name: BUTTON }).click();
  await page.getByRole('menuitem', { name: /GB\/T 7714/ }).click();
  await expect(page.getByText('引用已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    `标尺. 政府工作报告目标与实绩数据集：2024 年地区生产总值增速目标: 版本 ${version}[DS/OL].`,
  );
  const bib = await take(panel, BUTTON, /BibTeX/);
  expect((await bytesOf(bib)).toString('utf8')).toMatch(/^@misc\{biaochi-/u);
  const [item] = JSON.parse(
    (await bytesOf(await take(panel, BUTTON, /CSL-JSON/))).toString('utf8'),
  );
  expect(item).toMatchObject({ type: 'dataset', version });
});

firstVisit('a menu that does not come is told by its name', async ({ page }) => {
  const panel = await openTable(page);
  await page.route('**/*.js', (route) => route.abort());
  await panel.getByRole('button', { name: BUTTON }).click();
  await expect(page.getByText(`“${BUTTON}”没有载入`)).toBeVisible();
});

test('the menu is walked by keys and closed by Escape, and the focus comes back', async ({
  page,
}) => {
  const panel = await openTable(page);
  const button = panel.getByRole('button', { name: BUTTON });
  await button.focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menu', { name: '文件格式' }).getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(items.first()).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('on a phone the menu is within the window, and each choice as large as a finger', async ({
  finger: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = await openTable(page);
  await panel.getByRole('button', { name: BUTTON }).tap();
  const items = page.getByRole('menu', { name: '文件格式' }).getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  for (const item of await items.all()) {
    const box = await item.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
  }
});

test('the menu is sound for who reads by ear, in both themes', async ({ page }) => {
  const panel = await openTable(page);
  await panel.getByRole('button', { name: BUTTON }).click();
  await expect(page.getByRole('menu', { name: '文件格式' })).toBeVisible();
  await expectSound(page);
});

test('English names and heads', async ({ page }) => {
  await open(page, '/?lang=en');
  const panel = region(page, 'Table');
  await panel.locator('tr[data-adcode]').first().waitFor();
  await panel.getByRole('button', { name: 'More formats' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('menu', { name: 'File formats' })
      .getByRole('menuitem', { name: /XLSX/ })
      .click(),
  ]);
  const book = read(await bytesOf(file));
  expect(book.SheetNames).toEqual(['GDP growth', 'Sources and notes']);
});
