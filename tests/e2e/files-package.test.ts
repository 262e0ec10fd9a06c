// The whole package taken away, in every format, read by tools that are not ours and held against its own tables.
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { expect, firstVisit, open, region, test, type Page } from './page';
import { table } from './published';
import { bytesOf, take } from './taken';

const version: string = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')).version;

test.describe('the whole package', () => {
  const WHOLE = '整包下载';
  const openData = async (page: Page): Promise<Locator> => {
    await open(page, '/data');
    return region(page, '文件');
  };

  test('as a ZIP: every file as it is published, to the byte', async ({ page }) => {
    const file = await take(await openData(page), WHOLE, /整包（ZIP）/);
    const files = unzipSync(await bytesOf(file));
    const { resources } = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8'));
    const paths = ['datapackage.json', ...resources.map(({ path }: { path: string }) => path)];
    for (const path of paths)
      expect(Buffer.from(files[path] ?? []).equals(readFileSync(`static/data/${path}`)), path).toBe(
        true,
      );
    expect(Object.keys(files).sort()).toEqual(
      [...paths, 'README.txt', 'CITATION.txt', 'CITATION.bib', 'CITATION.csl.json'].sort(),
    );
  });

  const names = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8'))
    .resources.map(({ name }: { name: string }) => name)
    .filter((name: string) => name.startsWith('observations-'));
  const lines = () => names.flatMap((name: string) => table(name));
  const sum = (values: readonly unknown[]) =>
    Math.round(values.reduce<number>((total, value) => total + Number(value || 0), 0));

  test('as XLSX and as Parquet: every figure, with its words', async ({ page }) => {
    const panel = await openData(page);
    const wanted = lines();
    const book = read(await bytesOf(await take(panel, WHOLE, /XLSX/)));
    const rows: Record<string, unknown>[] = utils.sheet_to_json(book.Sheets['目标与实绩'] ?? {});
    expect(rows).toHaveLength(wanted.length);
    expect(sum(rows.map(({ value }) => value))).toBe(
      sum(wanted.map((one: Record<string, string>) => one['value'])),
    );
    expect(
      rows.find(
        (one) =>
          one['adcode'] === '100000' &&
          one['indicator'] === 'gdp_growth' &&
          one['period'] === 2024 &&
          one['kind'] === 'target',
      ),
    ).toMatchObject({
      地区: '全国',
      表述: '5%左右',
      op: 'approx',
      value: 5,
    });
    expect(book.SheetNames).toEqual([
      '目标与实绩',
      '全部数量',
      '报告',
      '指标',
      '地区',
      '列说明',
      '来源与说明',
    ]);
    const files = unzipSync(await bytesOf(await take(panel, WHOLE, /Parquet/)));
    const bytes = new Uint8Array(files['observations.parquet'] ?? []);
    const records = await parquetReadObjects({ file: bytes.buffer });
    expect(records).toHaveLength(wanted.length);
    expect(sum(records.map(({ value }) => value))).toBe(
      sum(wanted.map((one: Record<string, string>) => one['value'])),
    );
  });

  test('as JSON and as CSV: every figure', async ({ page }) => {
    const panel = await openData(page);
    const json = JSON.parse((await bytesOf(await take(panel, WHOLE, /^JSON/))).toString('utf8'));
    expect(json.metadata.version).toBe(version);
    expect(json.tables.observations.rows).toHaveLength(lines().length);
    expect(json.tables.indicators.rows).toHaveLength(table('indicators').length);
    const csv = (await bytesOf(await take(panel, WHOLE, /CSV（表格软件用）/))).toString('utf8');
    const { data } = Papa.parse(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(lines().length);
  });
});

firstVisit(
  'what does not come is said in the menu, by its file, and the menu stays',
  async ({ page }) => {
    await open(page, '/data');
    const panel = region(page, '文件');
    await panel.getByRole('button', { name: '整包下载' }).click();
    const menu = page.getByRole('menu', { name: '文件格式' });
    await menu.waitFor();
    await page.route('**/data/reports.csv', (route) => route.abort());
    await menu.getByRole('menuitem', { name: /ZIP/ }).first().click();
    await expect(menu).toContainText('没有做成');
    await expect(menu).toContainText('data/reports.csv');
    await page.unrouteAll();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('menuitem', { name: /整包（ZIP）/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.zip$/u);
  },
);
