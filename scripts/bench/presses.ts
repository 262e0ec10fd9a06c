import type { Browser, Page } from '@playwright/test';

/** What else runs on the machine lengthens this step or that: of two walks the quicker counts, and the other is told. */
const WALKS = 2;
/** A press has had all its consequences by then, ms. */
const REST = 350;

interface Interaction {
  readonly name: string;
  readonly kind: string;
  /** From the touch to the next paint, ms. */
  readonly duration: number;
  /** Of it, until handlers began, and until they were done. */
  readonly waited: number;
  readonly worked: number;
}

/** Gathers interactions as browsers report them for the measure called INP. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Omit<Interaction, 'name'>[] = [];
    Reflect.set(window, 'interactions', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!(entry instanceof PerformanceEventTiming) || !Reflect.get(entry, 'interactionId'))
          continue;
        seen.push({
          kind: entry.name,
          duration: entry.duration,
          waited: entry.processingStart - entry.startTime,
          worked: entry.processingEnd - entry.processingStart,
        });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST);
}

/** Acts, and tells the worst interaction that the browser reported of it. */
async function measure(
  page: Page,
  name: string,
  act: () => Promise<unknown>,
): Promise<Interaction> {
  const empty = () =>
    page.evaluate(() => {
      const seen: Omit<Interaction, 'name'>[] = Reflect.get(window, 'interactions');
      return seen.splice(0);
    });
  await rest(page);
  await empty();
  await act();
  await rest(page);
  const worst = (await empty()).sort((a, b) => b.duration - a.duration)[0];
  // Shorter than the browser reports: under 16 ms.
  return { name, ...(worst ?? { kind: 'none', duration: 0, waited: 0, worked: 0 }) };
}

/** A finger on the middle of a mark. */
async function tap(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().tap({ force: true });
}

const MAP = '[aria-label="地图"]';

/** Walks through the page as a reader does, and tells what each step took. */
async function walk(browser: Browser, url: string, rate: number): Promise<readonly Interaction[]> {
  const viewport = { width: 1180, height: 820 };
  const context = await browser.newContext({
    viewport,
    hasTouch: true,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await watch(page);
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  await page.locator('tr[data-adcode]').first().waitFor();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });

  const box = page.getByRole('combobox', { name: '指标' });
  const choose = (group: string, name: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).tap();
  const found: Interaction[] = [];
  const act = async (name: string, run: () => Promise<unknown>) =>
    found.push(await measure(page, name, run));

  await act('open the list of indicators', () => box.tap());
  await act('type into it', () => box.pressSequentially('社零', { delay: 300 }));
  await act('choose with Enter', () => page.keyboard.press('Enter'));
  await act('open the list again', () => box.tap());
  await act('choose by tap', () => tap(page, '[role="option"]:has-text("居民人均可支配收入增速")'));
  await act('tap a region of the map', () => tap(page, `${MAP} path[data-adcode="510000"]`));
  await act('tap another', () => tap(page, `${MAP} path[data-adcode="650000"]`));
  await act('tap a row of the ranking', () =>
    tap(page, '[aria-label="排行"] [data-adcode="410000"]'),
  );
  await act('close the details', () => page.getByRole('button', { name: '清除所选' }).tap());
  await act('another measure', () => choose('口径', '实绩'));
  await act('the difference', () => choose('口径', '目标较实绩'));
  await act('back to the aim', () => choose('口径', '目标'));
  await act('tiles', () => choose('图式', '方块图'));
  await act('the map again', () => choose('图式', '地图'));
  await act('press the legend', () => tap(page, `${MAP} .legend [data-key]`));
  await act('release it', () => tap(page, `${MAP} .legend [data-key]`));
  await act('zoom in', () => page.getByRole('button', { name: '放大' }).tap());
  await act('zoom back', () => page.getByRole('button', { name: '复位' }).tap());
  await act('a part of the country', () => choose('区域', '东部'));
  await act('the whole', () => choose('区域', '全部'));
  await act('open the filters', () => page.getByRole('button', { name: '筛选' }).first().tap());
  await act('filter by a word', () =>
    page.getByRole('dialog', { name: '筛选' }).getByText('左右').first().tap({ force: true }),
  );
  await act('close the filters', () => page.keyboard.press('Escape'));
  await act('clear them', () => page.getByRole('button', { name: '清除筛选' }).tap());
  await act('walk the map by keys', async () => {
    await page.locator(`${MAP} path[tabindex="0"]`).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
  });
  await page.locator('thead').scrollIntoViewIfNeeded();
  await act('sort the table', () => page.getByRole('columnheader', { name: /^地区/ }).tap());
  await act('search the table', () =>
    page.getByRole('searchbox').pressSequentially('四川', { delay: 300 }),
  );
  await context.close();
  return found;
}

/** A kind of press over some walks, ms: the quickest and the slowest. */
export interface Pressed {
  readonly name: string;
  readonly kind: string;
  readonly quickest: number;
  readonly slowest: number;
}

/**
 * From each kind of press to its paint, of some walks through the page at `url`, what takes longest first. `rate`: how many
 * times slower than this machine.
 */
export async function presses(
  browser: Browser,
  url: string,
  rate: number,
): Promise<readonly Pressed[]> {
  const walks: (readonly Interaction[])[] = [];
  for (let walked = 0; walked < WALKS; walked += 1) walks.push(await walk(browser, url, rate));
  const [first = []] = walks;
  return first
    .map(({ name, kind }, i) => {
      const took = walks.map((steps) => steps[i]?.duration ?? Number.NaN);
      return { name, kind, quickest: Math.min(...took), slowest: Math.max(...took) };
    })
    .sort((a, b) => b.quickest - a.quickest);
}
