import { expect, firstVisit as test, ready, region, rested, type Page } from './page';

/** What may shift in a visit, as a cumulative layout shift: a fifth of what is called good. */
const MOST = 0.02;
/** A phone on a middling network. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};
const CPU_SLOWDOWN = 4;
interface Shift {
  readonly value: number;
  readonly what: string;
}

/**
 * Gathers shifts from the beginning of each document. Those after a tap count too: a browser forgives
 * them, a reader does not.
 */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Reflect.set(window, 'shifts', shifts);
    const named = (node: unknown): string =>
      node instanceof Element
        ? `${node.tagName} ${node.getAttribute('class') ?? ''} ${node.getAttribute('aria-label') ?? ''}`
        : node instanceof Node
          ? (node.textContent ?? '').slice(0, 30)
          : '';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources');
        shifts.push({
          value: Number(Reflect.get(entry, 'value')),
          what: Array.isArray(sources)
            ? sources.map((one: { node?: unknown }) => named(one.node)).join(' | ')
            : '',
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has shifted since it was last asked, once all has come to rest. */
async function shifted(page: Page): Promise<readonly Shift[]> {
  await rested(page);
  return page.evaluate(() => {
    const shifts: Shift[] = Reflect.get(window, 'shifts');
    return shifts.splice(0);
  });
}

async function expectStill(page: Page, when: string): Promise<void> {
  const shifts = await shifted(page);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  console.log(`shift ${page.viewportSize()?.width ?? 0} px, ${when}: ${sum.toFixed(4)}`);
  const told = shifts.map(({ value, what }) => `${value.toFixed(4)} ${what}`).join('\n');
  expect(sum, `${when}\n${told}`).toBeLessThan(MOST);
}

/** Opens or reloads the page, with all that comes after the first view: the buttons of the map are the last. */
async function visit(page: Page, go: () => Promise<unknown>): Promise<void> {
  await go();
  await ready(page);
  await expect(region(page, '地图').getByRole('button', { name: '放大' })).toBeVisible();
}

/** A sentence longer than the first, a shorter one, and one that says there is nothing. */
const INDICATORS = ['居民人均可支配收入增速', '城镇新增就业', '地区生产总值'] as const;

for (const [width, height, indicators] of [
  [1180, 820, INDICATORS],
  // What differs from lying is the sentence's room: its longest case.
  [820, 1180, INDICATORS.slice(0, 1)],
  [390, 844, INDICATORS],
] as const) {
  test(`nothing jumps: first visit, second visit, another indicator, ${width}×${height}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await watch(page);
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', SLOW);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

    await visit(page, () => page.goto('/'));
    await expectStill(page, 'first visit');
    await visit(page, () => page.reload());
    await expectStill(page, 'second visit');

    const box = page.getByRole('combobox', { name: '指标' });
    for (const name of indicators) {
      await box.fill(name);
      await expect(page.getByRole('option', { name }).first()).toBeVisible();
      await shifted(page);
      await page.keyboard.press('Enter');
      await expectStill(page, name);
    }
    await context.close();
  });
}
