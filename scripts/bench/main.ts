/* eslint-disable max-lines -- one run: pages, measures and the table of what they show */
// `npm run bench`: speed and size of the built page beside ECharts 6 and Observable Plot pages that draw
// the same map, bars and table, in one run. Prints a table and, last, one line of JSON.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import Papa from 'papaparse';
import sirv from 'sirv';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { build } from 'vite';
import { installed } from '../run/browser.mjs';
import { frames } from './frames';
import { presses } from './presses';
import type { Table, Work } from './work';

/** Runs of a load; changes of the indicator for each figure. Medians are printed. */
const LOADS = 5;
const CHANGES = 9;
/** Long enough for all that a change has left for later, in ms. */
const FOLLOWS_MS = 800;
/** The two indicators that the page is changed between. */
const INDICATORS = ['gdp_growth', 'retail_growth'] as const;
const SPEEDS = [1, 4] as const;
const PEERS = ['echarts', 'plot'] as const;
/** The page that shows nothing: what going back and forward costs by itself is taken off all figures. */
const NOTHING = 'nothing';
type Script = (typeof PEERS)[number] | typeof NOTHING;
/** The peers' pages that a change is measured of: ECharts as it comes, and without its animation. */
const CHANGING = [
  ['echarts', 'echarts'],
  ['echarts, animation off', 'echarts?still'],
  ['plot', 'plot'],
] as const;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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
async function shownBy(page: Page): Promise<Table> {
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
    head: (await cellsOf('#panel-table thead tr', 'th'))[0] ?? [],
    lines: await cellsOf('#panel-table tbody tr[data-adcode]', 'th, td'),
  };
}

async function equalWork(browser: Browser, origin: string): Promise<Work> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  const tables: Table[] = [];
  for (const indicator of INDICATORS) {
    await page.goto(`${origin}/?indicator=${indicator}`);
    await mark(page, 'charts-painted');
    tables.push(await shownBy(page));
  }
  await page.close();
  for (const one of tables)
    if (one.rows.length < 20 || one.lines.length < 31 || one.references.length === 0)
      throw new Error(`The page shows less than the bench compares: ${JSON.stringify(one)}`);
  return { map: provinces(), tables };
}

/** A peer's script, minified as a site would ship it. */
async function bundle(peer: Script): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: `scripts/bench/${peer}.ts`, formats: ['es'], fileName: peer },
      minify: true,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
}

/** Laid out as our page is: a sentence, map and bars on the first screen, the table under the fold. */
const CSS =
  'body{margin:0;display:grid;grid-template:90px 640px 1000px auto/740px 400px;font:13px sans-serif}' +
  '#finding{grid-column:1/-1;font-size:17px}#map{width:700px;height:430px}#bars{width:400px;height:640px}' +
  'table{grid-row:4;grid-column:1/-1;border-spacing:0}td,th{padding:8px 12px;text-align:start}';

function peerPage(peer: Script, work: Work): string {
  const json = JSON.stringify(work).replaceAll('<', '\\u003c');
  return (
    `<!doctype html><html lang=zh-CN><meta charset=utf-8><link rel=icon type=image/png href=/icon.png>` +
    `<style>${CSS}</style><p id=finding></p><div id=map></div><div id=bars></div>` +
    `<table><thead id=head></thead><tbody id=body></tbody></table>` +
    `<script id=work type=application/json>${json}</script>` +
    `<script type=module src=/bench/${peer}.js></script>`
  );
}

/** Serves the built page, and the peers under /bench/. */
function serve(pages: ReadonlyMap<string, { type: string; body: string }>): Promise<Server> {
  const files = sirv('build', { single: 'index.html', gzip: true, brotli: true, etag: true });
  const server = createServer((request, response) => {
    const page = pages.get(request.url?.split('?')[0] ?? '');
    if (!page) return files(request, response);
    response.writeHead(200, {
      'content-type': `${page.type}; charset=utf-8`,
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(page.body));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function slowed(page: Page, speed: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: speed });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

const mark = (page: Page, name: string): Promise<number> =>
  page
    .waitForFunction((n) => performance.getEntriesByName(n)[0]?.startTime, name)
    .then(async (handle) => {
      const time = await handle.jsonValue();
      return time ?? Number.NaN;
    });

/** Milliseconds from navigation to painted charts: with an empty store, and with a filled one. */
async function loads(browser: Browser, url: string, speed: number) {
  const first: number[] = [];
  const second: number[] = [];
  for (let run = 0; run < LOADS; run += 1) {
    const context = await browser.newContext({
      viewport: { width: 1180, height: 820 },
      // The others have none.
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await slowed(page, speed);
    await page.goto(url);
    first.push(await mark(page, 'charts-painted'));
    await page.goto('about:blank');
    await page.goto(url);
    second.push(await mark(page, 'charts-painted'));
    await context.close();
  }
  return { first: median(first), second: median(second) };
}

/** What a change of indicator costs, in milliseconds of main-thread work as Chromium counts it. */
interface Cost {
  /** Script, style, layout and paint until the new map and bars are on the screen whole: an animation's last frame. */
  readonly painted: number;
  /** The same with all that follows, as a table out of sight. */
  readonly inAll: number;
}
const lessBy = (cost: Cost, by: Cost): Cost => ({
  painted: cost.painted - by.painted,
  inAll: cost.inAll - by.inAll,
});

/**
 * Goes back and forward between two indicators: each contestant shows the other one at once, as it
 * shows any change. The rest of a second counts what follows; a second of rest without a change is
 * taken off.
 */
async function costOf(page: Page, session: CDPSession): Promise<Cost> {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const frames = () =>
    page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  const painted: number[] = [];
  const inAll: number[] = [];
  const rest: number[] = [];
  for (let turn = 0; turn < CHANGES; turn += 1) {
    await page.waitForTimeout(FOLLOWS_MS);
    const idle = await spent();
    await frames();
    await page.waitForTimeout(FOLLOWS_MS);
    const before = await spent();
    rest.push(before - idle);
    await page.evaluate(
      (back) =>
        new Promise<void>((done) => {
          const watch = new PerformanceObserver((list) => {
            if (list.getEntriesByName('view-painted').length === 0) return;
            watch.disconnect();
            done();
          });
          watch.observe({ type: 'mark' });
          if (back) history.back();
          else history.forward();
        }),
      turn % 2 === 0,
    );
    painted.push((await spent()) - before);
    await page.waitForTimeout(FOLLOWS_MS);
    inAll.push((await spent()) - before);
  }
  return { painted: median(painted), inAll: median(inAll) - median(rest) };
}

async function ourChange(browser: Browser, origin: string, speed: number): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  await page.goto(`${origin}/?indicator=${INDICATORS[0]}`);
  await mark(page, 'charts-painted');
  await page.getByRole('combobox', { name: '指标', exact: true }).fill(INDICATORS[1]);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(INDICATORS[1]));
  const cost = await costOf(page, await slowed(page, speed));
  await page.close();
  return cost;
}

async function peerChange(browser: Browser, url: string, speed: number): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  await page.goto(url);
  await mark(page, 'charts-painted');
  await page.evaluate(() => {
    const address = new URL(location.href);
    address.searchParams.set('table', '1');
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const cost = await costOf(page, await slowed(page, speed));
  await page.close();
  return cost;
}

if (!existsSync('build/index.html')) {
  console.error('There is no build: run "npm run build" first.');
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath: installed(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const pages = new Map<string, { type: string; body: string }>();
const server = await serve(pages);
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const work = await equalWork(browser, origin);
const sizes: Record<string, number> = {};
for (const peer of [...PEERS, NOTHING] as const) {
  const code = await bundle(peer);
  if (peer !== NOTHING) sizes[peer] = gzipSync(code).length;
  pages.set(`/bench/${peer}`, { type: 'text/html', body: peerPage(peer, work) });
  pages.set(`/bench/${peer}.js`, { type: 'text/javascript', body: code });
}
const figures: Record<string, number> = {};
for (const speed of SPEEDS) {
  const add = (name: string, value: number) => (figures[`${name} ${speed}x ms`] = value);
  const ours = await loads(browser, `${origin}/`, speed);
  add('biaochi first visit', ours.first);
  add('biaochi second visit', ours.second);
  const nothing = await peerChange(browser, `${origin}/bench/${NOTHING}`, speed);
  add('going back and forward by itself, taken off', nothing.painted);
  for (const press of await presses(browser, `${origin}/`, speed))
    add(`press: ${press.name} (${press.kind})`, press.duration);
  for (const { name, work, middle, long, end } of await frames(browser, origin, speed)) {
    add(`map of ${name}: work a frame`, work);
    add(`map of ${name}: from frame to frame`, middle);
    add(`map of ${name}: 95 of 100 frames within`, long);
    add(`map of ${name}: drawn anew at the end`, end);
  }
  const change = lessBy(await ourChange(browser, origin, speed), nothing);
  add('biaochi change of indicator', change.painted);
  add('biaochi change of indicator, in all', change.inAll);
  for (const peer of PEERS)
    add(`${peer} first visit`, (await loads(browser, `${origin}/bench/${peer}`, speed)).first);
  for (const [name, page] of CHANGING) {
    const theirs = lessBy(await peerChange(browser, `${origin}/bench/${page}`, speed), nothing);
    add(`${name} change of indicator`, theirs.painted);
    add(`${name} change of indicator, in all`, theirs.inAll);
  }
}
await browser.close();
server.close();
for (const [peer, bytes] of Object.entries(sizes))
  figures[`${peer} JavaScript gzip KB`] = bytes / 1000;
for (const [name, value] of Object.entries(figures)) {
  console.log(`${name.padEnd(56)} ${value.toFixed(1).padStart(9)}`);
}
console.log(JSON.stringify(figures));
