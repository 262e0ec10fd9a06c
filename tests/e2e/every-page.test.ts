import { expectSound } from './axe';
import { expect, open, painted, sideways, test, type Page } from './page';

/** Every page, with what a reader may find on it; a region and a page that are not there too. */
const PAGES = [
  '/',
  '/?measure=outcome&select=520000',
  '/?lang=en&select=520000',
  '/region/520000',
  '/statements?q=养老床位',
  '/data',
  '/compare?select=520000,530000',
  '/ladder?select=520000',
  '/matrix',
  '/words',
  '/own',
  '/?level=prefecture&measure=actual&lang=en',
  '/region/999999',
  '/none',
];

/** A window of 1180×820 at 200 %, and the narrowest that a page must fit without scrolling sideways (WCAG 1.4.10). */
const ENLARGED = { width: 590, height: 410 };
const NARROWEST = { width: 320, height: 568 };

/** Opens a page; the one that is there for an address without one shows no data that could be ready. */
async function visit(page: Page, path: string): Promise<void> {
  if (path !== '/none') return open(page, path);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes down the page so that what is made when the reader comes near is there. */
async function readDown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    scrollTo(0, 0);
  });
  await painted(page);
}

/** Texts of which a part is cut off, or stands beside the window; those that a reader can scroll to are none. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (box: DOMRect, element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(one);
        const room = one.getBoundingClientRect();
        // For screen readers alone, or scrolled.
        if (room.width <= 1 || clipPath !== 'none' || /auto|scroll/u.test(overflowX)) return false;
        if (
          /hidden|clip/u.test(overflowX) &&
          (box.right > room.right + 1 || box.left < room.left - 1)
        )
          return true;
      }
      return box.right > innerWidth + 1 || box.left < -1;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('svg, script, style')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some((box) => isCut(box, element))) found.push(text);
    }
    return found;
  });

/** Reads a page in a window of a size, where nothing may run over its side or be cut off. */
async function expectFit(
  page: Page,
  path: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await visit(page, path);
  await readDown(page);
  expect(await sideways(page), `${size.width} px`).toBeLessThanOrEqual(0);
  expect(await cutOff(page), `${size.width} px`).toEqual([]);
}

for (const path of PAGES)
  test(`${path} fits at 200 % and at 320 px, and passes axe there in both themes`, async ({
    page,
  }) => {
    await expectFit(page, path, ENLARGED);
    // Both sizes have one arrangement, of which the narrower leaves less room.
    await expectFit(page, path, NARROWEST);
    await expectSound(page);
  });

/** What still moves, of what takes longer than a blink. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
      .map((one) => (one instanceof CSSTransition ? one.transitionProperty : one.id)),
  );

test('nothing moves for who wants less motion, and forced colours show what is chosen', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  for (const path of PAGES) {
    await visit(page, path);
    await readDown(page);
    expect(await moving(page), path).toEqual([]);
    // A choice is told by more than a ground, which these colours take away.
    const alike = await page.evaluate(() =>
      [...document.querySelectorAll('label:has(input:checked)')]
        .filter((one) => one.checkVisibility())
        .flatMap((chosen) => {
          const group = chosen.closest('fieldset, [role="radiogroup"]');
          const other = group?.querySelector('label:has(input:not(:checked, :disabled))');
          if (!other) return [];
          const look = (one: Element) =>
            [one, ...one.querySelectorAll('*')]
              .map((part) => {
                const { backgroundColor, color, borderColor, outlineStyle, fontWeight, boxShadow } =
                  getComputedStyle(part);
                return [backgroundColor, color, borderColor, outlineStyle, fontWeight, boxShadow];
              })
              .join();
          return look(chosen) === look(other) ? [chosen.textContent ?? ''] : [];
        }),
    );
    expect(alike, path).toEqual([]);
    // Where the keyboard is, is seen.
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused && focused !== document.body ? getComputedStyle(focused).outlineStyle : 'none';
    });
    expect(outline, path).not.toBe('none');
  }
});

test('forced colours show the ink of what is marked in a clause on its ground', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const path of ['/?select=520000', '/statements?q=养老床位']) {
    await visit(page, path);
    const marks = page.locator('main mark');
    await expect(marks.first()).toBeVisible();
    const grounds = await marks.evaluateAll((all) => [
      ...new Set(all.map((one) => getComputedStyle(one).backgroundColor)),
    ]);
    // A ground that lets another through has no ink that is sure to stand off from it.
    for (const ground of grounds) expect(ground, path).not.toMatch(/^rgba|\//u);
  }
});
