import { expect, firstVisit as test, ready, region, withoutLaterParts, type Page } from './page';

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE });

/** Opens the page with none of its later parts, as where the network goes before they are fetched. */
async function openBare(page: Page): Promise<{ mend: () => Promise<void> }> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await withoutLaterParts(page);
  await page.goto('/');
  await ready(page);
  await page.context().setOffline(true);
  return {
    async mend() {
      await page.context().setOffline(false);
      expect(errors).toEqual([]);
    },
  };
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const lost = (page: Page, what: string) => page.getByText(`“${what}”没有载入。请检查网络后重试`);

test('filters that did not come say so in their place, and come, with their styles, with the network', async ({
  page,
}) => {
  const { mend } = await openBare(page);
  await button(page, '筛选').click();
  await expect(lost(page, '筛选')).toBeVisible();
  await button(page, '重试').first().click();
  await expect(lost(page, '筛选')).toBeVisible();
  await mend();
  const panel = page.getByRole('dialog', { name: '筛选' });
  await expect(panel.getByText('度词')).toBeVisible();
  await expect(lost(page, '筛选')).toBeHidden();
  await expect(panel.getByRole('heading', { name: '筛选' }).locator('..')).toHaveCSS(
    'display',
    'flex',
  );
});

test('a download menu or a language that did not come is named, and comes at the next press', async ({
  page,
}) => {
  const { mend } = await openBare(page);
  const download = button(page, '下载图片').first();
  await download.click();
  await expect(lost(page, '下载图片')).toBeVisible();
  await button(page, 'English').click();
  await expect(lost(page, 'English')).toBeVisible();
  await button(page, '知道了').click();
  await expect(lost(page, 'English')).toBeHidden();
  await mend();
  await download.click();
  await expect(page.getByRole('menu').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('plots that did not come say so in their place, and come with the network', async ({
  page,
}) => {
  const { mend } = await openBare(page);
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    await expect(lost(page, '图表')).toBeInViewport({ timeout: 1000 });
  }).toPass();
  await mend();
  await expect(region(page, '趋势')).toBeVisible();
});

/** Opens filters, the menu of a picture and English, one after the other. */
async function useControls(page: Page): Promise<void> {
  await button(page, '筛选').click();
  const panel = page.getByRole('dialog', { name: '筛选' });
  await expect(panel.getByText('度词')).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, '下载图片').first().click();
  await expect(page.getByRole('menu').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test('controls are there without the network once the page has been read for a moment', async ({
  browser,
  page,
}) => {
  // What the controls need is seen where nothing comes before it is asked for.
  const context = await browser.newContext({ viewport: PHONE });
  const used = await context.newPage();
  await withoutLaterParts(used);
  await used.goto('/');
  await ready(used);
  const needed = new Set<string>();
  used.on('request', (request) => needed.add(request.url()));
  await useControls(used);
  await context.close();

  const come = new Set<string>();
  page.on('requestfinished', (request) => come.add(request.url()));
  await page.goto('/');
  await ready(page);
  const missing = () => [...needed].filter((url) => url.endsWith('.js') && !come.has(url));
  await expect.poll(missing).toEqual([]);
  await page.context().setOffline(true);
  await useControls(page);
});
