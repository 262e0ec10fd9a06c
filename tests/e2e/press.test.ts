import type { CDPSession } from '@playwright/test';
import { expect, open, radio, region, rested, test, type Page } from './page';

/** How often a page has been laid out, as the browser counts it itself. */
async function layouts(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

async function counting(page: Page): Promise<CDPSession> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  return client;
}

/**
 * What makes a press slow is work between press and paint: how often the page is laid out tells of it on any
 * machine; how long it takes, `npm run bench` tells. Counted until the page rests: the frame of the press, and what
 * comes after it by design, as the table, which waits for the reader to rest.
 */
test('a press lays the page out once, and once more for what may wait', async ({ page }) => {
  const client = await counting(page);
  const map = region(page, '地图');
  const shape = (adcode: string) => map.locator(`path[data-adcode="${adcode}"]`);
  const row = region(page, '排行').locator('[data-adcode="410000"]');
  for (const [name, target, most] of [
    ['the first region: its details are made', shape('510000'), 2],
    ['another region', shape('650000'), 1],
    ['a row of the ranking', row, 1],
    ['another measure', radio(page, '口径', '实绩'), 2],
    ['the difference', radio(page, '口径', '目标较实绩'), 2],
    ['back to the target', radio(page, '口径', '目标'), 2],
    ['tiles', radio(page, '图式', '方块图'), 3],
    ['the map again', radio(page, '图式', '地图'), 2],
    ['a part of the country', radio(page, '区域', '东部'), 9],
    ['the whole', radio(page, '区域', '全部'), 9],
    ['the filters', page.getByRole('button', { name: '筛选' }).first(), 2],
  ] as const) {
    await rested(page);
    const before = await layouts(client);
    await target.dispatchEvent('click');
    await rested(page);
    const laid = (await layouts(client)) - before;
    console.log(`layouts ${laid}, at most ${most}: ${name}`);
    expect.soft(laid, name).toBeLessThanOrEqual(most);
  }
});

test('a layout that a press forces is counted', async ({ page }) => {
  const client = await counting(page);
  await page.evaluate(() => {
    document.addEventListener('click', () => {
      for (const room of ['1px', '2px', '0px']) {
        document.body.style.paddingTop = room;
        document.body.getBoundingClientRect();
      }
    });
  });
  await rested(page);
  const before = await layouts(client);
  await region(page, '地图').locator('path[data-adcode="510000"]').dispatchEvent('click');
  await rested(page);
  expect((await layouts(client)) - before).toBeGreaterThan(3);
});
