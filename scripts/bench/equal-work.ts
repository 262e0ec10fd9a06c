// What our page shows of an indicator, so that all contestants show just that.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { quantileSorted } from 'd3-array';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Table, TrendYear, Work } from './work';

/** The indicators that pages are changed between. */
export const INDICATORS = ['gdp_growth', 'retail_growth'] as const;
const DATA = 'static/data';
const NATION = '100000';

interface CsvRow {
  readonly [column: string]: string;
}
function csv(path: string): CsvRow[] {
  return Papa.parse<CsvRow>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
    .data;
}

/** The provinces' map, named as the page names them, projected as the page has it. */
function provinces(): Work['map'] {
  const topology = JSON.parse(readFileSync('static/geo/china.json', 'utf8')) as Topology;
  const object = topology.objects['regions'] as GeometryCollection;
  const names = new Map(
    csv('static/data/regions.csv').map((row) => [row['adcode'] ?? '', row['short_zh'] ?? '']),
  );
  const collection = feature(topology, object);
  return {
    type: 'FeatureCollection',
    features: collection.features.map((one) => ({
      ...one,
      properties: { name: names.get(String(one.id)) ?? String(one.id) },
    })),
  };
}

/** The first percentage of a text: 5 of 全国 5%左右. */
const percentOf = (text: string) => Number(/-?[\d.]+(?=%)/.exec(text)?.[0] ?? Number.NaN);

/** What our page shows of an indicator, read off the page itself, so that the peers show just that. */
async function shownBy(page: Page, indicator: string): Promise<Table> {
  const lines = page.locator('#panel-table tbody tr[data-adcode]');
  await page.locator('#panel-table').scrollIntoViewIfNeeded();
  await lines.first().waitFor();
  const cellsOf = (selector: string, part: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (all, inner) =>
          all.map((one) =>
            [...one.querySelectorAll(inner)].map((cell) => cell.textContent?.trim() ?? ''),
          ),
        part,
      );
  const rows = await cellsOf('#panel-ranking g[data-state="value"]', 'text');
  const labels = await page.locator('#panel-ranking svg text').allTextContents();
  return {
    finding: (await page.locator('[data-finding]').textContent()) ?? '',
    title: await page.title(),
    rows: rows.map(([rank = '', name = '', words = '']) => ({
      rank,
      name,
      words,
      value: percentOf(words),
    })),
    references: labels
      .filter((label) => /^(全国|中位数|加权均值) /.test(label))
      .map((label) => ({ label, value: percentOf(label) })),
    trend: trendOf(indicator),
    head: (await cellsOf('#panel-table thead tr', 'th'))[0] ?? [],
    lines: await cellsOf('#panel-table tbody tr[data-adcode]', 'th, td'),
  };
}

/** Provinces' codes end in four zeros (GB/T 2260), and so does the nation's. */
const isProvince = (adcode: string) => adcode.endsWith('0000') && adcode !== NATION;

/** The trend of an indicator, as the tab beside the map draws it, out of the data package. */
function trendOf(indicator: string): TrendYear[] {
  const told = readdirSync(DATA)
    .filter((name) => /^observations-\d{4}\.csv$/.test(name))
    .flatMap((name) => csv(`${DATA}/${name}`))
    .filter((row) => row['indicator'] === indicator && row['value'] !== '');
  const years = [...new Set(told.map((row) => Number(row['period'])))].sort((a, b) => a - b);
  return years.map((year) => {
    const of = (kind: string) =>
      told.filter((row) => row['kind'] === kind && Number(row['period']) === year);
    const nation = (kind: string) => of(kind).find((row) => row['adcode'] === NATION)?.['value'];
    const field = of('actual')
      .filter((row) => isProvince(row['adcode'] ?? ''))
      .map((row) => Number(row['value']))
      .sort((a, b) => a - b);
    const at = (share: number) => quantileSorted(field, share) ?? null;
    const [actual, target] = [nation('actual'), nation('target')];
    return {
      year,
      actual: actual === undefined ? null : Number(actual),
      target: target === undefined ? null : Number(target),
      low: at(0.25),
      median: at(0.5),
      high: at(0.75),
    };
  });
}

export async function equalWork(browser: Browser, origin: string): Promise<Work> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  const tables: Table[] = [];
  for (const indicator of INDICATORS) {
    await page.goto(`${origin}/?indicator=${indicator}`);
    await page.waitForSelector('html[data-ready]');
    tables.push(await shownBy(page, indicator));
  }
  await page.close();
  for (const one of tables)
    if (one.rows.length < 20 || one.lines.length < 31 || one.references.length === 0)
      throw new Error(`The page shows less than the bench compares: ${JSON.stringify(one)}`);
  return { map: provinces(), tables };
}
