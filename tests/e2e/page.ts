import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { QUIET } from '../../src/lib/browser/schedule';
import { test as base, watchRequests } from './watch';

/** Longer than the page takes for what it does a moment after a press, ms: the drawer settles in 350. */
const REST = 400;

/** The pages that the tests of a process take turns with, by the hand that uses them. */
class Pages {
  private readonly kept = new Map<'mouse' | 'finger', Page>();
  constructor(private readonly browser: Browser) {}

  async take(hand: 'mouse' | 'finger'): Promise<Page> {
    const there = this.kept.get(hand);
    if (there) return there;
    const context = await this.browser.newContext({
      hasTouch: hand === 'finger',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    this.kept.set(hand, page);
    return page;
  }

  /** Leaves a page that may be in any state to itself: the next test gets another. */
  forget(page: Page): void {
    for (const [hand, one] of this.kept) if (one === page) this.kept.delete(hand);
  }
}

interface Reader {
  /** The page that was here before, under a mouse. */
  readonly page: Page;
  /** The same under a finger. */
  readonly finger: Page;
  readonly context: BrowserContext;
}

/**
 * A reader who has been here before: the data are stored, scripts are compiled. A visit costs a third of a first
 * one, of which there are some hundreds in the tests. The page is handed on from test to test in one state: blank,
 * of its first size, with nothing pressed, routed or listened to. What asks about a first visit, changes what is
 * stored or adds scripts before the page's own takes `firstVisit`.
 */
export const test = base.extend<Reader, { pages: Pages }>({
  // Its pages close with the browser.
  pages: [async ({ browser }, use) => use(new Pages(browser)), { scope: 'worker' }],
  page: async ({ pages, faults, viewport, colorScheme, contextOptions }, use, info) => {
    const page = await pages.take('mouse');
    await begin(page);
    await page.setViewportSize(viewport ?? { width: 1180, height: 820 });
    await page.emulateMedia({ colorScheme, reducedMotion: contextOptions.reducedMotion ?? null });
    await use(page);
    if (info.status === info.expectedStatus) await end(page, faults);
    else pages.forget(page);
  },
  finger: async ({ pages, faults, viewport }, use, info) => {
    const page = await pages.take('finger');
    await begin(page);
    await page.setViewportSize(viewport ?? { width: 1180, height: 820 });
    await use(page);
    if (info.status === info.expectedStatus) await end(page, faults);
    else pages.forget(page);
  },
  context: async ({ page }, use) => use(page.context()),
});

/** A reader who was never here, with a page that nobody else gets. */
export const firstVisit = base.extend({
  page: async ({ page }, use) => {
    await use(page);
    // What is still under way must not outlive its test.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

async function begin(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
}

/** Leaves the page blank, with nothing under way. */
async function end(page: Page, faults: string[]): Promise<void> {
  page.removeAllListeners();
  page.context().removeAllListeners();
  watchRequests(page.context(), faults);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
}

/** Waits until what the address asks for is on the screen. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]');
}

/** Opens an address and waits until what it asks for is on the screen. */
export async function open(page: Page, path: string): Promise<void> {
  // An address that differs from the one before by its hash alone would not be a visit.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(path);
  await ready(page);
}

/** Another view of the explore page that is open, without a visit: as back and forward bring it. */
export async function show(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    if (`${location.pathname}${location.search}` === `/${to}`) return;
    delete document.documentElement.dataset['ready'];
    history.pushState({}, '', `/${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await ready(page);
}

/** Resolves when what is on the page now has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Resolves when nothing glides any more. */
export async function still(page: Page): Promise<void> {
  await painted(page);
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  await painted(page);
}

/**
 * Resolves when the page has nothing more to do: nothing is under way on the network, nothing glides, and the
 * browser is idle once what waits for the reader to rest has had its turn.
 */
export async function rested(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await still(page);
  await page.evaluate(async (rest) => {
    // A timer that is set after another of the same length ends after it, on whatever machine.
    await new Promise((done) => setTimeout(done, rest));
    for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => requestIdleCallback(done));
  }, REST);
  await painted(page);
}

/** A panel of the page, by its name. */
export const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** One of several choices. */
export const radio = (page: Page, group: string, name: string): Locator =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });

/** The sentence over the charts. */
export const finding = (page: Page): Locator => page.locator('[data-finding]');

/** How far the page runs over its window's side, px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** How far down the page is scrolled, px. */
export const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** What is smaller than a finger needs, of what is to be pressed. `least`: px. */
export const tooSmall = (pressed: Locator, least = 43.5): Promise<string[]> =>
  pressed.evaluateAll(
    (all, size) =>
      all
        .map((one) => ({ box: one.getBoundingClientRect(), text: one.textContent?.trim() ?? '' }))
        .filter(({ box }) => box.width > 0 && (box.height < size || box.width < size))
        .map(({ box, text }) => `${text} ${box.width}×${box.height}`),
    least,
  );

/**
 * Keeps back what the page fetches after its first view, as where the network goes before: else what has come when
 * a test looks depends on how fast a machine is.
 */
export async function withoutLaterParts(page: Page): Promise<void> {
  await page.addInitScript((quiet) => {
    const real = window.setTimeout;
    Object.assign(window, {
      setTimeout: (run: TimerHandler, wait = 0, ...rest: unknown[]) =>
        real(run, wait === quiet ? 2 ** 31 - 1 : wait, ...rest),
    });
  }, QUIET);
}

export { expect, type Page };
