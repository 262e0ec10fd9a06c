// `npm run bench`: speed and size of the built page beside ECharts 6 and Observable Plot pages that draw the same map,
// bars, trend and table, in one run, by turns. Prints a table and, last, one line of JSON.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { installed, launchOptions } from '../run/browser.mjs';
import {
  changes,
  CONTESTANTS,
  FLOOR_UNTABLED,
  MOVING,
  OURS,
  PLOT,
  STILL,
  UNTABLED,
  type Cost,
} from './change';
import { equalWork } from './equal-work';
import { frames } from './frames';
import { loads } from './loads';
import { peersOf, serve } from './pages';
import { presses } from './presses';
import type { Spread } from './spread';

const SPEEDS = [1, 4] as const;
const TURNS = Number(process.env['TURNS'] ?? 4);
const TURNS_WITH_WINDOW = 3;
const LOADS = 3;
/** A browser with all that a window has, beside the one without. */
const WITH_WINDOW = '/usr/bin/chromium';

/** What is not equal, and to whose advantage. */
const UNEQUAL = [
  'Ours leaves its table beneath the window until the reader rests for two seconds, which is not counted; theirs write it, as the',
  'cheapest page does, but for those named "table left out". Ours is read aloud, walked by keys and found as text; a',
  'canvas is not. Ours draws its trend a frame later, which counts in all and not as painted; theirs with the rest.',
  'Ours keeps its address, legend, years and filters up to date; theirs have none. Ours is painted before its script has come,',
  'and answers ("answering") when that has drawn what is painted; theirs are drawn by their scripts and answer at once.',
].join(' ');

const figures = new Map<string, Spread>();
const ratios: Record<string, number> = {};
const rounded = (value: number) => Math.round(value * 100) / 100;

function tell(costs: ReadonlyMap<string, Cost>, at: string): void {
  for (const [name, { painted, inAll }] of costs) {
    figures.set(`${name}: change, painted, ${at} ms`, painted);
    figures.set(`${name}: change, in all, ${at} ms`, inAll);
  }
  const ours = costs.get(OURS);
  for (const name of [STILL, UNTABLED, MOVING, PLOT, 'floor: plain SVG']) {
    const theirs = costs.get(name);
    if (!ours || !theirs) continue;
    const painted = ours.painted.median / theirs.painted.median;
    ratios[`change, painted, to ${name}, ${at}`] = rounded(painted);
    ratios[`change, in all, to ${name}, ${at}`] = rounded(ours.inAll.median / theirs.inAll.median);
  }
}

async function tellLoads(browser: Browser, origin: string): Promise<void> {
  const [ours, echarts, plot] = [
    `${origin}/`,
    `${origin}/bench/echarts?still`,
    `${origin}/bench/plot`,
  ];
  for (const speed of SPEEDS) {
    const found = await loads(browser, [ours, echarts, plot], { speed, runs: LOADS });
    for (const [url, name] of [
      [ours, OURS],
      [echarts, STILL],
      [plot, 'plot'],
    ] as const) {
      const load = found.get(url);
      if (!load) continue;
      figures.set(`${name}: first visit, ${speed}x ms`, load.first);
      figures.set(`${name}: second visit, ${speed}x ms`, load.second);
      if (name === OURS)
        figures.set(`${name}: first visit, answering, ${speed}x ms`, load.answering);
      const our = found.get(ours);
      if (name === OURS || !our) continue;
      ratios[`first visit, answering, to ${name}, ${speed}x`] = rounded(
        our.answering.median / load.first.median,
      );
      for (const visit of ['first', 'second'] as const)
        ratios[`${visit} visit, to ${name}, ${speed}x`] = rounded(
          our[visit].median / load[visit].median,
        );
    }
  }
}

if (!existsSync('build/index.html')) {
  console.error('There is no build: run "npm run build" first.');
  process.exit(1);
}
const began = performance.now();
const browser = await chromium.launch(launchOptions());
let peers: ReadonlyMap<string, { type: string; body: string }> = new Map();
const server = await serve(() => peers);
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const { pages, sizes } = await peersOf(await equalWork(browser, origin));
peers = pages;

const [quick, slow] = SPEEDS;
const namesOf = (wanted: (name: string) => boolean) =>
  CONTESTANTS.map(({ name }) => name).filter(wanted);
tell(await changes(browser, origin, { speed: quick, turns: TURNS }), `${quick}x`);
// Slowed, these take a second a change: how they stand is known by then.
const others = namesOf((name) => ![MOVING, PLOT, FLOOR_UNTABLED].includes(name));
tell(await changes(browser, origin, { speed: slow, turns: TURNS, names: others }), `${slow}x`);
await tellLoads(browser, origin);
for (const one of await presses(browser, `${origin}/`, slow)) {
  const { name, kind, quickest, slowest } = one;
  const spread = { median: quickest, low: quickest, high: slowest };
  figures.set(`press: ${name} (${kind}), ${slow}x ms`, spread);
}
for (const one of await frames(browser, origin, slow)) {
  const set = (what: string, spread: Spread) =>
    figures.set(`map of ${one.name}: ${what}, ${slow}x ms`, spread);
  set('work a frame', one.work);
  set('from frame to frame', one.middle);
  set('95 of 100 frames within', one.long);
  set('drawn anew at the end', one.end);
}
await browser.close();

if (existsSync(WITH_WINDOW) && installed() !== WITH_WINDOW) {
  const whole = await chromium.launch(launchOptions(WITH_WINDOW));
  const names = namesOf((name) => name === OURS || name === STILL);
  for (const speed of SPEEDS)
    tell(
      await changes(whole, origin, { speed, turns: TURNS_WITH_WINDOW, names }),
      `${speed}x, full browser`,
    );
  await whole.close();
}
server.close();

for (const [name, { median, low, high }] of figures) {
  const [middle, from, to] = [median, low, high].map((value) => value.toFixed(1).padStart(8));
  console.log(`${name.padEnd(72)} ${middle} (${from} –${to})`);
}
for (const [name, bytes] of Object.entries(sizes))
  console.log(
    `${`${name}: JavaScript, gzip KB`.padEnd(72)} ${(bytes / 1000).toFixed(1).padStart(8)}`,
  );
for (const [name, ratio] of Object.entries(ratios))
  console.log(`${`ratio: ${name}`.padEnd(72)} ${ratio.toFixed(2).padStart(8)}`);
console.log(
  `In brackets: first and third quartile; of a press the slower walk is the last figure. ${UNEQUAL}`,
);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(JSON.stringify({ seconds, ratios, figures: Object.fromEntries(figures), sizes }));
