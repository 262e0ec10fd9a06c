import { readFileSync } from 'node:fs';
import { expect, open, region, test, type Page } from './page';
import { expectSound } from './axe';
import { provinces, stated } from './published';

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** Opens a view and one of its plots. */
async function openPlot(page: Page, name: string, search = ''): Promise<void> {
  await open(page, `/${search}`);
  // At once: what stands there gives way to the panel as soon as that is fetched.
  await page.locator('.charts > :last-child').evaluate((place) => place.scrollIntoView());
  await tab(page, name).click();
  await expect(region(page, name).locator('svg [data-adcode]').first()).toBeVisible();
}

test('plots come when the reader comes near, not before', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await expect(tab(page, '分布')).toHaveCount(0);
  await page.locator('.charts > :last-child').scrollIntoViewIfNeeded();
  await expect(tab(page, '分布')).toBeVisible();
  await tab(page, '分布').click();
  await expect(region(page, '分布').locator('[data-adcode]')).toHaveCount(34);
});

test('of the plots one is there at a time; arrow keys walk the tabs', async ({ page }) => {
  await openPlot(page, '分布');
  await tab(page, '分布').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, '散点')).toBeFocused();
  await expect(tab(page, '散点')).toHaveAttribute('aria-selected', 'true');
  await expect(region(page, '散点').locator('[data-adcode]')).toHaveCount(34);
  await expect(region(page, '分布')).toHaveCount(0);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab').first()).toHaveAttribute('aria-selected', 'true');
});

test('what lies higher than the panel runs on beneath; map and ranking keep their place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await openPlot(page, '分布');
  const boxes = () => Promise.all(['地图', '排行'].map((name) => region(page, name).boundingBox()));
  await page.evaluate(() => scrollTo(0, 0));
  const before = await boxes();
  await tab(page, '散点').click();
  await expect(region(page, '散点').locator('[data-adcode]')).toHaveCount(34);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await boxes()).toEqual(before);
});

for (const name of ['分布', '散点']) {
  test(`a tap beside a dot of ${name} selects it everywhere`, async ({ finger: page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPlot(page, name);
    const dot = region(page, name).locator('[data-adcode="650000"]');
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    if (!box) throw new Error('no dot');
    // 12 px above its middle: outside the mark, within reach of a finger.
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2 - 12);
    await expect(page).toHaveURL(/select=650000/);
    await expect(dot).toHaveAttribute('aria-pressed', 'true');
    await expect(region(page, name).locator('svg text', { hasText: '新疆' })).not.toHaveCount(0);
  });

  test(`${name} is walked by keys; Enter selects, Escape clears`, async ({ page }) => {
    await openPlot(page, name);
    const first = region(page, name).locator('[data-adcode][tabindex="0"]');
    await expect(first).toHaveCount(1);
    const before = await first.getAttribute('data-adcode');
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/select=\d{6}/);
    expect(page.url()).not.toContain(`select=${before ?? ''}`);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/select=/);
  });

  test(`${name} leaves as a picture with ink in it`, async ({ page }) => {
    await openPlot(page, name, '?select=510000');
    await region(page, name).getByRole('button', { name: '下载图片' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'PNG' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^标尺_.*地区生产总值增速.*${name}\\.png$`),
    );
    const data = readFileSync(await file.path()).toString('base64');
    const looked = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let inked = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.abs((data[at] ?? 0) - (data[0] ?? 0)) > 40) inked += 1;
      return { width: image.width, share: inked / (data.length / 4) };
    }, data);
    expect(looked.width).toBeGreaterThanOrEqual(1600);
    expect(looked.share).toBeGreaterThan(0.01);
  });
}

test('the pair of a scatter is in the address, and comes back from it', async ({ page }) => {
  await openPlot(page, '散点', '?against=income_growth:actual');
  const scatter = region(page, '散点');
  await expect(scatter.getByRole('combobox', { name: '横轴指标' })).toHaveValue('income_growth');
  await expect(
    scatter.locator('svg[aria-label*="居民人均可支配收入增速：2023 年实绩"]'),
  ).toHaveCount(1);
  await scatter.getByRole('button', { name: '财政收入对经济增速' }).click();
  await expect(page).toHaveURL(/against=gdp_growth:target,fiscal_revenue_growth:target/);
  await scatter.getByRole('button', { name: '目标对上年实绩' }).click();
  await expect(page).not.toHaveURL(/against/);
});

test('incomes against growth: what follows from the other axis is no point, and the counts say so', async ({
  page,
}) => {
  await openPlot(page, '散点', '?against=gdp_growth:target,income_growth:target');
  const both = provinces().filter((adcode) =>
    ['gdp_growth', 'income_growth'].every((id) => stated(2024, adcode, id, 'target') !== 'none'),
  );
  const plot = region(page, '散点');
  await expect(plot.locator('[data-adcode][data-state="value"]')).toHaveCount(both.length);
  await expect(plot).toContainText(`31 份报告中 ${both.length} 份两项都有数值；`);
  await expect(plot).toContainText(/\d+ 份的一项由另一项推算，不画/u);
});

test('each choice of the pair is within the panel', async ({ page }) => {
  for (const [width, height] of [
    [1180, 820],
    [820, 1180],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openPlot(page, '散点');
    const plot = await region(page, '散点').boundingBox();
    for (const name of ['纵轴口径', '横轴口径']) {
      const kinds = await page.getByRole('radiogroup', { name }).boundingBox();
      expect((kinds?.x ?? 0) + (kinds?.width ?? 0)).toBeLessThanOrEqual(
        (plot?.x ?? 0) + (plot?.width ?? 0),
      );
    }
  }
});

test('a pair that the data do not know is said, and the default shown', async ({ page }) => {
  // A press on a tab would write an address without it.
  await open(page, '/?against=moon:target&plot=scatter');
  await expect(page.getByRole('status').filter({ hasText: 'against=moon:target' })).toBeVisible();
  await expect(region(page, '散点').getByRole('combobox', { name: '横轴指标' })).toHaveValue(
    'gdp_growth',
  );
});

test('regions that lack one of the two are listed with the reason', async ({ page }) => {
  await openPlot(page, '散点', '?against=cpi:actual');
  const scatter = region(page, '散点');
  await expect(scatter.getByText(/^横轴报告未提 \d+ 地$/)).toHaveCount(1);
  await expect(scatter.locator('[data-adcode][data-state="missing"]')).not.toHaveCount(0);
  await expect(scatter.locator('[data-adcode]')).toHaveCount(34);
});

for (const search of ['?select=510000', '?indicator=income_growth', '?lang=en']) {
  test(`no axe violations: ${search}`, async ({ page }) => {
    for (const name of search.includes('lang=en')
      ? ['Distribution', 'Scatter']
      : ['分布', '散点']) {
      await openPlot(page, name, search);
      await expectSound(page);
    }
  });
}
