// How long pages take from navigation to painted charts.
import type { Browser } from '@playwright/test';
import { spreadOf, type Spread } from './spread';

/** Milliseconds with an empty store, and with a filled one. */
export interface Load {
  readonly first: Spread;
  readonly second: Spread;
}

/** Each of some pages by turns, `runs` times. */
export async function loads(
  browser: Browser,
  urls: readonly string[],
  { speed, runs }: { readonly speed: number; readonly runs: number },
): Promise<ReadonlyMap<string, Load>> {
  const times = new Map(
    urls.map((url) => [url, { first: [] as number[], second: [] as number[] }]),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const [url, { first, second }] of times) {
      const context = await browser.newContext({
        viewport: { width: 1180, height: 820 },
        // The others have none.
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: speed });
      for (const list of [first, second]) {
        await page.goto(url);
        const mark = await page.waitForFunction(
          () => performance.getEntriesByName('charts-painted')[0]?.startTime,
        );
        list.push((await mark.jsonValue()) ?? Number.NaN);
        await page.goto('about:blank');
      }
      await context.close();
    }
  }
  return new Map(
    [...times].map(([url, { first, second }]) => [
      url,
      { first: spreadOf(first), second: spreadOf(second) },
    ]),
  );
}
