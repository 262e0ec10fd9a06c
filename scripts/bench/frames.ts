import type { Browser, CDPSession, Page } from '@playwright/test';
import { spreadOf, type Spread } from './spread';

/** Touch events of a gesture, one each frame of 60 a second, ms. */
const STEPS = 60;
const FRAME = 1000 / 60;
/** Gestures on each map; spreads are told. */
const TURNS = 3;

/** What moving a map costs, ms: `N` of one gesture, or its spread over several. */
interface Moved<N> {
  /** Main-thread work a frame while fingers move. */
  readonly work: N;
  /** From frame to frame: the middle one, and the one that 95 of 100 are no longer than. */
  readonly middle: N;
  readonly long: N;
  /** Main-thread work where the gesture ends and the outlines are drawn anew. */
  readonly end: N;
}

/** What moving one of the maps by one gesture costs. */
interface MapFrames extends Moved<Spread> {
  readonly name: string;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** Main-thread work so far, ms. */
async function spent(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Run in the page: notes when frames begin. As text: what compiles this file gives functions names that a page does not know. */
const WATCH = `{
  const times = (window.frameTimes = []);
  requestAnimationFrame(function tick(now) {
    times.push(now);
    if (window.frameTimes === times) requestAnimationFrame(tick);
  });
}`;

async function framesOf(page: Page): Promise<readonly number[]> {
  const times = await page.evaluate(() => {
    const seen: number[] = Reflect.get(window, 'frameTimes');
    Reflect.deleteProperty(window, 'frameTimes');
    return seen;
  });
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}

/** Two fingers that move together, or apart: where they stand at a share of the way. */
type Gesture = (share: number) => {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
};

const PAN: Gesture = (share) => ({
  x: 120 * Math.sin(share * 2 * Math.PI),
  y: 60 * share,
  apart: 160,
});
const PINCH: Gesture = (share) => ({ x: 0, y: 0, apart: 120 + 160 * share });

async function perform(page: Page, client: CDPSession, gesture: Gesture): Promise<Moved<number>> {
  const box = await page.locator('[aria-label="地图"] svg .scene').first().boundingBox();
  const [left, top] = [
    (box?.x ?? 0) + (box?.width ?? 0) / 2,
    (box?.y ?? 0) + (box?.height ?? 0) / 2,
  ];
  const send = (type: 'touchStart' | 'touchMove', share: number) => {
    const { x, y, apart } = gesture(share);
    const touchPoints = [-1, 1].map((side, id) => ({
      x: left + x + (side * apart) / 2,
      y: top + y,
      id,
    }));
    return client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  await send('touchStart', 0);
  const before = await spent(client);
  await page.evaluate(WATCH);
  const began = performance.now();
  for (let step = 1; step <= STEPS; step += 1) {
    await send('touchMove', step / STEPS);
    const early = began + step * FRAME - performance.now();
    if (early > 0) await page.waitForTimeout(early);
  }
  const between = await framesOf(page);
  const moved = await spent(client);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return {
    work: (moved - before) / Math.max(1, between.length),
    middle: quantile(between, 0.5),
    long: quantile(between, 0.95),
    end: (await spent(client)) - moved,
  };
}

/** The nation's provinces and its prefectures, panned and pinched by two fingers on a tablet. `rate`: how many times slower than this machine. */
export async function frames(
  browser: Browser,
  origin: string,
  rate: number,
): Promise<readonly MapFrames[]> {
  const found: MapFrames[] = [];
  for (const [map, search] of [
    ['provinces', ''],
    ['prefectures', '?level=prefecture'],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width: 1180, height: 820 },
      hasTouch: true,
      locale: 'zh-CN',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${origin}/${search}`);
    await page.waitForSelector('html[data-ready]');
    await page.getByRole('button', { name: '放大' }).tap();
    await page.waitForTimeout(1000);
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    for (const [name, gesture] of [
      ['pan', PAN],
      ['pinch', PINCH],
    ] as const) {
      const turns: Moved<number>[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) turns.push(await perform(page, client, gesture));
      const of = (key: keyof Moved<number>) => spreadOf(turns.map((one) => one[key]));
      found.push({
        name: `${map}, ${name}`,
        work: of('work'),
        middle: of('middle'),
        long: of('long'),
        end: of('end'),
      });
    }
    await context.close();
  }
  return found;
}
