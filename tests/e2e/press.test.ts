import type { CDPSession, Locator } from '@playwright/test';
import { expect, open, radio, region, rested, test, type Page } from './page';

const MARK = 'data-pressed-next';
/** Presses, and stops the page before and after what that does in one task: no frame comes between. */
const PRESS = `
  document.body.getBoundingClientRect();
  debugger;
  document.querySelector('[${MARK}]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  Promise.resolve().then(() => Promise.resolve()).then(() => { debugger; });
`;

async function counting(page: Page): Promise<CDPSession> {
  await open(page, '/');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('Debugger.enable');
  return client;
}

/**
 * How often a press has the page laid out, by the browser's own count: what its handlers force, and the layout that
 * shows what they did, for which a page that is stopped does not wait for a frame.
 */
async function laidOut(page: Page, client: CDPSession, target: Locator): Promise<number> {
  await rested(page);
  await target.evaluate((one, mark) => {
    for (const other of document.querySelectorAll(`[${mark}]`)) other.removeAttribute(mark);
    one.setAttribute(mark, '');
  }, MARK);
  const counts: number[] = [];
  const counted = new Promise<void>((done) => {
    const count = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      counts.push(metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN);
      if (counts.length === 2) client.off('Debugger.paused', count);
      await client.send('Debugger.resume');
      if (counts.length === 2) done();
    };
    client.on('Debugger.paused', count);
  });
  await client.send('Runtime.evaluate', { expression: PRESS });
  await counted;
  return (counts[1] ?? Number.NaN) - (counts[0] ?? Number.NaN);
}

/**
 * What makes a press slow is work between press and paint: a layout that handlers force is done again by the frame.
 * How long a press takes, `npm run bench` tells.
 */
test('a press has the page laid out once, not a second time', async ({ page }) => {
  const client = await counting(page);
  const map = region(page, '地图');
  const shape = (adcode: string) => map.locator(`path[data-adcode="${adcode}"]`);
  const row = (adcode: string) => region(page, '排行').locator(`[data-adcode="${adcode}"]`).first();
  for (const [name, ...targets] of [
    ['a region of the map', shape('510000'), shape('650000')],
    ['a row of the ranking', row('410000'), row('420000')],
    ['a measure', radio(page, '口径', '目标较实绩'), radio(page, '口径', '目标')],
    ['a part of the country', radio(page, '区域', '东部'), radio(page, '区域', '全部')],
    ['tiles and the map', radio(page, '图式', '方块图'), radio(page, '图式', '地图')],
  ] as const) {
    for (const target of targets)
      expect.soft(await laidOut(page, client, target), name).toBeLessThanOrEqual(1);
  }
});

test('a layout that a handler forces is counted as a second one', async ({ page }) => {
  const client = await counting(page);
  await page.evaluate(() => {
    const force = () => {
      document.body.style.paddingTop = document.body.style.paddingTop === '1px' ? '2px' : '1px';
      document.body.getBoundingClientRect();
    };
    document.addEventListener('click', force, { capture: true });
  });
  const shape = (adcode: string) => region(page, '地图').locator(`path[data-adcode="${adcode}"]`);
  expect(await laidOut(page, client, shape('650000'))).toBeGreaterThan(1);
});
