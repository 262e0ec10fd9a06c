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
import type { Table, Work } from './bench/work';

/** Runs of a load; changes of the indicator for each figure. Medians are printed. */
const LOADS = 5;
const CHANGES = 20;
const SPEEDS = [1, 4] as const;
const PEERS = ['echarts', 'plot'] as const;
type Peer = (typeof PEERS)[number];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface CsvRow {
  readonly [column: string]: string;
}
function table(path: string): CsvRow[] {
  return Papa.parse<CsvRow>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
    .data;
}

/** The provinces' targets of two indicators and their map, from the committed package. */
function equalWork(): Work {
  const topology = JSON.parse(readFileSync('static/geo/china.json', 'utf8')) as Topology;
  const object = Object.values(topology.objects)[0] as GeometryCollection;
  const regions = new Map(
    table('static/data/regions.csv').map((row) => [row['adcode'] ?? '', row]),
  );
  const collection = feature(topology, object);
  const observations = table('static/data/observations-2024.csv');
  const of = (indicator: string): Table => ({
    name: indicator,
    unit: '%',
    rows: observations
      .filter(
        (row) =>
          row['indicator'] === indicator &&
          row['kind'] === 'target' &&
          row['value'] !== '' &&
          regions.get(row['adcode'] ?? '')?.['level'] === 'province',
      )
      .map((row) => ({
        adcode: row['adcode'] ?? '',
        name: regions.get(row['adcode'] ?? '')?.['short_zh'] ?? '',
        words: `${row['value'] ?? ''}%`,
        value: Number(row['value']),
      }))
      .sort((a, b) => b.value - a.value),
  });
  return {
    map: {
      type: 'FeatureCollection',
      features: collection.features.map((one) => ({
        ...one,
        properties: { name: regions.get(String(one.id))?.['short_zh'] ?? String(one.id) },
      })),
    },
    tables: [of('gdp_growth'), of('retail_growth')],
  };
}

/** A peer's script, minified as a site would ship it. */
async function bundle(peer: Peer): Promise<string> {
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

const CSS =
  'body{margin:0;display:grid;grid-template-columns:700px 380px;font:13px sans-serif}' +
  '#map{width:700px;height:430px}#bars{width:380px;height:620px}';

function peerPage(peer: Peer, work: Work): string {
  const json = JSON.stringify(work).replaceAll('<', '\\u003c');
  return (
    `<!doctype html><meta charset=utf-8><style>${CSS}</style><div id=map></div><div id=bars></div>` +
    `<table id=table><tbody></tbody></table><script id=work type=application/json>${json}</script>` +
    `<script type=module src=/bench/${peer}.js></script>`
  );
}

/** Serves the built page, and the peers under /bench/. */
function serve(pages: ReadonlyMap<string, { type: string; body: string }>): Promise<Server> {
  const files = sirv('build', { single: 'index.html', gzip: true, brotli: true, etag: true });
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
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
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
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

/** Milliseconds of main-thread work (script, style, layout, paint) that one act costs, as Chromium counts it. */
async function workOf(page: Page, session: CDPSession, act: (turn: number) => Promise<unknown>) {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const costs: number[] = [];
  for (let turn = 0; turn < CHANGES; turn += 1) {
    await page.waitForTimeout(100);
    const before = await spent();
    await act(turn);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    costs.push((await spent()) - before);
  }
  return median(costs);
}

/** Our page changes its indicator by back and forward: the whole way from the URL to the paint. */
async function ourChange(browser: Browser, origin: string, speed: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  await page.goto(`${origin}/`);
  await mark(page, 'charts-painted');
  await page.getByRole('combobox', { name: '指标', exact: true }).fill('retail');
  await page.keyboard.press('Enter');
  await page.waitForURL(/retail_growth/);
  const session = await slowed(page, speed);
  const cost = await workOf(page, session, (turn) =>
    page.evaluate((back) => (back ? history.back() : history.forward()), turn % 2 === 0),
  );
  await page.close();
  return cost;
}

async function peerChange(browser: Browser, url: string, speed: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  await page.goto(url);
  await mark(page, 'charts-painted');
  const session = await slowed(page, speed);
  const cost = await workOf(page, session, (turn) =>
    page.evaluate(
      (index) => dispatchEvent(new CustomEvent('show', { detail: index })),
      (turn + 1) % 2,
    ),
  );
  await page.close();
  return cost;
}

if (!existsSync('build/index.html')) {
  console.error('There is no build: run "npm run build" first.');
  process.exit(1);
}
const work = equalWork();
const pages = new Map<string, { type: string; body: string }>();
const sizes: Record<string, number> = {};
for (const peer of PEERS) {
  const code = await bundle(peer);
  sizes[peer] = gzipSync(code).length;
  pages.set(`/bench/${peer}`, { type: 'text/html', body: peerPage(peer, work) });
  pages.set(`/bench/${peer}.js`, { type: 'text/javascript', body: code });
}
const server = await serve(pages);
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const figures: Record<string, number> = {};
for (const speed of SPEEDS) {
  const ours = await loads(browser, `${origin}/`, speed);
  figures[`biaochi first visit ${speed}x ms`] = ours.first;
  figures[`biaochi second visit ${speed}x ms`] = ours.second;
  figures[`biaochi change of indicator ${speed}x ms`] = await ourChange(browser, origin, speed);
  for (const peer of PEERS) {
    const url = `${origin}/bench/${peer}`;
    figures[`${peer} first visit ${speed}x ms`] = (await loads(browser, url, speed)).first;
    figures[`${peer} change of indicator ${speed}x ms`] = await peerChange(browser, url, speed);
  }
}
await browser.close();
server.close();
for (const [peer, bytes] of Object.entries(sizes))
  figures[`${peer} JavaScript gzip KB`] = bytes / 1000;
for (const [name, value] of Object.entries(figures)) {
  console.log(`${name.padEnd(42)} ${value.toFixed(1).padStart(9)}`);
}
console.log(JSON.stringify(figures));
