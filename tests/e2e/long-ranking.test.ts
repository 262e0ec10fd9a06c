import { expect, open, painted, region, test, type Page } from './page';

const ranking = (page: Page) => region(page, '排行');
const marks = (page: Page) => ranking(page).locator('[data-adcode]');
const codes = (page: Page) =>
  marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-adcode') ?? ''));
/** Codes of the marks that the ranking's box shows. */
const shown = (page: Page) =>
  ranking(page)
    .locator('.ranking.fit, .ranking.flow')
    .evaluate((box) => {
      const frame = box.getBoundingClientRect();
      const [top, bottom] = [Math.max(frame.top, 0), Math.min(frame.bottom, innerHeight)];
      return [...box.querySelectorAll('[data-adcode]')]
        .filter((mark) => {
          const own = mark.getBoundingClientRect();
          return own.bottom > top && own.top < bottom;
        })
        .map((mark) => mark.getAttribute('data-adcode') ?? '');
    });
/** Codes in the order of the ranking, as all of it is drawn for paper. */
async function wholeOrder(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const all = await codes(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return all;
}

for (const [where, viewport] of [
  ['that scrolls in its box', { width: 1180, height: 820 }],
  ['that the page scrolls', { width: 390, height: 844 }],
] as const)
  test.describe(`a ranking of hundreds ${where}`, () => {
    test.use({ viewport });

    test('draws what is seen and a little around, wherever it is scrolled to', async ({ page }) => {
      await open(page, '/?level=prefecture&sort=flat');
      await marks(page).first().waitFor();
      const order = await wholeOrder(page);
      expect(order.length).toBeGreaterThan(300);
      for (const share of [0, 0.3, 0.7, 1, 0.1]) {
        await ranking(page)
          .locator('svg[role="group"]')
          .evaluate((drawing, at) => {
            const box = drawing.parentElement;
            if (box && box.scrollHeight > box.clientHeight + 100)
              box.scrollTop = (box.scrollHeight - box.clientHeight) * at;
            const { top, height } = drawing.getBoundingClientRect();
            scrollTo(0, scrollY + top + height * at - innerHeight / 2);
          }, share);
        await painted(page);
        await painted(page);
        const seen = await shown(page);
        const from = order.indexOf(seen[0] ?? '');
        expect(seen.length).toBeGreaterThan(5);
        // Chips of those without a report stand side by side: in reading order all the same.
        expect(seen).toEqual(order.slice(from, from + seen.length));
        expect((await codes(page)).length).toBeLessThan(order.length);
      }
    });
  });

test('keys lead to marks that are not drawn yet, and the focus is on them', async ({ page }) => {
  await open(page, '/?level=prefecture&sort=flat');
  await marks(page).first().waitFor();
  const order = await wholeOrder(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-adcode') ?? 'none');
  await marks(page).first().focus();
  await page.keyboard.press('End');
  expect(await focused()).toBe(order.at(-1));
  await expect(ranking(page).locator(`[data-adcode="${order.at(-1)}"]`)).toBeInViewport();
  await page.keyboard.press('Home');
  expect(await focused()).toBe(order[0]);
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(order[60]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`select=${order[60]}$`, 'u'));
});

test('a region that is chosen keeps its place in the tab order, however far it is scrolled away', async ({
  page,
}) => {
  await open(page, '/?level=prefecture&sort=flat');
  await marks(page).first().waitFor();
  const order = await wholeOrder(page);
  const chosen = order[3] ?? '';
  await open(page, `/?level=prefecture&sort=flat&select=${chosen}`);
  await marks(page).first().waitFor();
  await ranking(page)
    .locator('.ranking.fit')
    .evaluate((box) => (box.scrollTop = 4000));
  await painted(page);
  await expect(ranking(page).locator('[tabindex="0"][data-adcode]')).toHaveAttribute(
    'data-adcode',
    chosen,
  );
});
