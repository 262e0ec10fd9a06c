import fc from 'fast-check';
import { expect, firstVisit as test, open, painted, sideways, type Page } from './page';
import { hashes, paths, searches } from '../harmless/addresses';
import { MARK, MARKERS } from '../harmless/markers';

/** What a page complains of: what it throws, and what it writes to the console as an error. */
function complaintsOf(page: Page): string[] {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  // An address without a page is told by the framework, on the page and here.
  const isNone = (text: string) => text.includes('Not found: /');
  page.on('console', (message) => {
    if (message.type() === 'error' && !isNone(message.text())) told.push(message.text());
  });
  return told;
}

/** Puts each text into a field, and gives those after which the page holds an element that they name. */
const typeEach = (page: Page, field: string, texts: readonly string[]): Promise<string[]> =>
  page.locator(field).evaluate(
    async (input, { all, mark }) => {
      const grown: string[] = [];
      if (!(input instanceof HTMLInputElement)) return ['no field'];
      input.focus();
      for (const text of all) {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(done));
        if (document.querySelector(`[${mark}]`) !== null) grown.push(text);
      }
      return grown;
    },
    { all: texts, mark: MARK },
  );

for (const [path, field] of [
  ['/', 'input[role="combobox"]'],
  ['/?chart=table', 'input[type="search"]'],
  ['/statements', 'input[type="search"]'],
  ['/data', 'input[type="search"]'],
] as const)
  test(`two hundred markers in the field ${field} of ${path} stay text`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await open(page, path);
    await page.locator(field).scrollIntoViewIfNeeded();
    expect(await typeEach(page, field, MARKERS)).toEqual([]);
    const last = '<b data-marker>5%</b>';
    await page.locator(field).fill(last);
    await expect(page.locator(field)).toHaveValue(last);
    expect(complaints).toEqual([]);
  });

/** Another page, or another address of this one, as a link leads there: without a visit. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.getElementById('app')?.append(link);
    link.click();
    link.remove();
  }, address);
  // What is no page of the app is asked of the server.
  await expect
    .poll(
      () =>
        painted(page).then(
          () => true,
          () => false,
        ),
      address,
    )
    .toBe(true);
}
const elements = (page: Page) => page.locator(`[${MARK}]`).count();

test('two hundred markers as every parameter of every page stay text, and are told', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await open(page, '/data');
  const parameters = [
    ...['indicator', 'measure', 'year', 'period', 'level', 'parent', 'group', 'topic', 'op'],
    ...['state', 'sort', 'select', 'chart', 'against', 'implied', 'embed', 'lang', 'q', 'nonsense'],
  ];
  const pages = ['/', '/statements', '/region/520000', '/data'];
  for (const [i, marker] of MARKERS.entries()) {
    const at = pages[i % pages.length] ?? '/';
    const search = new URLSearchParams(parameters.map((name) => [name, marker])).toString();
    await follow(page, `${at}?${search}#${encodeURIComponent(marker.toWellFormed())}`);
    expect(await elements(page), marker).toBe(0);
    if (at !== '/data')
      await expect(page.getByRole('status').filter({ hasText: 'nonsense=' }), marker).toBeVisible();
    expect(await sideways(page), marker).toBeLessThanOrEqual(0);
  }
  for (const marker of MARKERS.filter((_, i) => i % 10 === 0))
    await follow(page, `/region/${encodeURIComponent(marker.toWellFormed())}`);
  expect(await elements(page)).toBe(0);
  expect(complaints).toEqual([]);
});

test('a hundred random addresses, without a page error', async ({ page }) => {
  const complaints = complaintsOf(page);
  await open(page, '/data');
  const addresses = fc.sample(fc.tuple(paths, searches, hashes), { numRuns: 100, seed: 13 });
  for (const [path, search, hash] of addresses) {
    const address = `${path}${search}&unheard=of${hash}`;
    await follow(page, address);
    await expect(page.locator('main, [role="alert"]').first(), address).toBeVisible();
    if (path === '/' || path === '/statements' || path === '/region/520000')
      await expect(
        page.getByRole('status').filter({ hasText: 'unheard=of' }).first(),
        address,
      ).toBeVisible();
    expect(complaints.splice(0), address).toEqual([]);
  }
});

test('an address with broken escapes is one without a page', async ({ page }) => {
  const complaints = complaintsOf(page);
  for (const path of ['/%E0%A4%A', '/region/%zz?lang=en', '/%']) {
    await page.goto(path);
    await expect(
      page.getByRole('heading', { name: /没有这个页面|no region has the code/iu }),
      path,
    ).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('a browser that refuses more than a hundred changes of address in a while gets the last', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    let left = 20;
    for (const name of ['pushState', 'replaceState'] as const) {
      const own = history[name].bind(history);
      history[name] = (...given) => {
        left -= 1;
        // After a while it takes more.
        if (left < 0 && left > -15) throw new DOMException('too often', 'SecurityError');
        own(...given);
      };
    }
  });
  await open(page, '/statements');
  const typed = Array.from({ length: 30 }, (_, i) => `高速${i}`);
  expect(await typeEach(page, 'input[type="search"]', [...typed, '5G'])).toEqual([]);
  await expect(page).toHaveURL(/q=5G$/u);
  await expect(
    page.getByRole('region', { name: '检索结果' }).getByRole('article').first(),
  ).toContainText('5G');
  expect(complaints).toEqual([]);
});
