// How long pages take from navigation to painted charts, and ours until they answer.
import type { Browser } from '@playwright/test';
import { spreadOf, type Spread } from './spread';

/** Milliseconds with an empty store, and with a filled one. */
export interface Load {
  readonly first: Spread;
  readonly second: Spread;
  /** Until the charts answer, with an empty store: drawn by the script. */
  readonly answering: Spread;
}

/** What a page marks when its charts are painted, and when they are its script's. */
const PAINTED = 'prerendered-painted';
const DRAWN = 'charts-painted';

/** Each of some pages by turns, `runs` times. */
export async function loads(
  browser: Browser,
  urls: readonly string[],
  { speed, runs }: { readonly speed: number; readonly runs: number },
): Promise<ReadonlyMap<string, Load>> {
  const times = new Map(
    urls.map((url) => [
      url,
      { first: [] as number[], second: [] as number[], answering: [] as number[] },
    ]),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const [url, { first, second, answering }] of times) {
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
        const marked = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
        const drawn = await page.waitForFunction(marked, DRAWN);
        const at = (await drawn.jsonValue()) ?? Number.NaN;
        list.push((await page.evaluate(marked, PAINTED)) ?? at);
        if (list === first) answering.push(at);
        await page.goto('about:blank');
      }
      await context.close();
    }
  }
  return new Map(
    [...times].map(([url, { first, second, answering }]) => [
      url,
      { first: spreadOf(first), second: spreadOf(second), answering: spreadOf(answering) },
    ]),
  );
}
