import { expect, test, type Page } from '@playwright/test';

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE });

/** Opens the page with none of its later parts, as where the network goes before they are fetched. */
async function openBare(page: Page): Promise<{ mend: () => Promise<void> }> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // What comes later is what the page asks for after it is drawn.
  await page.addInitScript(() => {
    const real = window.setTimeout;
    Object.assign(window, {
      setTimeout: (run: TimerHandler, wait = 0, ...rest: unknown[]) =>
        real(run, wait === 1500 ? 3e6 : wait, ...rest),
    });
  });
  await page.goto('/');
  await page.waitForSelector('html[data-ready]');
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
    await expect(lost(page, '分布和散点')).toBeInViewport({ timeout: 500 });
  }).toPass();
  await mend();
  await expect(page.getByRole('region', { name: '分布', exact: true })).toBeVisible();
});

test('controls are there without the network once the page has been read for a moment', async ({
  page,
}) => {
  await page.goto('/');
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(2500);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await button(page, '筛选').click();
  const panel = page.getByRole('dialog', { name: '筛选' });
  await expect(panel.getByText('度词')).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, '下载图片').first().click();
  await expect(page.getByRole('menu').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
